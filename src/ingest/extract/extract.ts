import type { Document } from '../Document.js'
import type { Extraction, Mention } from '../Extraction.js'
import type { Analysis, EntityKind } from './Analysis.js'
import { claims } from './claims.js'
import { entities } from './entities.js'
import { extractorVersion } from './extractorVersion.js'
import { ideas } from './ideas.js'
import { mainMethod } from './mainMethod.js'
import { methods } from './methods.js'
import { quantities } from './quantities.js'
import { inOrder } from './Stage.js'
import { text } from './text.js'

/** The way of a document through extraction. */
const stages = inOrder([text, quantities, entities, mainMethod, claims, methods, ideas])

const mentions = ({ entities: all }: Pick<Analysis, 'entities'>, wanted: EntityKind): Mention[] =>
  all.filter(({ kind }) => kind === wanted).map(({ name, aliases, surface }) => ({ name, aliases, surface }))

/** What the stages make of a document, with everything that they found on the way. */
export const analyse = (document: Document): Analysis =>
  stages.reduce<Partial<Analysis>>((known, next) => ({ ...known, ...next.run(known) }), { document }) as Analysis

/** What of an analysis goes into the graph. */
export const extractionOf = (analysis: Analysis): Extraction => ({
  document: analysis.document,
  extractorVersion: extractorVersion(),
  methods: analysis.methods,
  datasets: mentions(analysis, 'dataset'),
  benchmarks: mentions(analysis, 'benchmark'),
  tasks: mentions(analysis, 'task'),
  metrics: mentions(analysis, 'metric'),
  ideas: analysis.ideas,
  claims: analysis.claims,
})

/** All that the rules find in one document, from its title and abstract alone. */
export const extract = (document: Document): Extraction => extractionOf(analyse(document))
