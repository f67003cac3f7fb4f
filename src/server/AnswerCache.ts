import { LRUCache } from 'lru-cache'

/** Of the memory that answers take: a text has at most two bytes a character, and its key and entry take about 500. */
const greatest = { bytes: 64 * 1024 * 1024, bytesOfAnswer: 4 * 1024 * 1024, answers: 20_000 }

/** The data of an answer, written as JSON already. */
export class WrittenData implements Record<string, unknown> {
  readonly [field: string]: unknown
  constructor(readonly text: string) {}
}

/**
 * Answers of one version of the graph, those that were asked for last. The first look at another version forgets them all,
 * so that nothing old is ever given and none of it takes up memory.
 */
export class AnswerCache {
  private readonly answers = new LRUCache<string, WrittenData>({
    max: greatest.answers,
    maxSize: greatest.bytes,
    maxEntrySize: greatest.bytesOfAnswer,
    sizeCalculation: ({ text }) => 2 * text.length + 500,
  })
  private version = ''

  find(version: string, question: string): WrittenData | undefined {
    this.moveTo(version)
    return this.answers.get(question)
  }

  /** An answer that is too large is not kept. */
  keep(version: string, question: string, data: WrittenData): void {
    // Whoever began to answer before the graph changed comes too late.
    if (version === this.version) this.answers.set(question, data)
  }

  private moveTo(version: string): void {
    if (version === this.version) return
    this.version = version
    this.answers.clear()
  }
}
