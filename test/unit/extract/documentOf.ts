import type { Document } from '../../../src/ingest/Document.js'

/** A document with nothing but a title and an abstract. */
export const documentOf = (title: string, abstract: string): Document => ({
  sourceId: null,
  title,
  abstract,
  publishedOn: null,
  authors: [],
  authorCount: null,
  commentCount: null,
  place: { path: 'test.txt', line: 1 },
})
