import { aliasKeys } from '../graph/aliasKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'
import { sortedSet } from '../graph/sortedSet.js'
import type { Idea } from './lexicon/ideaTaxonomy.js'
import { loadStep, loadStepOver } from './loadStep.js'

/** Id in the graph of an idea of the taxonomy. */
export const ideaId = (id: string): string => `idea:${id}`

/** Brings the taxonomy of ideas in the graph to the given one; ideas that papers still show are kept. */
export const loadIdeas = async (store: GraphStore, ideas: readonly Idea[]): Promise<void> => {
  const rows = ideas.map(({ id, name, definition, aliases }) => ({
    id: ideaId(id),
    name,
    description: definition,
    aliases: sortedSet([name, ...aliases]),
    keys: aliasKeys('Idea', [name, ...aliases]).map((key) => ({ ...key })),
  }))
  const narrower = ideas.flatMap(({ id, broader }) =>
    broader === null ? [] : [{ id: ideaId(id), broaderId: ideaId(broader) }],
  )
  await store.write([
    loadStep('remove-idea-names', { ids: rows.flatMap(({ keys }) => keys.map(({ id }) => id)) }),
    loadStep('remove-narrower-than', { pairs: narrower.map(({ id, broaderId }) => `${id} > ${broaderId}`) }),
    loadStep('remove-ideas', { ids: rows.map(({ id }) => id) }),
    ...loadStepOver('ideas', rows),
    ...loadStepOver('narrower-than', narrower),
  ])
}
