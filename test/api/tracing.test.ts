import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { startServer } from '../../src/server/startServer.js'
import { startTracing } from '../../src/tracing.js'
import { describeStores } from '../stores.js'

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { key: string; value: { stringValue?: string } }[] }
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[]
  }[]
}
interface Span {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly status: { readonly code: number; readonly message?: string }
}

const logger = pino({ level: 'silent' })
const document = 'query Find($name: String!) { method(name: $name) { name } other: method(name: "a literal") { name } }'

describeStores((openStore) => {
  describe('Traces', () => {
    const sent: Sent[] = []
    let collector: Server
    beforeAll(async () => {
      collector = createServer((request, response) => {
        void text(request).then((body) => {
          sent.push(JSON.parse(body) as Sent)
          response.end('{}')
        })
      })
      await once(collector.listen(0, '127.0.0.1'), 'listening')
    })
    afterAll(() => collector.close())
    afterEach(() => {
      delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
      sent.length = 0
    })

    const spans = () =>
      sent.flatMap(({ resourceSpans }) => resourceSpans.flatMap((one) => one.scopeSpans.flatMap((two) => two.spans)))
    /** Names of a span and of those around it, the innermost first. */
    const pathOf = (span: Span): string[] => {
      const around = spans().find(({ spanId }) => spanId === span.parentSpanId)
      return [span.name, ...(around ? pathOf(around) : [])]
    }
    const pathTo = (name: string) => {
      const span = spans().find((one) => one.name === name)
      return span && pathOf(span)
    }
    const answerOnce = async (query: string, headers: Record<string, string> = {}) => {
      const store = await openStore()
      const server = await startServer({ store, host: '127.0.0.1', port: 0, logger })
      const { status } = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables: { name: 'a variable' } }),
      })
      await server.close()
      return status
    }
    const collect = () => {
      process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
      return startTracing()
    }

    it('are neither made nor sent where no collector is named, nor where that is switched off', async () => {
      const stop = await startTracing()
      expect(await answerOnce(document)).toBe(200)
      await stop()
      process.env.OTEL_SDK_DISABLED = 'true'
      await (
        await collect()
      )()
      delete process.env.OTEL_SDK_DISABLED
      expect(sent).toEqual([])
    })

    it('show a request, its operation and each statement by name, and nothing that anybody asked for', async () => {
      const stop = await collect()
      const traceId = 'a'.repeat(32)
      expect(await answerOnce(document, { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` })).toBe(200)
      await stop()
      expect(pathTo('questions/entities-by-name')).toEqual([
        'questions/entities-by-name',
        'query Find',
        'POST /graphql',
      ])
      expect(pathTo('load/graph-version')).toEqual(['load/graph-version', 'query Find', 'POST /graphql'])
      expect(spans().find(({ name }) => name === 'query Find')?.traceId).toBe(traceId)
      const [resource] = sent[0]?.resourceSpans ?? []
      expect(resource?.resource.attributes).toContainEqual({
        key: 'service.name',
        value: { stringValue: 'claimgraph' },
      })
      expect(JSON.stringify(sent)).not.toMatch(/a literal|a variable|MATCH/)
    })

    it('show the batches of an ingest with their statements', async () => {
      const store = await openStore()
      const stop = await collect()
      await ingest(readDocuments(['examples/daily-papers.txt']), { store, source: 'examples' })
      await stop()
      expect(pathTo('load/papers')).toEqual(['load/papers', 'transaction', 'ingest batch', 'ingest'])
      expect(pathTo('load/new-graph-version')?.at(-1)).toBe('ingest')
      expect(JSON.stringify(spans().find(({ name }) => name === 'ingest'))).toContain('claimgraph.claims')
    })

    it('that no collector takes are said to be lost in one sentence, and harm nothing else', async () => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:1'
      process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '200'
      const stop = await startTracing()
      expect(await answerOnce(document)).toBe(200)
      await stop()
      delete process.env.OTEL_EXPORTER_OTLP_TIMEOUT
      expect(said.mock.calls).toEqual([[expect.stringMatching(/^Traces could not be sent: .*\.$/)]])
      said.mockRestore()
    })

    it('mark what failed with a code of the catalogue, without its message', async () => {
      const store = await openStore()
      const stop = await collect()
      await expect(store.read({ name: 'a broken statement', text: 'MATCH (secret' })).rejects.toThrow()
      await stop()
      expect(spans().find(({ name }) => name === 'a broken statement')?.status).toMatchObject({ code: 2 })
      expect(JSON.stringify(sent)).not.toContain('secret')
    })
  })
})
