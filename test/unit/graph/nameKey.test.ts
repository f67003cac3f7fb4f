import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../src/graph/nameKey.js'

describe('the key of a name', () => {
  it.each([
    ['ILSVRC-2012', 'ilsvrc 2012'],
    ['ImageNet-1K', 'imagenet1k'],
    ['Poincaré Embeddings', 'poincare embeddings'],
    ['ＬｏＲＡ', 'LoRA'],
    ['Straße', 'strasse'.replace('ss', 'ß')],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it('keeps letters of every script apart', () => {
    expect(nameKey('变形器 2')).toBe('变形器2')
    expect(nameKey('LoRA')).not.toBe(nameKey('QLoRA'))
  })

  it('keeps apart what only a plus tells apart', () => {
    expect(nameKey('LoRA+')).not.toBe(nameKey('LoRA'))
    expect(nameKey('DeepLab V3 +')).toBe(nameKey('deeplab v3'))
    expect(nameKey('DeepLabV3+')).toBe(nameKey('deeplab-v3+'))
  })

  it('is empty where nothing can be looked up', () => {
    expect(nameKey(' -- + ')).toBe('')
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text))
      }),
      { numRuns: 2000 },
    )
  })
})
