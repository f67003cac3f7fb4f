import type { Document, RejectedRecord } from './Document.js'
import { analyse, extract } from './extract/extract.js'
import type { Extraction } from './Extraction.js'
import { loadLexicon } from './lexicon/Lexicon.js'
import { inOrder } from './opinion/inOrder.js'
import type { SecondOpinion } from './opinion/SecondOpinion.js'
import { orSetAside } from './orSetAside.js'

/** Questions that a model gets at once: few enough for one that serves a single user. */
const questionsAtOnce = 4

/**
 * What is found in documents, in their order: by the rules, and by a language model where a second opinion is wanted.
 * Records that were rejected, or cannot be analysed, are passed on with the reason.
 * @throws ClaimgraphError CONFIGURATION_INVALID for a lexicon that cannot be used, and whatever `documents` or the opinion throws.
 */
export async function* readings(
  documents: AsyncIterable<Document | RejectedRecord>,
  opinion?: SecondOpinion,
): AsyncGenerator<Extraction | RejectedRecord> {
  loadLexicon()
  if (opinion)
    yield* inOrder(documents, questionsAtOnce, async (record) => {
      const analysis = 'reason' in record ? record : orSetAside(record, analyse)
      return 'reason' in analysis ? analysis : await opinion.on(analysis)
    })
  else for await (const record of documents) yield 'reason' in record ? record : orSetAside(record, extract)
}
