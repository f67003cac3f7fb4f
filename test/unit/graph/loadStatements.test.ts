import { describe, expect, it } from 'vitest'
import { statement, statementsIn } from '../../../src/graph/statements.js'

describe('the statements that load', () => {
  it('treat every kind of entity alike: Cypher takes no label as a parameter', () => {
    const shape = (name: string, label: string) =>
      statement(`load/${name}`)
        .text.replace(/^\/\/.*$/gm, '')
        .replaceAll(label, 'Label')
        .replace(/,\n {4}e\.(builtOn|higherIsBetter) = CASE WHEN row\.isMeant THEN row\.\1 ELSE e\.\1 END/, '')
    const methods = shape('methods', 'Method')
    expect(shape('datasets', 'Dataset')).toBe(methods)
    expect(shape('benchmarks', 'Benchmark')).toBe(methods)
    expect(shape('tasks', 'Task')).toBe(methods)
    expect(shape('metrics', 'Metric')).toBe(methods)
  })

  it('say what they are for, and with which parameters and columns', () => {
    for (const { text } of statementsIn('load'))
      expect(text).toMatch(/^(\/\/ .*\n)+\/\/ Parameters: (.|\n)*\/\/ Columns: /)
  })
})
