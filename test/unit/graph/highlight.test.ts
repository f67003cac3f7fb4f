import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../../src/graph/highlight.js'
import { searchTerms } from '../../../src/graph/searchTerms.js'

/** The text with its matches in square brackets. */
const marked = (text: string, search: string, isName = false) =>
  highlight(text, searchTerms(search), isName)
    ?.map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('') ?? null

describe('What a search highlights', () => {
  it.each([
    ['a whole word in any letter case', 'LoRA trains fast.', 'lora now', '[LoRA] trains fast.'],
    ['the beginning of a word for the last one', 'Reweighting losses', 'rewei', '[Reweighting] losses'],
    ['not the beginning for another one', 'Reweighting losses', 'rewei losses', 'Reweighting [losses]'],
    ['each word of one with signs', 'GPT-3.5 beats GPT-4', 'gpt-3.5', '[GPT]-[3].[5] beats [GPT]-4'],
    ['words of other scripts', 'A note on 变形器.', '变形器', 'A note on [变形器].'],
    ['markup as the text that it is', '<b>LoRA</b> & co', 'lora x', '<b>[LoRA]</b> & co'],
    ['nothing, where nothing matches', 'Trees', 'forest', null],
    ['no typing errors in running text', 'imagenet', 'imagnet x', null],
  ])('is %s', (_, text, search, expected) => {
    expect(marked(text, search)).toBe(expected)
  })

  it.each([
    ['imagnet x', 'ImageNet', '[ImageNet]'],
    ['rewieghting x', 'loss reweighting', 'loss [reweighting]'],
    ['lroa x', 'LoRA', '[LoRA]'],
    ['lra x', 'LoRA', null],
    ['abcd x', 'wxyz', null],
  ])('forgives in names what the search forgives: %s', (search, name, expected) => {
    expect(marked(name, search, true)).toBe(expected)
  })

  it('shows an excerpt of a long text around the first match, cut between words', () => {
    const text = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`
    const shown = marked(text, 'needle x') ?? ''
    expect(shown).toMatch(/^before (before )+\[needle\] (after )+after$/)
    expect(shown.length).toBeGreaterThan(200)
    expect(shown.length).toBeLessThan(250)
  })

  it('is always a part of the text, with at least one match, and no half characters', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('needle', ' ', '😀'.repeat(200))))
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (given) => {
        const segments = highlight(`${given} needle ${given}`, searchTerms('needle x'), true)
        const joined = segments?.map((segment) => segment.text).join('') ?? ''
        expect(`${given} needle ${given}`).toContain(joined)
        expect(segments?.some(({ isMatch }) => isMatch)).toBe(true)
        expect(joined).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
