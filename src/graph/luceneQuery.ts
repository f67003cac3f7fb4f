import type { SearchTerm, SearchWord } from './searchTerms.js'

const nameFields = { name: 8, aliases: 6, title: 4 }
const textFields = { description: 2, sentence: 2, abstract: 1 }
const allFields = { ...nameFields, ...textFields }

const anyField = (fields: Readonly<Record<string, number>>, expression: string, weight: number): string[] =>
  Object.entries(fields).map(([field, boost]) => `${field}:${expression}^${boost * weight}`)

const wordClause = ({ text, isPrefix, typingErrors }: SearchWord): string => {
  const alternatives = anyField(allFields, text, 1)
  if (isPrefix) alternatives.push(...anyField(allFields, `${text}*`, 0.4))
  if (typingErrors > 0) alternatives.push(...anyField(nameFields, `${text}~${typingErrors}`, 0.2))
  return `+(${alternatives.join(' ')})`
}

/** The index may hold `3.5` as one word: then only the whole phrase, split by the index's own rules, finds it. */
const termClause = ({ phrase, words }: SearchTerm): string => {
  const eachWord = words.map(wordClause).join(' ')
  return words.length === 1 ? eachWord : `+((${eachWord}) ${anyField(allFields, `"${phrase}"`, 1).join(' ')})`
}

/**
 * A query for Neo4j's full-text index (Lucene's classic syntax): every term must match in some field, names count
 * most. Words hold letters and digits only and phrases stand in quotation marks, so nothing of a user's is syntax.
 */
export const luceneQuery = (terms: readonly SearchTerm[]): string => terms.map(termClause).join(' ')
