import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { luceneQuery } from '../../../src/graph/luceneQuery.js'
import { searchTerms } from '../../../src/graph/searchTerms.js'

const queryFor = (text: string): string => luceneQuery(searchTerms(text))

describe('the query for the full-text index', () => {
  it('wants every word, the last as a beginning, long ones with typing errors in names', () => {
    const query = queryFor('LoRA tuning')
    expect(query).toMatch(/^\+\(name:lora\^8 .*\) \+\(name:tuning\^8 .*\)$/)
    expect(query).toContain('name:tuning*')
    expect(query).not.toContain('name:lora*')
    expect(query).toContain('name:lora~1')
    expect(query).not.toContain('abstract:lora~')
  })

  it('wants a name with signs as a whole, or all its words', () => {
    expect(queryFor('GPT-3.5')).toContain('name:"GPT-3.5"^8')
    expect(queryFor('GPT-3.5')).toContain('+(name:gpt^8')
  })

  it('is empty for a text without words', () => {
    expect(queryFor(' *:* ')).toBe('')
  })

  it('holds nothing of the user outside words and quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const outsidePhrases = queryFor(text).replace(/"[^"\\]*"/g, '')
        expect(outsidePhrases).toMatch(/^[\p{L}\p{N}\p{M}:^.*~+() ]*$/u)
      }),
      { numRuns: 2000 },
    )
  })
})
