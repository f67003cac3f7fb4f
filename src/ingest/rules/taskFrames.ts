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
  early valid precise harder stronger broader broad simple enhanced inference-time high-fidelity high-performance
  systematic empirical comparative comprehensive critical
`)

/** Forms of verbs that state a task, and its noun: "predicting X" is X prediction. */
export const taskOfVerb: readonly (readonly [RegExp, string])[] = [
  [/^predicting$/, 'prediction'],
  [/^forecasting$/, 'forecasting'],
  [/^generating$/, 'generation'],
  [/^classifying$/, 'classification'],
  [/^detecting$/, 'detection'],
  [/^estimating$/, 'estimation'],
  [/^segmenting$/, 'segmentation'],
  [/^recogni[sz]ing$/, 'recognition'],
  [/^reconstructing$/, 'reconstruction'],
  [/^mitigating$/, 'mitigation'],
  [/^anonymi[sz]ing$/, 'anonymization'],
  [/^initiali[sz]ing$/, 'initialization'],
  [/^identifying$/, 'identification'],
  [/^retrieving$/, 'retrieval'],
  [/^summari[sz]ing$/, 'summarization'],
  [/^translating$/, 'translation'],
  [/^synthesi[sz]ing$/, 'synthesis'],
  [/^editing$/, 'editing'],
  [/^jailbreaking$/, 'jailbreaking'],
]

/** Singular of the object of a verb: "detecting edited copies" is edited copy detection. */
export const singularOf = (words: string): string =>
  words.replace(/(?<=\w{2})ies$/, 'y').replace(/(?<=(?:ss|ch|sh|x))es$|(?<=[^suia])s$/, '')
