import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWithinDistance } from '../../../src/graph/isWithinDistance.js'

it.each([
  ['imagenet', 'imagenet', 0, true],
  ['imagenet', 'imagnet', 1, true],
  ['imagenet', 'imaggenet', 1, true],
  ['reweighting', 'rewieghting', 1, false],
  ['reweighting', 'rewieghting', 2, true],
  ['lora', 'dora', 1, true],
  ['lora', 'pissa', 2, false],
  ['', 'ab', 2, true],
  ['abc', '', 2, false],
])('%s and %s are within %i errors: %s', (one, other, errors, expected) => {
  expect(isWithinDistance(one, other, errors)).toBe(expected)
  expect(isWithinDistance(other, one, errors)).toBe(expected)
})

it('holds for a text with at most so many changes', () => {
  const change = fc.record({ place: fc.nat(20), removed: fc.constantFrom(0, 1), added: fc.constantFrom('', 'x') })
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(change, { maxLength: 3 }), (text, changes) => {
      let changed = text
      for (const { place, removed, added } of changes) {
        const at = Math.min(place, changed.length)
        changed = changed.slice(0, at) + added + changed.slice(at + removed)
      }
      expect(isWithinDistance(text, changed, changes.length)).toBe(true)
    }),
  )
})
