/**
 * Word classes of English as papers use it, for a chunker that needs no tagger. A word that stands in no list counts as
 * a noun: names are words that nobody has listed.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const prepositions = words(`
  of in on at by for from with without to into onto via through throughout over under above below between among
  amid across against along alongside around as about after before during per than toward towards upon within
  beyond despite until till since behind beneath besides beside near off out outside inside up down versus vs
  unlike like except regarding given
`)

export const conjunctions = words('and or but nor & as')

/** Determiners, pronouns, conjunctions and adverbs that belong to no name. */
export const functionWords = words(`
  the a an this that these those each every all some any no both either neither another such many much several few
  more most less least various our their its his her my your own other same which what whose whom who where when
  while whereas why how whether if because although though unless so then there here it we they he she you i us
  them him me itself themselves ourselves one ones not only also thus therefore hence however moreover furthermore
  additionally meanwhile instead rather just even still yet already again once often always never sometimes too
  very quite almost now nor else is etc well further together alike abroad ahead apart away afterward afterwards
  elsewhere first firstly finally second secondly third next later latter former soon eg ie e.g i.e i.e. e.g.
  namely especially up alongside backward ever indeed twice lot altogether
`)

/** Words that are verbs far more often than nouns. */
export const verbs = words(`
  absorb accelerate accelerates accommodate accommodates accomplish accumulate accumulates achieve achieves
  acquire acquires activate activates acts adapt adapts add address addresses adds adjust adjusts admits adopt
  adopts advocate affect affects aggregates agree aid aim aims align aligns alleviate allocate allocates allow
  allows alter alternates am amplifies amplify analyse analyze analyzes annotate anticipate appear appears applies
  apply approximates are argue argues arise arises arrive ask assess assesses assign assigns assist assume assumes
  attains attend augment augments automate automates avoid avoids balances be become becomes been begin begins
  behave being believe boosts break bridge bridges bring brings brought build builds built bypasses calculate
  calibrate came can cannot capture captures carries carry catalyze categorize characterize characterizes choose
  chooses circumvent clarifies clarify classifies classify closes collaborate collect collects combat combine
  combines come comes communicate compare compares compensate compete compile completes complicate complicates
  comply compose comprehend comprises concentrate concentrates conclude concludes conduct conducts confirm
  confirms conform connects conquer consider considers consist consists consolidates constitute constitutes
  constrain constrains construct constructs consume contain contains continue continues contribute contributes
  converge converges convert converts convey cooperate cope corrects correlate correlates correspond corresponds
  could covers create creates curate decays decide decides decodes decompose decomposes decouple decouples
  decrease decreases deepen defend defer define defines degrade degrades deliver delivers demonstrate demonstrates
  depend depends deploy derive derives describe detect detects deteriorates determine determines develop develops
  deviate devise diagnoses did differ differentiate differs diminishes discard discern discover discovers
  discriminate discuss discusses disentangles disrupt disrupts distills distinguish distinguishes distort diverge
  diverges divides do does dominate dominates draws drive drives eliminate eliminates emerge emerges emphasize
  emphasizes employ employs empower empowers emulate enable enables encodes encounter encounters encourage
  encourages enforce enforces engage engages enhance enhances enjoy enjoys enrich enriches ensure ensures enter
  envision equip equips establish establishes estimates evaluate evaluates evolve evolves exacerbate examine
  examines exceed exceeds excels execute exert exhibit exhibits exist exists expand expands explain explains
  exploit exploits explore explores expose exposes extend extends extract extracts facilitate facilitates fail
  fails fall fill find finds focuses follow follows formalize formalizes formulate formulates foster found fulfill
  fuses gather gave generalize generalizes generate generates get gets give gives go goes going got govern governs
  grow grows guide had hallucinate handle handles happens has have held help helps hide highlight highlights
  hinder hinders hold holds hope hypothesize identifies identify ignore ignores illustrate illustrates imitate
  implement implements implies imply impose imposes improve improves include includes incorporate incorporates
  increase increases indicate indicates induce infer infers inform initialize initiate inject injects inspire
  instantiate integrate integrates interact interacts internalize interpret interprets introduce introduces
  investigate invoke invokes involve involves is isolate isolates justify keep keeps knew know known lacks lay
  lays lead leads learn learns let lets leverage leverages lie lies localize localizes locate lose loses lowers
  made maintain maintains make makes manage manipulate marks matches maximize maximizes may measures meet memorize
  might minimize minimizes mislead mitigate mitigates modifies modify modulate modulates motivate motivates must
  narrows navigate necessitate obscures observe observes obtain obtains occupy occur occurs offer offers opens
  operate operates operationalize operationalizes optimize optimizes orchestrate orchestrates organize organizes
  originate outline outperform outperformed outperforms overcome overcomes overlook overlooks participate pave
  paves penalize penalizes perceive perform performs persist persists pinpoint plays pose poses possess pre-train
  predict predicts present presents preserve preserves prevent prevents prioritize prioritizes produce produces
  promote promotes propagate propose proposes protect prove proves provide provides prune prunes pursue pushes put
  quantifies quantify raise raises reaches reads realize receive receives recognize recommend reconcile
  reconstruct reconstructs recover reduce reduces refer refines reflect reflects reformulate reformulates reframe
  reframes regularize regularizes regulates reinforce relate relates release relies rely remain remains remove
  removes render renders replace replaces represent represents reproduce reproduces require requires resemble
  reshape resolve resolves respond responds restore restores restrict restricts rethink retrieve retrieves reuses
  reveal reveals revise revisit revisits reweights run runs said satisfies satisfy say says see seek seeks seem
  seems seen selects separates serve serves shall shed sheds should show showcase showcased showcases showed shown
  shows simplifies simplify simulate simulates sits solve solves specialize specifies specify spend stabilize
  stabilizes standardizes stay stays strengthen strengthens struggle struggles succeed succeeds suffer suffers
  suffice suffices suggest suggests summarize summarizes supervise supplies supports suppress suppresses surpass
  surpassed surpasses survives synthesize synthesizes tackle tackles take taken takes  teach tend tends took
  train trains transform transforms translate translates treat treats try uncover underestimate undergo undermines
  underperform underperforms underscore underscores understand unifies unify unlock use used uses using utilize
  utilizes validate validates varies vary verifies verify violate visualize want was weakens went were will would
  yield yields
`)

/** Past participles without -ed. */
export const irregularParticiples = words(`
  given shown built made hidden bound found seen understood spoken proven taken chosen drawn handwritten rewritten
  paid spent broken met begun forgotten said kept sought
`)

/** Forms in -ing that govern an object: where a phrase could begin or end with them, it does not. */
export const verbalGerunds = words(`
  balancing preserving lowering cutting saving degrading sacrificing compromising shortening doubling halving raising
  measuring outperforming equipping
  using including enabling achieving improving leveraging maintaining leading providing generating reducing
  resulting demonstrating making enhancing requiring building integrating combining offering ensuring highlighting
  increasing outperforming spanning incorporating being corresponding identifying allowing capturing introducing
  limiting applying developing relying performing showing optimizing computing addressing utilizing mitigating
  following focusing yielding advancing analyzing comprising detecting covering adapting finding producing
  supporting creating containing involving indicating suggesting considering comparing revealing ranging assessing
  leaving selecting employing constructing establishing according designing surpassing representing minimizing
  extracting eliminating bridging deploying exploiting adding moving reaching avoiding consisting validating
  taking exploring lacking facilitating failing changing retaining treating retrieving overlooking aiming causing
  exhibiting updating having underscoring enforcing transforming modifying studying delivering extending keeping
  maximizing hindering determining exceeding distinguishing targeting examining accelerating preventing removing
  replacing confirming refining recovering becoming suppressing controlling boosting explaining proposing
  emphasizing exposing arising proving seeking encouraging motivating promoting transferring encompassing
  executing collecting presenting adopting discovering depending adjusting defining recognizing ignoring
  showcasing bringing conducting unifying doing implementing satisfying referring giving letting looking trying
  helping alleviating tackling overcoming evaluating investigating formulating allocating guiding assigning
  injecting reformulating reweighting predicting obtaining estimating
`)

/** Forms in -ly that are no adverbs. */
export const notAdverbs = words(
  'assembly family supply anomaly early daily fly timely webassembly likely multiply polly',
)

/** Adjectives that praise or place a thing and are no part of its name. */
export const praise = words(`
  novel new simple effective efficient powerful first two-fold general generic versatile robust principled
  practical scalable innovative lightweight unified comprehensive flexible strong better improved proposed
  existing conventional traditional standard state-of-the-art recent recently popular classic classical previous
  prior modern advanced current common commonly widely several various multiple different many two three four five
  six additional alternative competitive promising elegant straightforward easy-to-use easy-to-implement
  simple-yet-effective plug-and-play well-known large-scale high-quality high-performance cutting-edge pioneering
  fully completely highly extremely surprisingly conceptually computationally theoretically provably original
  initial basic naive naïve vanilla strong sota leading concrete particular specific certain suitable appropriate
  key important main central core end-to-end
`)

/** Plurals of nouns that look like forms of verbs in the list. */
export const alsoNouns = words(
  'analyses beings guides does tasks uses needs falls breaks aids outlines releases does has its this as is',
)
