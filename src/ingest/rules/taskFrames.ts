const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Last words of phrases that are tasks wherever they stand. */
export const taskHeads = words(`
  generation detection recognition classification segmentation estimation prediction forecasting retrieval answering
  reasoning translation navigation reconstruction synthesis editing captioning summarization summarisation tracking localization
  parsing extraction tagging reranking re-ranking recommendation unlearning manipulation completion inpainting
  restoration denoising deblurring dehazing super-resolution registration grounding counting diagnosis verification
  identification re-identification grading assessment anonymization imputation nowcasting moderation diarization separation
  transcription spotting locomotion grasping driving planning understanding question-answering text-to-sql
  disambiguation interpolation quantification linking resolution annotation labeling
  autoscaling bidding indexing simulation odometry relocalization compression sparsification
  auditing jailbreaking anticipation animation rendering rearrangement decision-making
`)

/** Last words that make a task in a title, or beside "task" and "problem", and that mean other things elsewhere. */
export const titleTaskHeads = words(`
  learning training pre-training pretraining post-training fine-tuning finetuning tuning inference optimization optimisation
  analysis alignment evaluation modeling modelling control adaptation generalization generalisation discovery design
  search scheduling allocation trading mitigation defense defence attack preservation deployment decoding distillation
  pruning quantization mapping exploration monitoring matching enhancement calibration attribution correction repair
  testing removal transfer conversion regression clustering selection support delivery assistance interaction
  exploration identification bandits games programming coding benchmarking ranking sampling editing acceleration
  steering streaming communication perception engineering processing analytics extraction representation odometry
  traversal probing verification safety robustness fusion detection imaging
`)

/** Words that begin a phrase without belonging to the name of a task. */
export const taskPraise = words(`
  downstream challenging real-world complex various diverse zero-shot-based effective efficient robust accurate reliable
  improved better automatic automated controllable scalable safe fast real-time standard general practical
  traditional existing recent modern end-to-end many several different such
`)

/** Verbs of titles and purposes, by their stem, and the tasks that they state: "predicting X" is X prediction. */
export const taskOfVerb: readonly (readonly [RegExp, string])[] = [
  [/^predict(?:ing|s)?$/, 'prediction'],
  [/^forecast(?:ing|s)?$/, 'forecasting'],
  [/^generat(?:ing|e|es)$/, 'generation'],
  [/^classify(?:ing)?$/, 'classification'],
  [/^detect(?:ing|s)?$/, 'detection'],
  [/^estimat(?:ing|e|es)$/, 'estimation'],
  [/^segment(?:ing|s)?$/, 'segmentation'],
  [/^recogni[sz](?:ing|e|es)$/, 'recognition'],
  [/^reconstruct(?:ing|s)?$/, 'reconstruction'],
  [/^mitigat(?:ing|e|es)$/, 'mitigation'],
  [/^anonymi[sz](?:ing|e|es)$/, 'anonymization'],
  [/^initiali[sz](?:ing|e|es)$/, 'initialization'],
  [/^identify(?:ing)?$/, 'identification'],
  [/^retriev(?:ing|e|es)$/, 'retrieval'],
  [/^summari[sz](?:ing|e|es)$/, 'summarization'],
  [/^translat(?:ing|e|es)$/, 'translation'],
  [/^synthesi[sz](?:ing|e|es)$/, 'synthesis'],
  [/^edit(?:ing)$/, 'editing'],
  [/^jailbreaking$/, 'jailbreaking'],
]
