import MiniSearch, { type Query } from 'minisearch'
import type { SearchableLabel, SearchCount, SearchHit } from './GraphStore.js'
import { type SearchTerm, type SearchWord, wordsOf } from './searchTerms.js'

/** What can be searched in one node: a row of `search/searchable-texts`. */
export interface SearchableText {
  readonly id: string
  readonly label: SearchableLabel
  readonly name: string
  readonly aliases: readonly string[]
  readonly text: string
}

const names = ['name', 'aliases']
const boost = { name: 8, aliases: 6, text: 1 }

const query = ({ text, isPrefix, typingErrors }: SearchWord): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [text], fields: names, boost, prefix: isPrefix, fuzzy: typingErrors === 0 ? false : typingErrors },
    { queries: [text], fields: ['text'], boost, prefix: isPrefix },
  ],
})

/** The search of the embedded store, in memory. It matches as Neo4j's full-text index does for the same words. */
export class SearchIndex {
  /** Hits of the search before: who asks for hits asks for their number too, and both take the same walk through the index. */
  private last: { readonly key: string; readonly hits: readonly SearchHit[] } | null = null

  private constructor(private readonly index: MiniSearch<SearchableText>) {}

  /** Indexes the texts, giving way to other work now and then. */
  static async over(texts: readonly SearchableText[]): Promise<SearchIndex> {
    const index = new MiniSearch<SearchableText>({
      fields: ['name', 'aliases', 'text'],
      storeFields: ['label'],
      tokenize: wordsOf,
      processTerm: (word) => word,
      extractField: (document, field) =>
        field === 'aliases' ? document.aliases.join(' ') : document[field as 'id' | 'label' | 'name' | 'text'],
    })
    await index.addAllAsync(texts, { chunkSize: 500 })
    return new SearchIndex(index)
  }

  /** The best hits first; equally good ones by id. */
  search(terms: readonly SearchTerm[], labels: readonly SearchableLabel[], limit: number): SearchHit[] {
    return [...this.hits(terms, labels)].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
  }

  /** How many hits each label has. */
  count(terms: readonly SearchTerm[], labels: readonly SearchableLabel[]): SearchCount[] {
    const totals = new Map<SearchableLabel, number>()
    for (const { label } of this.hits(terms, labels)) totals.set(label, (totals.get(label) ?? 0) + 1)
    return [...totals].map(([label, total]) => ({ label, total }))
  }

  private hits(terms: readonly SearchTerm[], labels: readonly SearchableLabel[]): readonly SearchHit[] {
    const key = JSON.stringify([terms, labels])
    if (this.last?.key === key) return this.last.hits
    const wanted = new Set<unknown>(labels)
    const hits = this.index
      .search(
        { combineWith: 'AND', queries: terms.flatMap(({ words }) => words.map(query)) },
        { filter: ({ label }) => wanted.has(label) },
      )
      .map(({ id, label, score }) => ({ id: id as string, label: label as SearchableLabel, score }))
    this.last = { key, hits }
    return hits
  }
}
