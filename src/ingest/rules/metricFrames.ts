const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Last words of phrases that are measures where a result is stated. */
export const metricHeads = words(`
  accuracy accuracies rate rates score scores error errors latency overhead overheads cost costs time times speed
  throughput efficiency
  consumption usage quality fidelity robustness consistency recall precision reward rewards regret complexity ratio gap
  utilization coverage stability correlation perplexity loss
  footprint bandwidth emissions yield satisfaction helpfulness diversity novelty faithfulness coherence
  sensitivity specificity generalization generalisation convergence capability capabilities probability
  success completion retention degradation infractions length epochs sparsity forgetting agreement calibration fairness
  memory parameters flops speedup performance distance    hallucination hallucinations 
   interpretability  reliability realism controllability 
`)

/** Heads that are measures only with a word before them that says of what. */
export const weakMetricHeads = words(`
  score scores rate rates time times cost costs quality efficiency performance ability capability capabilities usage overhead
  consumption ratio gap loss index memory length distance epochs success completion parameters alignment probability
  degradation bias reward rewards variance
`)

/** Verbs whose object is what a result is measured in. */
export const changingVerbs =
  /^(?:improv|reduc|increas|decreas|enhanc|boost|lower|cut|achiev|attain|reach|maintain|preserv|rais|minimi[sz]|maximi[sz]|accelerat|speed|shorten|rais|retain|sacrific|optimiz|obtain|yield|gain|deliver|compromis|degrad|save|saves|saving|saved|halv|drop|measur|evaluat|assess|report|show|exhibit|demonstrat|offer|provid|balanc|surpass|outperform|keep|limit|control|mitigat|alleviat|rais|hinder|impair)/

/** Adjectives that compare. */
export const comparingAdjectives =
  /^(?:higher|lower|better|faster|superior|greater|improved|reduced|comparable|competitive|highest|lowest|best|fewer|less|more|enhanced|smaller|increased|shorter|stronger|strong|high|low|slower|worse|minimal|inferior|similar|overall|additional|total|significant|remarkable|substantial|notable|massive|good|excellent|impressive|outstanding|systematic|relative|considerable|strict|robust|strong|new|final|absolute|real|marked|dramatic|satisfactory|promising|consistent)$/

/** `recall@50`, `3D-PCK@150`: a measure at a cut. */
export const measureAtCut = /^[\p{L}\d.-]+@\[?\d[\d.:-]*[\p{L}]*\]?$/u
