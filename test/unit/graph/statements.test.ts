import { expect, it } from 'vitest'
import { statementsIn } from '../../../src/graph/statements.js'

it('no statement takes distinct rows of a subquery: the embedded store would see the first 2,048 alone', () => {
  const all = (['load', 'questions', 'questions/analysts'] as const).flatMap(statementsIn)
  for (const { name, text } of all) expect(text, name).not.toMatch(/^\}\n(WITH|RETURN) DISTINCT/m)
})
