/** Words around names that say what a paper does with them. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs by which a paper introduces its own method. */
export const introducingVerbs = words(`
  propose proposes proposed proposing present presents presented presenting introduce introduces introduced introducing
  develop develops developed developing design designs designed designing devise devises devised devising
  formulate formulates contribute contributes
`)

/** Verbs by which a paper brings out data. */
export const buildingVerbs = words(`
  construct constructs constructed constructing build builds built building create creates created creating release
  releases released releasing collect collects collected collecting curate curates curated curating provide provides
  compile compiled
`)

/** Words between a description and the name that it is given. */
export const namingWords = words('called named termed dubbed namely denoted coined titled entitled nicknamed')

/** Subjects that stand for the authors or their paper. */
export const authors = words('we authors paper work study article thesis letter manuscript report i')

/** Last words of phrases that stand for the whole of a paper's method, whatever it is called. */
export const wholeHeads = words(`
  framework method approach algorithm model system pipeline architecture solution paradigm technique methodology
  formulation
`)
