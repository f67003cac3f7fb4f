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
  it('is the introduced method that the title names', () => {
    expect(mainMethodOf('KiteNet: Flying', 'We introduce a tail module and KiteNet. Our method flies.')).toBe('KiteNet')
  })

  it('is the first introduced method where the title names none', () => {
    expect(mainMethodOf('Flying Higher', 'We propose GlideX. It also has a tail module.')).toBe('GlideX')
  })

  it('is what the text proposes as a whole rather than the topic of the title', () => {
    expect(mainMethodOf('Steady Low-Wind Kite Planning for Beaches', 'We propose a closed-loop gust framework.')).toBe(
      'closed-loop gust framework',
    )
    expect(mainMethodOf('Steady Kite Flow for Beaches', 'We design a line loss. Our method flies.')).toBe(
      'Steady Kite Flow',
    )
  })

  it('is what the title describes where nothing is introduced', () => {
    expect(mainMethodOf('Adaptive Gust Weighting for Kites', 'Kites fly better.')).toBe('Adaptive Gust Weighting')
  })

  it('is nothing where the title asks a question', () => {
    expect(mainMethodOf('Do Kites Dream?', 'They may.')).toBeNull()
  })
})
