import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OpinionConfig } from '../../config.js'
import type { Analysis } from '../extract/Analysis.js'
import { extractionOf } from '../extract/extract.js'
import { extractorVersion } from '../extract/extractorVersion.js'
import { methods } from '../extract/methods.js'
import type { Extraction } from '../Extraction.js'
import { opinionPrompt } from '../rules/opinionPrompt.js'
import { type Answer, answerJsonSchema, answerSchema } from './answer.js'
import { AnswerCache } from './AnswerCache.js'
import { ChatEndpoint, type Question } from './ChatEndpoint.js'
import { ChatFailure } from './ChatFailure.js'
import { checkedClaims } from './checkedClaims.js'
import { mergeClaims } from './mergeClaims.js'
import { TokenBudget } from './TokenBudget.js'

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** Changes with every change of what the model is told. */
const promptVersion = hash([opinionPrompt, answerJsonSchema]).slice(0, 8)

/** Characters of title and abstract that are sent: ten times what an abstract has. */
const longestText = 20_000

/** Times that one question is asked, and times where the server says when to come back. */
const tries = 3
const triesWhenTold = 8

/** Papers in a row without an answer, after which the model is left alone. */
const patienceInPapers = 5

/** The most milliseconds that a server may ask to wait. */
const longestWait = 60_000

const answerIn = (content: string): Answer | null => {
  // Servers that do not hold a model to the schema let it wrap its answer in words.
  const json = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)
  try {
    return answerSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** What became of the papers of a run. */
export interface OpinionCounts {
  /** Papers with an answer that was asked for now. */
  asked: number
  /** Papers with an answer that was kept from before. */
  remembered: number
  /** Papers without an answer, by the reason. */
  readonly unanswered: Map<string, number>
  /** Claims of the rules that the model states as well. */
  agreed: number
  /** Claims that the model alone has found. */
  added: number
  /** Claims of the model that the text does not bear out. */
  discarded: number
}

export interface OpinionOptions {
  readonly config: OpinionConfig
  /** Folder in which answers are kept. */
  readonly folder: string
  /** Tokens that may be spent on questions; 0 takes what was answered before. */
  readonly budget: number
  /** Ends questions that are under way. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds; for tests. */
  readonly patience?: { readonly reply: number; readonly firstPause: number }
}

/**
 * Asks a language model what papers claim, beside the rules. What goes wrong with it costs nothing but its opinion: the
 * paper keeps what the rules found, the reason is counted, and after five such papers in a row the model is asked no more.
 */
export class SecondOpinion {
  readonly counts: OpinionCounts = { asked: 0, remembered: 0, unanswered: new Map(), agreed: 0, added: 0, discarded: 0 }
  readonly budget: TokenBudget
  readonly model: string
  /** Who states a claim that the model alone has found: `llm:<model>@<version of the prompt>`. */
  readonly version: string
  /** Extractor version of a paper that rules and model have read. */
  readonly fullVersion: string

  readonly #endpoint: ChatEndpoint
  readonly #cache: AnswerCache
  readonly #signal: AbortSignal
  readonly #firstPause: number
  /** Questions under way, so that a paper that a listing has twice is asked about once. */
  readonly #underWay = new Map<string, Promise<Answer | string>>()
  #failuresInARow = 0
  #pausedUntil = 0

  constructor({ config, folder, budget, signal, patience }: OpinionOptions) {
    this.model = config.model
    this.version = `llm:${config.model}@${promptVersion}`
    this.fullVersion = `${extractorVersion()} + ${this.version}`
    this.budget = new TokenBudget(budget)
    this.#endpoint = new ChatEndpoint(config, patience?.reply)
    this.#cache = new AnswerCache(folder)
    this.#signal = signal ?? new AbortController().signal
    this.#firstPause = patience?.firstPause ?? 1_000
  }

  /**
   * The extraction of a paper with the model's claims among those of the rules; that of the rules where no answer is had.
   * @throws ClaimgraphError STORE_UNAVAILABLE where answers cannot be kept; an AbortError, or the reason of the signal, where that is aborted.
   */
  async on(analysis: Analysis): Promise<Extraction> {
    const answer = await this.#answerOn(analysis)
    if (answer === null) return extractionOf(analysis)
    const { claims: own, discarded } = checkedClaims(answer.claims, analysis, this.version)
    const { claims, agreed, added } = mergeClaims(analysis.claims, own)
    this.counts.agreed += agreed
    this.counts.added += added
    this.counts.discarded += discarded
    const merged = { ...analysis, claims }
    return { ...extractionOf({ ...merged, ...methods.run(merged) }), extractorVersion: this.fullVersion }
  }

  async #answerOn({ document: { title, abstract } }: Analysis): Promise<Answer | null> {
    const key = hash([title, abstract, this.version])
    const kept = await this.#cache.get(key)
    if (kept !== null) {
      this.counts.remembered++
      return kept
    }
    const outcome = await this.#askOnceAtATime(key, title, abstract)
    if (typeof outcome !== 'string') {
      this.counts.asked++
      return outcome
    }
    const { unanswered } = this.counts
    unanswered.set(outcome, (unanswered.get(outcome) ?? 0) + 1)
    return null
  }

  async #askOnceAtATime(key: string, title: string, abstract: string): Promise<Answer | string> {
    const asked = this.#underWay.get(key) ?? this.#ask(key, title, abstract)
    this.#underWay.set(key, asked)
    try {
      return await asked
    } finally {
      this.#underWay.delete(key)
    }
  }

  /** The answer, or why there is none. */
  async #ask(key: string, title: string, abstract: string): Promise<Answer | string> {
    if (title.length + abstract.length > longestText) return `the abstract is longer than ${longestText} characters`
    const question = { system: opinionPrompt, user: JSON.stringify({ title, abstract }), schema: answerJsonSchema }
    const most = this.#endpoint.mostTokens(question)
    for (let attempt = 1; ; attempt++) {
      await this.#pause(this.#pausedUntil - Date.now())
      if (this.#failuresInARow >= patienceInPapers)
        return `the model was left alone after ${patienceInPapers} papers in a row without an answer`
      if (!(await this.budget.reserve(most))) return 'the budget is used up'
      const outcome = await this.#askOnce(question, most)
      if (!(outcome instanceof ChatFailure)) {
        this.#failuresInARow = 0
        await this.#cache.put(key, outcome, { model: this.version, title })
        return outcome
      }
      const { isPassing, wait } = outcome.about
      if (!isPassing || attempt >= (wait ? triesWhenTold : tries) || (wait ?? 0) > longestWait) {
        this.#failuresInARow++
        return outcome.message
      }
      if (wait) this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + wait)
      // Not all at the same moment.
      else await this.#pause(this.#firstPause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2))
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: this.#signal })
  }

  /** The answer, or why there is none; either way the budget knows what it cost. */
  async #askOnce(question: Question, reserved: number): Promise<Answer | ChatFailure> {
    let cost = reserved
    try {
      const { content, tokens } = await this.#endpoint.ask(question, this.#signal)
      cost = tokens
      return (
        answerIn(content) ?? new ChatFailure('its answer was not of the form asked for', { isPassing: true, tokens })
      )
    } catch (error) {
      if (!(error instanceof ChatFailure)) throw error
      cost = error.about.tokens ?? reserved
      return error
    } finally {
      this.budget.settle(reserved, cost)
    }
  }
}
