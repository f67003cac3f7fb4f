import { z } from 'zod'

const name = z.string().max(200)
const amount = z.number().nullable()

/** One claim as the model is to state it. Units are not asked for: the text has them. */
export const statedClaim = z.strictObject({
  sentence: z.string().max(5_000),
  method: name.nullable(),
  baselines: z.array(name).max(20),
  baselineKind: z.enum(['named', 'generic', 'self-ablation', 'none']),
  dataset: name.nullable(),
  task: name.nullable(),
  metric: name.nullable(),
  delta: amount,
  value: amount,
  baselineValue: amount,
  direction: z.enum(['better', 'worse', 'equal']),
  type: z.enum(['quantified-gain', 'qualitative-gain', 'sota', 'absolute-result', 'efficiency-gain']),
  polarity: z.enum(['asserted', 'hedged']),
})
export type StatedClaim = z.infer<typeof statedClaim>

/** What a model answers. Its claims are looked at one by one: a wrong one does not spoil the others. */
export const answerSchema = z.object({ claims: z.array(z.unknown()).max(60) })
export type Answer = z.infer<typeof answerSchema>

/** Bounds are ours to hold: strict structured output takes no `maxLength` or `maxItems` everywhere. */
const withoutBounds = (schema: object): unknown =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (/^(?:max|min|\$schema)/.test(key) ? undefined : value)))

/** The form of the answer as servers take it in `response_format`. */
export const answerJsonSchema = withoutBounds(z.toJSONSchema(z.strictObject({ claims: z.array(statedClaim) })))
