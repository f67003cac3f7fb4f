/** Words about the paper itself: before the first sentence that has one, an abstract tells what others did. */
export const ownWork =
  /\b(?:we|our|ours|in this (?:paper|work|study|article|letter|report|thesis)|this (?:paper|work|study|article|letter)|here,|is (?:proposed|presented|introduced|developed)|the proposed)\b/i

/** A sentence that reports what came out. */
export const reportsResults =
  /\b(?:experiment\w*|results?|evaluat\w+|empirical\w*|findings?|ablation\w*|simulations?|benchmarks|case stud\w+|user stud\w+|validat\w+|tests?|trials?)\b/i

/** A sentence that says what something is measured on. */
export const evaluates = /\b(?:evaluat|experiment|test(?:ed|s)?\b|validat|study|studied|assess)/i

/** A verb that introduces a finding. */
export const showsThat =
  /\b(?:demonstrat\w+|shows?|showing|shown|find|found|observe\w*|reveal\w*|prove[sn]?|confirm\w*|verif\w+|indicat\w+|suggest\w*|highlight\w*)\b/i

/** A sentence that presents a method rather than what it reached. */
export const proposes =
  /\b(?:we|this (?:paper|work)|paper|study) (?:\w+ ){0,2}?(?:propose|introduce|present|develop|design|describe|formulate|study|investigate|explore|consider|address|aim|seek|provide an?|construct|build|release|contribute|revisit|argue|leverage|adopt|employ|use|incorporate|extend|integrate|combine)s?\b/i

/** Work of others, or how things generally are. */
export const ofOthers =
  /\b(?:existing|previous|prior|current|conventional|traditional|recent|many|most) (?:[\w-]+ ){0,4}?(?:methods?|approaches|works?|models|techniques|systems|studies|research|algorithms|solutions|benchmarks|efforts|strategies|paradigms?|practice) (?:\w+ly )?(?:\w+ (?:from|to)|suffers?|fails?|struggles?|rel(?:y|ies)|requires?|lacks?|focus\w*|often|typically|usually|mainly|still|have|has|are|is|assume|overlook|ignore|use|treat|can|cannot|do|face)\b/i

/** Words that open an outlook or a plan. */
export const outlook =
  /\b(?:future (?:work|research|directions?|stud\w+)|we (?:will|plan|hope|believe|envision|hypothesi[sz]e|conjecture)|pav(?:es?|ing) the way|open(?:s|ing)? (?:up )?(?:new|the door)|room for improvement|remains? (?:an?|open|challenging|unclear))\b/i

/** Adverbs of degree that a result takes. */
export const degree =
  /\b(?:significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|consistent(?:ly)?|notabl[ey]|marked(?:ly)?|dramatic(?:ally)?|remarkabl[ey]|great(?:ly)?|effectively|successfully|large margins?|drastic(?:ally)?|clear(?:ly)?)\b/i

/** Words that hedge what follows them. */
export const hedge =
  /\b(?:can|could|may|might|potentially|possibly|likely|appears?|appeared|seems?|suggest\w*|in some cases)\b/

/** Quantities of which less is better. */
export const lowerIsBetter =
  /\b(?:errors?|costs?|latenc\w+|time|times|memory|overheads?|complexity|loss|losses|perplexity|flops|parameters?|false \w+|regret|variance|bias|biases|hallucinat\w*|forgetting|failures?|gap|drop|degradation|fid|wer|rmse|mae|mse|mpjpe|consumption|usage|computation\w*|energy|budget|redundan\w+|steps|iterations|epochs|delay|noise|distance|discrepanc\w+|collisions?|infractions?|attack success\w*|toxic\w*|storage|footprint|params|tokens|requirements?|burden|emissions?|size|evaluations|risks?|misclassif\w+|regressions?|distortions?|artifacts?|leakage|conflicts?|imbalance|mismatch|shift|number of|lpips|runtime|effort|queries|samples|data|violations?|sensitivity|dependen\w+|reliance|inconsistenc\w+|refusal\w*|carbon|traffic|bandwidth|bits|vulnerab\w+|trainable|interactions|labels?|annotations?)\b/i

/** Quantities of which more is better. */
export const higherIsBetter =
  /\b(?:accurac\w+|performance|precision|recall|f1\S*|auc|auroc|m?ap|bleu|rouge|quality|robustness|throughput|speed\w*|efficiency|success|reward|psnr|ssim|iou|dice|ndcg\S*|utility|fidelity|diversity|generali[sz]ation|correlation|capabilit\w+|ability|reliability|consistency|gains?|improvements?|reductions?|compression|savings?|stability|effectiveness|coverage|satisfaction|preference|agreement|similarity|alignment|utili[sz]ation|density|compliance|safety|pass rates?|chrf\S*)\b/i

/** Words that speak of thrift: a gain in them is one of efficiency. */
export const thrift =
  /\b(?:costs?|latenc\w+|(?:run|inference|training|computation|generation|processing|response|execution|median|search) ?times?|memory|overheads?|complexity|flops|parameters?|speed\w*|throughput|faster|cheaper|efficien\w+|compute|computation\w*|energy|fewer|accelerat\w*|convergence|storage|size|steps|iterations|savings?|budget|bandwidth|carbon|tokens|epochs|macs?|operations|footprint|consumption|v?ram|usage|cache|duration|queries|rounds|time-to-first-token|requires?|only|just|merely)\b/i
