import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceSpans, splitSentences } from '../../../src/ingest/extract/sentences.js'
import { tokenize } from '../../../src/ingest/extract/tokens.js'

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  test.each([
    ['two sentences', 'We train a model. It works well.', 2],
    ['a list of authors', 'We follow Miller et al. (2019) closely. It helps.', 2],
    ['et al. at the end', 'The bound is due to Miller et al. We improve it.', 2],
    ['for example', 'Some tasks, e.g. Parsing, are easy. Others are not.', 2],
    ['that is', 'We use one metric, i.e. Accuracy. It is 5.', 2],
    ['versus', 'We compare A vs. B on two sets. A wins.', 2],
    ['a figure', 'As shown in Fig. 3, it converges. Fast.', 2],
    ['decimals', 'Accuracy rises from 71.2 to 78.4. That is new.', 2],
    ['an address', 'Code is at https://example.org/a.b/c.html. Enjoy it.', 2],
    ['an initial', 'The test of J. Smith is used. It is strict.', 2],
    ['with respect to', 'Gradients w.r.t. Weights vanish. We fix it.', 2],
    ['a question', 'Can it reason? We find out.', 2],
    ['a name with a small first letter', 'We compare two learners. iFoo is faster.', 2],
    ['quotes that close with the point', 'They call it "hard." We do not.', 2],
    ['a missing space', 'It improves accuracy.We then ablate it.', 2],
    ['a numbered list', 'We do two things. 1. We train. 2. We test.', 3],
    ['a percentage that a space has cut', 'The gain is 86. 27% on average.', 1],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  test('cover all text but white space, in order and without overlap', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '3', '.', '!', '?', ' ', '"', '(', ')', 'e.g. ', 'al. ') })
    fc.assert(
      fc.property(text, (given) => {
        const spans = sentenceSpans(given)
        let position = 0
        for (const { start, end } of spans) {
          expect(given.slice(position, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          position = end
        }
        expect(given.slice(position).trim()).toBe('')
      }),
    )
  })
})

describe('words', () => {
  test.each([
    ['names stay whole', 'GPT-4.1 and LoRA+ beat k-NN', ['GPT-4.1', 'and', 'LoRA+', 'beat', 'k-NN']],
    ['a stroke separates', 'FooT-S/FooT-B', ['FooT-S', '/', 'FooT-B']],
    ['a unit is a word of its own', 'by 1,024.5%.', ['by', '1,024.5', '%', '.']],
    ['so is the possessive', "a model's cost", ['a', 'model', "'s", 'cost']],
  ])('%s', (_, text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words)
  })
})
