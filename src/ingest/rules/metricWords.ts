/** Source of a regular expression for words that end the name of a measure. */
export const metricWord =
  '(?:accurac(?:y|ies)|costs?|flops|latency|memory(?: usage)?|speed|throughput|efficiency|scores?|errors?|rates?|recall|precision|f1(?:-score)?|auc|auroc|map|miou|iou|bleu|rouge(?:-l)?|psnr|ssim|fid|wer|ndcg|inference|time|robustness|quality|fidelity|consistency|perplexity|parameters|usage|consumption|overhead|correlation|reward|coverage|diversity|ratio|satisfaction|rating|emissions?|r?mse|mae|dice|auprc|lpips|cer|mrr|regret|complexity)(?:@[\\w.:]+)?'

/** Phrases that measure nothing. */
export const noMetric =
  /^(?:[+\-~\d].*|.{0,2}|.*\b(?:tasks?|datasets?|benchmarks?|settings?|scenarios?|domains?|experiments?|evaluations?|studies|baselines?|methods?|models?|approach(?:es)?)|metrics?|performances?|results?|quality|(?:overall|model) performance|gains?|improvements?|methods?|models?|approach(?:es)?|baselines?|state|art|them|times|way|manner|level|number|outcomes?|solutions?|framework|system|algorithm|ability|need|advantages?|alternatives?|state-of-the-art|years?|cases|correct|often|stronger|uparrow|downarrow|we|they|this|these|which|that)$/i

/** First parts of "training and inference costs": attributes of the noun that the last part ends in. */
export const attributive =
  /^(?:both )?(?:\w+ly )?(?:training|inference|computational|communication|source|target|subjective|objective|energy|spatial|temporal|visual|semantic|generation|test|prediction|local|global|in-domain|out-of-domain)$/i

/** What an adjective of degree measures where no noun follows it: "more accurate than B" is about accuracy. */
export const qualities: Readonly<Record<string, string>> = {
  accurate: 'accuracy',
  accurately: 'accuracy',
  robust: 'robustness',
  reliable: 'reliability',
  stable: 'stability',
  efficient: 'efficiency',
  efficiently: 'efficiency',
  scalable: 'scalability',
  consistent: 'consistency',
  interpretable: 'interpretability',
  diverse: 'diversity',
  faithful: 'faithfulness',
  coherent: 'coherence',
  realistic: 'realism',
  precise: 'precision',
  safer: 'safety',
  faster: 'speed',
  quicker: 'speed',
  cheaper: 'cost',
}

/** Processes that become faster: what is measured is their speed. */
export const processes =
  /^(?:inference|training|convergence|generation|sampling|decoding|mapping|learning|adaptation|execution|rendering|search|retrieval|processing|pre-?training|fine-?tuning|optimization|simulation|computation|prefill\w*)$/i
