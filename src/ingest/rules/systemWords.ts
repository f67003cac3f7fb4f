/** Nouns for kinds of systems: a phrase that ends in one describes, unless it holds a name. */
export const kindNouns =
  /\b(?:methods?|models?|approach(?:es)?|baselines?|techniques?|algorithms?|systems?|strateg(?:y|ies)|losses|specialists?|networks?|frameworks?|pipelines?|counterparts?|alternatives?|competitors?|works?|stud(?:y|ies)|solutions?|libraries|toolkits?|metrics|architectures?|paradigms?|schemes?|detectors?|classifiers?|learners?|agents?|policies|planners?|solvers?|variants?|versions?|settings?|procedures?|practices?|resources|datasets?|benchmarks?|heuristics|mechanisms?|backbones?|encoders?|decoders?|optimizers?|simulators?|tools?|designs?|ones|those|state[- ]of[- ]the[- ]arts?|sota)$/i

/** Adjectives that make a phrase a kind of system whatever name stands in it: "existing ZSL models". */
export const anyOf =
  /^(?:(?:all|both|most|many|several|some|various|other|the|its|their|a|an|two|three|four|five|six|over|strong|best|well-known|widely[- ]used|popular|representative) )*(?:existing|previous(?:ly)?|prior|current(?:ly)?|recent|other|competing|state[- ]of[- ]the[- ]arts?|sota|best|leading|next|closest|strongest|alternative|available|contemporary|earlier|established|related|comparable|mainstream|popular|representative|widely[- ]used|well-known|competitive|classical|non-\w+)\b/i

/** Words in front of a name that are no part of it. */
export const nameTrimmings =
  /^(?:(?:an?|the|its|their|our|both|either|standard|vanilla|naive|conventional|traditional|strong|baseline|original|popular|common|classic(?:al)?|typical|simple|plain|regular|ordinary|purely|pure|simply|merely|well-known|widely[- ]used|methods? (?:like|such as)) )+/i

/** Acronyms of kinds of systems. */
export const kindAcronyms =
  /^(?:LLM|MLLM|VLM|LVLM|LMM|LRM|PLM|LM|CNN|GNN|RNN|DNN|MLP|GAN|VAE|RL|ML|DL|AI|NLP|ViT|DiT|T2I|T2V|V2M|ZSL|FL|CL|IR|SSL|MARL|DRL|PEFT|RAG|MoE)s?$/

/** A word of a shape that only names have: `LoRA`, `GPT-4`, `iCaRL`, `Soft-Mix`. */
export const coined = /^(?=.*\p{L})(?:\S*\p{Ll}\S*\p{Lu}\S*|\p{Lu}\S*\p{Lu}\S*|\S*\p{L}-?\d\S*)$/u

/** Subjects of a sentence that speak of the paper's own method. */
export const ownSubject =
  /\b(?:we|our(?:s)?|it|its|this|these|they|such(?! as\b)|(?:experiments?|evaluations?|results|experimental \w+|empirical \w+|simulations?)(?= (?:on|in|across|over|with|show|demonstrate|using|conducted|validate|confirm|reveal))|the (?:[\w-]+ ){0,3}?(?:method|model|approach|framework|algorithm|system|pipeline|network|architecture|results?|experiments?|evaluations?|detector|technique|strategy|agent|scheme|solution|proposal|design|module|performance|gains?|findings))\b/i

/** All of the paper's own method, not a thing of its own: "the full pipeline", "our final model". */
export const wholeOfIt =
  /^(?:full|complete|entire|whole|overall|final|resulting|proposed|combined) (?:method|model|approach|framework|algorithm|system|pipeline|network|architecture)s?$/i

/** The noun for a kind at the end of a description: "dynamic routing method". */
export const trailingKind =
  / (?:methods?|models?|approach(?:es)?|frameworks?|algorithms?|systems?|pipelines?|techniques?|strategy|strategies|schemes?|paradigms?|procedure|solution|architecture|network|variants?)$/i

/** Subjects of sentences that are no techniques: reports, people, measures and abstractions. */
export const notSubjects =
  /\b(?:experiments?|experimental|results?|evaluations?|analys[ei]s|findings?|evidence|stud(?:y|ies)|paper|work|simulations?|tests?|ablations?|comparisons?|observations?|performance|gains?|improvements?|increases?|reductions?|contributions?|insights?|design|process|use|usage|inclusion|addition|introduction|integration|combination|effects?|impacts?|number|size|ability|capabilit\w+|goal|aim|problem|challenges?|tasks?|datasets?|benchmarks?|users?|participants?|humans?|people|researchers|authors?|reviewers|patients|code|data|examples?|applications?|efforts?|demonstrations?|theory|proofs?|bounds?|guarantees?|inference|training|mapping|scores?|section|figure|table|others?|ones?|everything|something|us|there|here|case|cases|setting|settings|survey|review|metrics?|it|they|we|this|these|those|that|which|who|what|each|all|both|many|some|most|thereby|turn|addition|contrast|particular|fact|practice|order|existing|previous|prior|current|conventional|traditional|recent|resultant|resulting|best|supervised|yield|collection|volume|testing)\b/i
