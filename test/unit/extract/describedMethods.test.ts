import { describe, expect, it } from 'vitest'
import { describedMethods } from '../../../src/ingest/extract/describedMethods.js'

const namesIn = (title: string, abstract = ''): string[] => describedMethods(title, abstract).map(({ name }) => name)

describe('what a paper describes as its method', () => {
  it.each([
    ['what stands before the colon', 'Gusty: A Kite for Beginners', 'Gusty'],
    ['what stands behind it', 'Gusty: An Adaptive Kite for Beginners', 'Adaptive Kite'],
    ['what the title is made with', 'Steady Flight via Tail Regularization in Storms', 'Tail Regularization'],
    ['a name with what belongs to it', 'Mixture of Tails for Kites', 'Mixture of Tails'],
    ['a title as a whole', 'Adaptive Weighting for Kites', 'Adaptive Weighting for Kites'],
  ])('is %s', (_, title, name) => {
    expect(namesIn(title)).toContain(name)
  })

  it('is what the abstract says that it brings, without praise', () => {
    expect(namesIn('Kites', 'We propose a novel and effective gust-aware flight controller that learns.')).toEqual(
      expect.arrayContaining(['gust-aware flight controller']),
    )
  })

  it('is not a title that asks or states something', () => {
    expect(namesIn('Do Kites Dream?')).toEqual([])
    expect(namesIn('Understanding How Kites Fall')).toEqual([])
  })
})
