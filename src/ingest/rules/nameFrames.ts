/** Words around names that say what a paper does with them: data of the finders of names. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs by which a paper introduces its own method. */
export const introducingVerbs = words(`
  propose proposes proposed proposing present presents presented presenting introduce introduces introduced introducing
  develop develops developed developing design designs designed designing devise devises devised devising
  formulate formulates contribute contributes
`)

/** Verbs by which a paper brings out data, and now and then a method. */
export const buildingVerbs = words(`
  construct constructs constructed constructing build builds built building create creates created creating release
  releases released releasing collect collects collected collecting curate curates curated curating contribute
  contributes provide provides compile compiled
`)

/** Subjects that stand for the authors or their paper. */
export const authors = words('we authors paper work study article thesis letter manuscript report i')

/** Words between a description and the name that it is given. */
export const namingWords = words('called named termed dubbed namely denoted coined titled entitled nicknamed')

/** Last words of phrases that are methods. */
export const methodHeads = words(`
  framework method approach algorithm model network module mechanism strategy loss losses architecture pipeline system scheme
  technique paradigm procedure encoder decoder transformer attention optimizer optimiser estimator classifier agent
  sampler regularizer regularization regularisation objective layer block head backbone adapter policy
  planner controller generator discriminator predictor detector tracker retriever reranker ranker extractor selector
  solver simulator tokenizer tokeniser embedding embeddings representation augmentation distillation
  quantization pruning fine-tuning finetuning tuning prompting prompt sampling weighting reweighting re-weighting
  pooling fusion aggregation alignment initialization initialisation normalization normalisation convolution
  training pre-training pretraining inference optimization optimisation search learning decoding routing gating
  scheduling clustering filter autoencoder diffusion flow processor reward function metric-learning kernel
  library toolkit tool engine platform wrapper plugin plug-in heuristic heuristics formulation parameterization
  reparameterization mechanism modules networks mechanisms strategies models algorithms techniques
  matching momentum penalty planning partitioning decay masking ensemble ensembles annealing rollout refinement
  supervision classifiers networks autoencoders transformers encoders decoders heuristics integrators trees
  losses methods frameworks approaches adaptation transformation memory bank unit gate modeling modelling
`)

/** Last words of phrases that only say "method": with nothing but praise before them they stand for the paper's own. */
export const genericHeads = words(`
  framework method approach algorithm model system pipeline architecture solution paradigm technique methodology
  network scheme strategy procedure formulation design mechanism module theory concept perspective tool way
`)

/** Last words of phrases that are data to evaluate on or to train on. */
export const dataHeads = words(`
  dataset datasets benchmark benchmarks corpus corpora testbed testbeds suite leaderboard database databases archive
  testset
`)

/** Last words of phrases that are neither method nor data, though a paper may propose them. */
export const otherHeads = words(`
  utilization university institute department agency rating ratings yield throughput
  analysis study survey review evaluation theory theorem bound bounds proof results result evidence insights insight
  findings finding experiments experiment taxonomy metric metrics measure measures notion definition concept idea ideas
  problem problems task tasks setting settings question questions perspective perspectives view overview
  case example examples discussion comparison guarantees guarantee conditions condition principles principle guidelines
  hypothesis assumption challenge challenges code protocol criteria criterion roadmap vision direction directions
  characterization investigation understanding analyses studies implementation application applications
  interpretation explanation explanations version extension extensions variant variants use contribution contributions
  baseline baselines score index number set sets space improvement improvements performance way ways work
  step steps stage stages ability lens interface research limitation limitations advantages
  goal goals aim capabilities capability gap gaps issue issues tutorial data
  properties property structure environment environments information instances
`)

/** Last words of phrases that are parts of a method: a paper that says "a ... module" introduces it. */
export const componentHeads = words(`
  module modules mechanism strategy loss losses network encoder decoder block head  unit scheme regularizer
  regularization predictor generator sampler discriminator classifier estimator adapter extractor selector attention
  transformer objective algorithm augmentation fusion aggregation optimizer simulator retriever reranker planner
  controller agent pipeline embedding        autoencoder
       dispatcher calibrator scheduler router tokenizer branch
  backbone  operator projector filter
`)

/** Words after a name that make it a part or a kind of method. */
export const afterMethodNames = words(`
  framework method approach algorithm model models network networks module modules mechanism strategy loss architecture pipeline system
  technique encoder decoder transformer attention optimizer estimator classifier agent agents baseline baselines
  block layer head backbone scheme methods approaches algorithms frameworks systems techniques architectures family
  variant variants policy optimizer optimizers learner sampler operator tokenizer platform paradigm theory
`)

/** Words after a name that make it a measure, a place or a thing of hardware. */
export const afterOtherNames = words(`
  score scores metric metrics accuracy rate index error images image videos video gpu gpus cpu cpus team university
  conference workshop challenge competition track language languages community patients scanner sensor sensors camera
  cameras law act theorem distance divergence distribution inequality equation equations matrix space process
  number numbers problem problems task tasks setting settings domain api apis data license
`)

/** Last words of names that are data by their very name: `TurtleBench`, `MathQA`. */
export const dataNameEndings = /(?:bench|bench-?v?\d|eval|qa|vqa|arena|dataset|corpus|benchmark|db|bank|gym|suite)$/i

/** Last words of phrases that stand for the whole of a paper's method, whatever it is called. */
export const wholeHeads = words(`
  framework method approach algorithm model system pipeline architecture solution paradigm technique methodology
  formulation
`)
