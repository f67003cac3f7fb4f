import { describe, expect, it } from 'vitest'
import { entities } from '../../../src/ingest/extract/entities.js'
import { mainMethod } from '../../../src/ingest/extract/mainMethod.js'
import { text } from '../../../src/ingest/extract/text.js'
import { documentOf } from './documentOf.js'

const mainMethodOf = (title: string, abstract: string): string | null | undefined => {
  const read = text.run({ document: documentOf(title, abstract) })
  return mainMethod.run({ ...read, ...entities.run(read) }).mainMethod
}

describe('what "our method" stands for', () => {
  it('is the introduced method that the title names, not one of its parts', () => {
    const abstract =
      'We propose KiteNet, which has a tail stabilization module. Experiments show that our method outperforms the baselines.'
    expect(mainMethodOf('KiteNet: Flying Robots in Strong Winds', abstract)).toBe('KiteNet')
  })

  it('is the introduced method that acts in the text where the title names none', () => {
    const abstract =
      'Flying robots fall. We propose GlideX, a policy with a tail stabilization module. GlideX outperforms all baselines.'
    expect(mainMethodOf('Flying Robots in Strong Winds', abstract)).toBe('GlideX')
  })

  it('is what the title describes where nothing is introduced', () => {
    expect(mainMethodOf('Adaptive Gust Weighting for Kites', 'Kites fly better in this way.')).toBe(
      'Adaptive Gust Weighting',
    )
  })

  it('has the name that the text gives to what the title spells out', () => {
    const abstract =
      'Flying robots fall. We propose Gust-Aware Kite Planning (GAKP) for them. Our method outperforms all baselines.'
    expect(mainMethodOf('Gust-Aware Kite Planning for Beaches', abstract)).toBe('GAKP')
  })

  it('is nothing where the title asks a question', () => {
    expect(mainMethodOf('Do Kites Dream?', 'They may.')).toBeNull()
  })
})
