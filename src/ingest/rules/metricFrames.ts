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

/** Signs that a sentence tells what came out, rather than what is meant to. */
export const ofResults =
  /^(?:outperform|surpass|exceed|achiev|attain|reach|experiment|result|evaluat|demonstrat|show|exhibit|state-of-the-art|sota|compared|comparable|competitive|than|obtain|yield|report|superior|baseline|deliver|maintain|retain|preserv|reveal|find|found|observ|confirm|offer|significant|substantial|consistent|empirical|extensive)/

/** Nouns of quality, by their ending: in a result each can be what is measured. */
export const qualityNoun = /(?:ness|bility|acy|idelity|icity|ensity|ality)$/

/** Nouns with such an ending that are no qualities. */
export const noQuality =
  /^(?:effectiveness|efficacy|feasibility|usefulness|generality|generalizability|applicability|practicality|usability|versatility|optimality|mobility|vulnerability|suitability|neutrality|virality|monotonicity|differentiability|modality|personality|capability|ability|inability|probability|liability|facility|literacy|policy|functionality|reality|witness|illness|business|harness|awareness|density|velocity|community|multimodality|cardinality|dimensionality|municipality|locality|electricity|vicinity|variability)$/

/** Words before "in" or "on" that make what follows a measure: "gains in", "superior in". */
export const comparedIn =
  /^(?:advantages?|improvements?|gains?|superior|superiority|competitive|better|best|worse|comparable|reductions?|increases?|drops?|declines?|outperform\w*|excels?|differences?|changes?|trade-offs?|benefits?|lead|leading|strong|state-of-the-art|performance|%|points?)$/

/** Verbs that praise what follows unless it is compared or counted: "demonstrates robustness". */
export const praisingVerbs =
  /^(?:show|demonstrat|exhibit|evaluat|assess|report|provid|offer|measur|deliver|keep|validat|limit|control)/

/** Qualities that count only where they are compared or counted. */
export const praisedQualities =
  /^(?:robustness|generali[sz]ation|interpretability|reliability|scalability|controllability|capabilit(?:y|ies)|realism|fairness)$/

/** Words in front of a measure that say of which numbers it is taken: `average F1`, `12.5x speedup`, `percent relative AUC`. */
export const ofNumbers =
  /^(?:[\d.,]+[x×%kmb]?|percent|percentage|times|billion|million|thousand|relative|average|mean|test|online|approximate|respective|per)$/

/** Measures whose name begins with such a word. */
export const namedAfterNumbers =
  /^(?:(?:mean|average) (?:absolute|squared?|opinion|average|reciprocal|precision|percentage)|test-|per )/

/** Words before "to" that make it a preposition: elsewhere a verb follows. */
export const beforePrepositionTo =
  /^(?:compared|relative|superior|inferior|comparable|equal|similar|close|due|contrast|leads?|led|leading|addition|respect|according|robust|up|thanks|owing|approach|sensitive|prior|subject|down|adapt\w*|generaliz\w*|resistant|resilient|robustness|\d.*|%)$/
