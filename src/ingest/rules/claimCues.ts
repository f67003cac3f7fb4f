import type { Direction } from '../Extraction.js'

/**
 * What the words around a cue are:
 * - `exceeds`: subject cue BASELINE ("A outperforms B")
 * - `changes`: subject cue METRIC ("A reduces the cost"), or subject cue BASELINE where that is a method
 * - `gain`: a noun with its measure ("a 5% improvement in accuracy over B")
 * - `compares`: an adjective or adverb of degree with its metric ("a higher accuracy than B")
 * - `equals`: subject cue BASELINE or METRIC ("A matches B", "comparable accuracy")
 * - `leads`: the state of the art or a first rank is reached
 * - `reaches`: a value is stated ("A achieves 85% accuracy"); no claim without one
 */
export type CueFrame = 'exceeds' | 'changes' | 'gain' | 'compares' | 'equals' | 'leads' | 'reaches'

/** Words that show a claim, with what they say. */
export interface ClaimCue {
  readonly id: string
  /** Source of a regular expression on lower-case text, without word boundaries. */
  readonly pattern: string
  readonly frame: CueFrame
  /** `up` and `down` leave it to the metric whether that is better. */
  readonly says: Direction | 'up' | 'down'
  /** True where the words claim something of themselves; else only beside a number, a baseline or a sign of results. */
  readonly strong: boolean
  readonly reason: string
}

const forms = (...stems: string[]): string => stems.join('|')
const degree =
  '(?:(?:significantly|substantially|considerably|notably|much|far|slightly|consistently|markedly|even|dramatically|remarkably) )?'

export const claimCues: readonly ClaimCue[] = [
  {
    id: 'outperform',
    pattern: forms(
      'out-? ?perform(?:s|ing)?|out-? ?performed(?! by)',
      'surpass(?:es|ing)?|surpassed(?! (?:only )?by)',
      'exceed(?:s|ing)?(?! (?:\\w+ ){0,3}(?:thresholds?|limits?|budgets?|capacity))|exceeded(?! (?:only )?by)',
      'beat(?:s|ing)?',
      'outpac(?:es?|ed|ing)',
      'outclass(?:es|ed|ing)?',
      'outrank(?:s|ed|ing)?',
      'outscor(?:es?|ed|ing)',
      'outstrip(?:s|ped|ping)?',
      'overtak(?:es?|ing)',
      'eclips(?:es?|ed|ing)',
      'excel(?:s|led|ling)? over',
      'win(?:s|ning)? (?:over|against)',
      'go(?:es)? beyond (?:any|all|existing|previous|prior|the state)',
    ),
    frame: 'exceeds',
    says: 'better',
    strong: true,
    reason: 'A verb whose object is what the subject is better than.',
  },
  {
    id: 'better-than',
    pattern: forms(
      `${degree}(?:better|superior|preferable)(?:,? (?:and|or) \\w+)?(?:(?: \\w+)? (?:than|over)| to)(?! (?:date|the best of))`,
      'superiority (?:of [^,;]{1,60} )?(?:over|to|against|compared)',
      '(?:advantages?|benefits?|edge|merits?) (?:of [^,;]{1,60} )?(?:over|compared (?:to|with)|relative to)',
      '(?:effectiveness|efficacy|strengths?) of [^,;]{1,60} (?:over|compared (?:to|with)|against)',
      'advance(?:ment)?s? over(?= (?:existing|previous|prior|the state|current))',
      'compar(?:es?|ed|ing) favou?rably (?:to|with|against)',
      '(?:is|are|was|were) preferred (?:over|to)',
    ),
    frame: 'exceeds',
    says: 'better',
    strong: true,
    reason: 'A comparison whose standard is a system.',
  },
  {
    id: 'improve-over',
    pattern: forms(
      'improv(?:es?|ed|ing) (?:up)?on(?! \\w+ (?:datasets?|benchmarks?))',
      'improv(?:es?|ed|ing) (?:\\w+ )?over',
    ),
    frame: 'exceeds',
    says: 'better',
    strong: true,
    reason: 'Improving over something names what is improved on.',
  },
  {
    id: 'fall-short',
    pattern: forms(
      'under-?perform(?:s|ed|ing)?',
      'lag(?:s|ged|ging)? behind',
      'fall(?:s|ing)? (?:short of|behind)',
      'second only to',
      '(?:perform(?:s|ed)? )?(?:worse|inferior) (?:than|to)',
      '(?:is|are|was|were) (?:\\w+ )?(?:out-?performed|surpassed|beaten|exceeded) by',
    ),
    frame: 'exceeds',
    says: 'worse',
    strong: true,
    reason: 'The subject loses the comparison.',
  },
  {
    id: 'improve',
    pattern: forms(
      'improv(?:es|ed|ing|e)',
      'enhanc(?:es|ed|ing|e)',
      'boost(?:s|ed|ing)?',
      'strengthen(?:s|ed|ing)?',
      'elevat(?:es|ed|ing|e)',
      'advanc(?:es|e|ing)(?= (?!stages?|in\\b))',
      'ameliorat(?:es|ed|ing|e)',
      'refin(?:es|ing)(?= the (?:accuracy|performance))',
      'optimi[sz](?:es|ed)(?= \\w+ (?:accuracy|performance|efficiency))',
    ),
    frame: 'changes',
    says: 'better',
    strong: false,
    reason: 'A verb of improvement: its object gets better whatever it is.',
  },
  {
    id: 'increase',
    pattern: forms(
      'increas(?:es|ed|ing)(?! (?:in|of|the number)\\b)|(?<=\\b(?:to|can|could|may|might|not|also|and|we|further|which|that|they|both|\\w+ly) )increase(?! (?:in|of)\\b)',
      'rais(?:es|ed|ing|e)(?! (?:concerns?|questions?|an?\\b|the question|serious|significant))',
      'lift(?:s|ed|ing)',
      'recover(?:s|ed|ing)(?= (?:\\+|up|over|about|around|\\d|most|nearly|almost))',
      'gain(?:ed|ing)(?= (?:\\+|up|over|about|around|an? |\\d))',
      'improv\\w+ and stabili[sz]\\w+',
    ),
    frame: 'changes',
    says: 'up',
    strong: false,
    reason: 'A verb of growth: good or bad by what grows.',
  },
  {
    id: 'decrease',
    pattern: forms(
      'reduc(?:es|ed|ing|e)',
      'decreas(?:es|ed|ing)(?! (?:in|of)\\b)|(?<=\\b(?:to|can|could|may|might|not|also|and|we|further|which|that|they|both|\\w+ly) )decrease(?! (?:in|of)\\b)',
      'lower(?:s|ed|ing)(?= )',
      'cut(?:s|ting)?(?= (?:\\w+ )*?(?:cost|time|latenc|error|memor|comput|by|inference|training|the|down))',
      'shrink(?:s|ing)?',
      'minimi[sz](?:es|ed|ing)',
      'sav(?:es|ed|ing)(?= )',
      'drop(?:s|ped|ping)(?= (?:by|from|to|the))',
      'fall(?:s|ing)?(?= (?:by|from|to)\\b)',
      'compress(?:es|ing)(?= [^.]*\\d)',
      'degrad(?:es|ed|ing)(?= )',
    ),
    frame: 'changes',
    says: 'down',
    strong: false,
    reason: 'A verb of shrinking: good or bad by what shrinks.',
  },
  {
    id: 'remedy',
    pattern: forms(
      'mitigat(?:es|ed|ing|e)',
      'alleviat(?:es|ed|ing|e)',
      'suppress(?:es|ed|ing)',
      'eliminat(?:es|ed|ing|e)',
      'narrow(?:s|ed|ing)',
      'clos(?:es|ed|ing)(?= the (?:\\w+ )*gap)',
      'abat(?:es|ed|ing|e)',
      'curb(?:s|ed|ing)?',
    ),
    frame: 'changes',
    says: 'better',
    strong: false,
    reason: 'A verb whose object is an evil.',
  },
  {
    id: 'accelerate',
    pattern: forms('accelerat(?:es|ed|ing|e)', 'speed(?:s|ing)? up', 'sped up', 'speed(?:s|ing)? (?:\\w+ ){1,4}up'),
    frame: 'changes',
    says: 'better',
    strong: false,
    reason: 'What is done faster.',
  },
  {
    id: 'gain',
    pattern: forms(
      'improvements?',
      'gains?',
      'boosts?(?= (?:of|in|over|to)\\b)',
      'enhancements?',
      'uplifts?',
      'lifts?(?= (?:of|in|over)\\b)',
      'speed-?ups?',
      'speed ups?',
      'accelerations?',
      'savings?',
      'leaps?(?= (?:in|over)\\b)',
    ),
    frame: 'gain',
    says: 'better',
    strong: false,
    reason: 'A noun of improvement.',
  },
  {
    id: 'growth',
    pattern: forms(
      'increases?(?= (?:in|of|on|over|\\(|for)\\b)',
      '(?<!\\b(?:to|can|could|may|might|not|also|and|we|further|which|that|they|both|\\w+ly) )increase(?=[ ,.)]|$)',
      'growth',
    ),
    frame: 'gain',
    says: 'up',
    strong: false,
    reason: 'A noun of growth: good or bad by what grows.',
  },
  {
    id: 'reduction',
    pattern: forms(
      'reductions?',
      'decreases?(?= (?:in|of|over)\\b)|(?<=[%x×] )decrease',
      'drops?(?= (?:in|of)\\b)',
      'degradations?',
      'declines?(?= (?:in|of)\\b)',
    ),
    frame: 'gain',
    says: 'down',
    strong: false,
    reason: 'A noun of shrinking: good or bad by what shrinks.',
  },
  {
    id: 'better',
    pattern: forms(
      'better(?! (?:suited|understand|understood|known|insights?|reflect))',
      'superior',
      'stronger',
      'improved',
      'enhanced',
      'more (?:accurate|robust|reliable|stable|effective|informative|faithful|consistent|precise|interpretable|realistic|coherent|natural|diverse|expressive|proficient|generali[sz]able)(?:ly)?',
      'greater',
      'richer',
      'tighter',
      'sharper',
      'cleaner',
      'safer',
      'smoother',
    ),
    frame: 'compares',
    says: 'better',
    strong: false,
    reason: 'An adjective of degree that praises.',
  },
  {
    id: 'cheaper',
    pattern: forms(
      'faster',
      'quicker',
      'cheaper',
      'more (?:efficient|scalable|economical|compact|parameter-efficient|memory-efficient|sample-efficient|data-efficient|compute-efficient|cost-effective|resource-efficient)(?:ly)?',
      'shorter',
      'leaner',
      'lighter',
      'speedier',
    ),
    frame: 'compares',
    says: 'better',
    strong: false,
    reason: 'An adjective of degree that praises thrift.',
  },
  {
    id: 'higher',
    pattern: forms(
      '(?<!\\bor )higher(?! (?:resolution|order|level|dimension)s?\\b)',
      'larger(?= \\w+ (?:gains?|improvements?))',
      '(?<=\\d ?(?:%|x|×|times|percent|fold) )more',
      '(?<=\\d )more(?= [^,;.]{1,60} than\\b)',
      '(?<=\\d ?(?:%|x|×|times|percent|fold) )(?:larger|longer|bigger|wider|deeper)',
    ),
    frame: 'compares',
    says: 'up',
    strong: false,
    reason: 'More of something: good or bad by what it is.',
  },
  {
    id: 'lower',
    pattern: forms(
      'lower(?! (?:bounds?|level|layers?|limb|body|resolution|dimension|half|part|end)\\b)',
      'fewer',
      'less(?! than)',
      'smaller',
    ),
    frame: 'compares',
    says: 'down',
    strong: false,
    reason: 'Less of something: good or bad by what it is.',
  },
  {
    id: 'worse',
    pattern: forms('worse', 'inferior', 'poorer', 'weaker', 'slower'),
    frame: 'compares',
    says: 'worse',
    strong: false,
    reason: 'An adjective of degree that blames.',
  },
  {
    id: 'equal',
    pattern: forms(
      'on[ -]par(?: with)?',
      'comparabl[ey](?: (?:to|with))?',
      'competitive(?:ly)?(?! (?:[\\w-]+ )?(?:baselines?|methods?|models?|approach(?:es)?|systems?|programming|games?|environments?)\\b)(?: (?:with|to))?',
      'similar(?= (?:(?!to\\b|tasks?\\b)[\\w-]+ )?(?:or|and|performances?|accurac\\w+|results?|quality|levels?|overheads?|costs?|scores?|latency|complexity|efficiency)\\b)',
      '(?<!\\b(?:an?|the|from|of|with|for|to|at|under|over|against|than|exact|string) )match(?:es|ed)?(?= )|(?<!\\b(?:an?|the|from|of) )matching(?= (?:the|or|that|state|human|full|its|\\w+-level))',
      'rival(?:s|ed|ing)?(?= )',
      'as (?:good|accurate|effective|fast) as',
      'the same (?:level of )?(?:accuracy|performance|quality|level)',
      'compet(?:es|ed) with',
      'compar(?:es|ed|ing) (?:well|favou?rably)(?! (?:to|with))',
      'perform(?:s|ed|ing)? (?:comparably|similarly|competitively)(?: (?:or \\w+ )?(?:to|with))?',
      'acceptable accuracy compared to',
      'equivalent (?:performance|accuracy|results)',
      'close to (?:the )?(?:optimal|oracle|state)',
      '(?:parity|(?:close|near-perfect|perfect|strong|full) agreement) with',
      'near-(?:optimal|lossless|identical)',
      'approach(?:es|ed|ing)(?= (?:the|human|state|its|oracle|full|supervised|that of|those of|performance|\\w+-level))',
      'approximat(?:es|ed|ing)(?= (?:the )?(?:full|performance|accuracy|quality|state|oracle|upper))',
    ),
    frame: 'equals',
    says: 'equal',
    strong: true,
    reason: 'Neither better nor worse.',
  },
  {
    id: 'keep',
    pattern: forms(
      '(?:maintain|preserv|retain|keep)(?:s|es|ed|ing)?(?= )',
      'without (?:any )?(?:significant(?:ly)? |notable |noticeable |much |obvious )?(?:sacrific\\w+|compromis\\w+|los(?:s|ing)\\w*|degrad\\w+|harming|hurting|affecting|a loss|a drop|reducing|impairing)(?: (?:of|in))?',
      'no (?:\\w+ )?(?:loss|degradation|drop|decrease|reduction)(?: (?:of|in))?',
      '(?:negligible|minimal|little|marginal) (?:\\w+ )?(?:loss|degradation|drop|decrease|sacrifice|impact)(?: (?:of|in|on|to))?',
    ),
    frame: 'equals',
    says: 'equal',
    strong: false,
    reason: 'Nothing is lost.',
  },
  {
    id: 'state-of-the-art',
    pattern: forms(
      '(?:(?:achiev|attain|reach|obtain|set|establish|deliver|yield|produc|demonstrat|show|exhibit|gain|get|provid|report|advanc|push|claim|defin|mark|accomplish|display|offer|giv|rais)\\w*|lead\\w* to|result\\w* in|arrive at) (?:(?!than\\b|that\\b|over\\b|compar|outperform|improv|achiev|surpass)[^\\s,;:.]+ ){0,6}?(?:state[- ]of[- ]the[- ]arts?|sotas?)(?! (?:methods?|models?|baselines?|approaches|systems?|techniques?|algorithms?|competitors|LLMs))',
      'new (?:state[- ]of[- ]the[- ]art|sota)',
      '(?:is|are) (?:the )?(?:new )?(?:state[- ]of[- ]the[- ]art|sota)(?! (?:methods?|models?|baselines?|approaches|systems?|techniques?|algorithms?))',
      'new (?:pareto (?:front\\w*)|records?|benchmark (?:results?|performance)|best results?|standards? (?:in|for|of))',
      '(?:achiev|attain|obtain|reach|yield|report|show|deliver|demonstrat|produc|record|exhibit|offer|provid)\\w* (?:the |its |our )(?:(?:overall|second) )?(?:best|highest|lowest|top|leading|strongest|fastest)',
      '(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)) (?:in the )?(?:top|first|1st|second|2nd|third|3rd|no\\. ?1|number one)(?= (?:in|on|among|out|across|at|place)|-|,? \\d)',
      '(?:won|win|wins|winning|secur\\w+) (?:the )?(?:first|1st|second|2nd|third|3rd|best|championship)',
      '(?:best|top)-performing(?= (?:system|model|method|approach) (?:is|was|achiev))',
    ),
    frame: 'leads',
    says: 'better',
    strong: true,
    reason: 'First place, with or without a number.',
  },
  {
    id: 'reach',
    pattern: forms(
      '(?:achiev|attain|reach|obtain|yield|deliver|exhibit|demonstrat|report|record|register|realiz|realis)(?:s|es|ed|ing|e)?(?! and)',
      'scor(?:ed|ing)|scores?(?= (?:an?|over|above|about|only|up|higher|\\d|\\.\\d))',
      'lead(?:s|ing)? to|led to',
      'result(?:s|ed|ing)? in',
      'gets?|getting',
      'elevat\\w+ performance to',
    ),
    frame: 'reaches',
    says: 'better',
    strong: false,
    reason: 'A verb of result: a claim only where a number follows.',
  },
  {
    id: 'share',
    pattern: forms(
      '(?<!by )(?:only|just|merely|a mere|as (?:little|few) as|less than|fewer than|under)(?= (?:about |around |approximately |roughly )?~?[\\d.]+ ?(?:%|[km]\\b|percent))',
      '(?:only |just |merely )(?:requir|us|need|updat|train|tun|observ|access|annotat)\\w+(?= ~?[\\d.]+ ?%)',
      'using(?= ~?[\\d.]+ ?%)',
      '(?:only|just|merely)(?= [\\d,.]+ (?:[\\w-]+ ){0,3}(?:steps|samples|examples|images|queries|iterations|epochs|shots|tokens|labels|annotations|demonstrations|episodes|seconds|minutes|hours|frames|trajectories|rounds|evaluations|calls)\\b)',
    ),
    frame: 'reaches',
    says: 'better',
    strong: true,
    reason: 'A share that suffices: "only 20% of the compute".',
  },
  {
    id: 'incur',
    pattern: forms(
      'incur(?:s|red|ring)?|introduc(?:es|ing)(?= (?:only |just )?(?:about |around )?~?[\\d.])|at the (?:cost|expense) of',
    ),
    frame: 'reaches',
    says: 'worse',
    strong: false,
    reason: 'What is paid for the gain.',
  },
  {
    id: 'state',
    pattern: forms(
      '(?:shows?|showed|showing|shown)',
      'produc(?:es|ed|ing|e)',
      'with (?=an?|over|up|\\+|\\d|about|around|nearly|approximately)',
      'run(?:s|ning)? (?:at|in|up)',
      'hav(?:e|ing)|has',
      'is|are|was|were|remain(?:s|ed|ing)?',
      'predict(?:s|ed)|detect(?:s|ed)|identif(?:ies|ied)|classif(?:ies|ied)',
      'assign(?:s|ed|ing)?|provid(?:es|ed|ing)',
      'find(?:s)?|found|observe[ds]?|reveal\\w*',
    ),
    frame: 'reaches',
    says: 'better',
    strong: false,
    reason: 'A verb of no colour: a claim only where a metric and its value follow.',
  },
]

/** A result without any cue: "74% of the answers cite a source". Only a sentence in which nothing else is counted has it. */
export const figureCue: ClaimCue = {
  id: 'figure',
  pattern: '',
  frame: 'reaches',
  says: 'better',
  strong: false,
  reason: 'A share or a value that is stated with a verb of no colour, or none.',
}
