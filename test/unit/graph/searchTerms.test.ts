import { expect, it } from 'vitest'
import { searchTerms } from '../../../src/graph/searchTerms.js'

const textsOf = (search: string) => searchTerms(search).map(({ words }) => words.map(({ text }) => text).join('-'))

it('takes each term once, whatever its case and signs', () => {
  expect(textsOf('LoRA beats lora, "LORA" and GPT-3.5')).toEqual(['lora', 'beats', 'and', 'gpt-3-5'])
})

it('takes no more words than a person would type', () => {
  const many = Array.from({ length: 100 }, (_, index) => `w${index}`)
  expect(textsOf(many.join(' '))).toEqual(many.slice(0, 16))
  expect(textsOf(many.join('-'))).toEqual([many.slice(0, 16).join('-')])
})

it('lets the last word be one that is still being typed', () => {
  const prefixes = searchTerms('vision trans').flatMap(({ words }) => words.map(({ isPrefix }) => isPrefix))
  expect(prefixes).toEqual([false, true])
})
