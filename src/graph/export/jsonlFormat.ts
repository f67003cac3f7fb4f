import type { ExportFormat } from './ExportFormat.js'

const line = (content: unknown): string => `${JSON.stringify(content)}\n`

/** One JSON object a line: `{label, properties}` or `{type, start, end, properties}`, exact and without a first reading. */
export const jsonlFormat = (): ExportFormat => ({
  extension: 'jsonl',
  description: `One JSON object a line: a node as \`{label, properties}\`, a relationship as \`{type, start, end, properties}\`
with the ids of its ends. All values are as they are in the graph.`,
  nodes: (label) => ({ header: '', line: (properties) => line({ label, properties }) }),
  relationships: () => ({ header: '', line }),
})
