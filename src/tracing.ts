import type { Attributes, Span } from '@opentelemetry/api'
import { ClaimgraphError } from './ClaimgraphError.js'
import { isTracingConfigured } from './config.js'
import { packageJson } from './packageJson.js'

/** OpenTelemetry, once it was loaded. Where nobody collects traces, nothing of it is. */
let openTelemetry: typeof import('@opentelemetry/api') | null = null

interface SpanOptions {
  /** `SERVER` answers somebody, `CLIENT` asks another program, `INTERNAL` is neither. */
  readonly kind?: 'INTERNAL' | 'SERVER' | 'CLIENT'
  /** Never a value that a user gave, other than a name: traces are read by more people than logs. */
  readonly attributes?: Attributes
  /** Headers of whoever asks, which may say what trace this belongs to. */
  readonly headers?: Readonly<Record<string, unknown>>
}

/**
 * Does work as one span of a trace, within the span that is current; what the work does is within it in turn. An error is
 * noted by its code alone. Where traces are not collected, the work is done and nothing else.
 * @throws whatever the work throws.
 */
export const inSpan = async <Result>(
  name: string,
  { kind = 'INTERNAL', attributes = {}, headers }: SpanOptions,
  work: (span: Span | null) => Promise<Result>,
): Promise<Result> => {
  if (openTelemetry === null) return await work(null)
  const { context, propagation, SpanKind, SpanStatusCode, trace } = openTelemetry
  const parent = headers === undefined ? context.active() : propagation.extract(context.active(), headers)
  const tracer = trace.getTracer(packageJson.name, packageJson.version)
  return await tracer.startActiveSpan(name, { kind: SpanKind[kind], attributes }, parent, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof ClaimgraphError ? error.code : 'INTERNAL',
      })
      throw error
    } finally {
      span.end()
    }
  })
}

/** The span that is current, where traces are collected. */
export const currentSpan = (): Span | undefined => openTelemetry?.trace.getActiveSpan()

/**
 * Begins to send traces to the collector that the environment names, in OTLP over HTTP, and gives what ends it, which waits
 * until what was measured has been sent. Does nothing, and loads nothing, where none is named.
 */
export const startTracing = async (): Promise<() => Promise<void>> => {
  if (!isTracingConfigured()) return () => Promise.resolve()
  const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const { detectResources, envDetector, resourceFromAttributes } = resources
  const ours = { 'service.name': packageJson.name, 'service.version': packageJson.version }
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes(ours).merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  // A collector that does not answer is said once, and changes nothing else.
  let isSaid = false
  const complain = () => {
    if (!isSaid)
      console.error('Traces could not be sent: look at the collector that OTEL_EXPORTER_OTLP_ENDPOINT names.')
    isSaid = true
  }
  const silent = () => undefined
  api.diag.setLogger(
    { error: complain, warn: silent, info: silent, debug: silent, verbose: silent },
    api.DiagLogLevel.ERROR,
  )
  openTelemetry = api
  return async () => {
    openTelemetry = null
    await provider.shutdown().catch(complain)
    for (const part of [api.trace, api.context, api.propagation, api.diag]) part.disable()
  }
}
