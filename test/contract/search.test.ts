import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore, SearchableLabel, Step } from '../../src/graph/GraphStore.js'
import { describeStores } from '../stores.js'

const everything: SearchableLabel[] = ['Paper', 'Method', 'Dataset', 'Benchmark', 'Task', 'Metric', 'Idea', 'Claim']

const graph = `
  CREATE (:Method {id: 'method:lora', name: 'LoRA', aliases: ['LoRA', 'Low-Rank Adaptation']})
  CREATE (:Method {id: 'method:qlora', name: 'QLoRA', aliases: ['QLoRA']})
  CREATE (:Method {id: 'method:gpt-3-5', name: 'GPT-3.5', aliases: ['GPT-3.5']})
  CREATE (:Benchmark {id: 'benchmark:imagenet-1k', name: 'ImageNet-1K', aliases: ['ILSVRC 2012', 'ImageNet', 'ImageNet-1K']})
  CREATE (:Dataset {id: 'dataset:imagenet', name: 'ImageNet', aliases: ['ImageNet']})
  CREATE (:Idea {id: 'idea:reweighting', name: 'reweighting', aliases: ['reweighting'], description: 'Parts of training count unequally.'})
  CREATE (:Paper {id: 'paper:1', title: 'Pruning Poincaré Trees', abstract: 'Leaves that carry little weight are cut from the forest.'})
  CREATE (:Paper {id: 'paper:2', title: 'Watering Trees', abstract: 'A note on 变形器 and irrigation.'})
  CREATE (:Claim {id: 'claim:1', sentence: 'Our gardener beats the lawnmower by 12 points.'})`

const filled: Step = { statement: { name: 'a small graph', text: graph }, parameters: {} }

describeStores((openStore) => {
  let store: GraphStore

  beforeAll(async () => {
    store = await openStore({ shared: true })
    await store.write([filled])
  })
  afterAll(() => store.close())

  const idsOf = async (text: string, labels = everything) => (await store.search(text, labels, 10)).map(({ id }) => id)

  it.each([
    ['a name', 'LoRA', 'method:lora'],
    ['a name in another case', 'lora', 'method:lora'],
    ['another spelling', 'low-rank adaptation', 'method:lora'],
    ['another spelling', 'ilsvrc', 'benchmark:imagenet-1k'],
    ['a part of a name with signs', 'imagenet-1k', 'benchmark:imagenet-1k'],
    ['a name with a decimal number', 'GPT-3.5', 'method:gpt-3-5'],
    ['a word of a title', 'pruning', 'paper:1'],
    ['words in any order', 'trees pruning', 'paper:1'],
    ['a word of an abstract', 'forest', 'paper:1'],
    ['a word of another script', '变形器', 'paper:2'],
    ['a word of a sentence', 'lawnmower', 'claim:1'],
    ['a word of a description', 'unequally', 'idea:reweighting'],
    ['the beginning of a name', 'image', 'benchmark:imagenet-1k'],
    ['the beginning of a last word', 'pruning poin', 'paper:1'],
    ['a small typing error', 'imagnet', 'benchmark:imagenet-1k'],
    ['two small typing errors in a long name', 'rewieghting', 'idea:reweighting'],
  ])('finds by %s: %s', async (_, text, id) => {
    expect(await idsOf(text)).toContain(id)
  })

  it('puts the best first, with scores that fall', async () => {
    const hits = await store.search('lora', ['Method'], 10)
    expect(hits[0]?.id).toBe('method:lora')
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
    expect(hits[0]?.label).toBe('Method')
  })

  it('finds nothing by words of which one is nowhere', async () => {
    expect(await idsOf('pruning zeppelins')).toEqual([])
  })

  it('looks only where it is told to', async () => {
    expect(await idsOf('imagenet', ['Dataset'])).toEqual(['dataset:imagenet'])
  })

  it('counts all that it finds by label', async () => {
    const counted = await store.countHits('imagenet', everything)
    expect(counted.sort((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
      { label: 'Benchmark', total: 1 },
      { label: 'Dataset', total: 1 },
    ])
    expect(await store.countHits('trees', ['Paper'])).toEqual([{ label: 'Paper', total: 2 }])
    expect(await store.countHits('trees', ['Claim'])).toEqual([])
    expect(await store.countHits('*', everything)).toEqual([])
  })

  it('gives no more than it is asked for', async () => {
    expect(await store.search('trees', everything, 1)).toHaveLength(1)
  })

  it.each(['', '   ', '*', '~~~', '"', '\\', '+-', '()'])('takes %j for a search without hits', async (text) => {
    expect(await idsOf(text)).toEqual([])
  })

  it.each([
    ['operators', 'AND OR ~* "'],
    ['an open bracket', 'pruning AND NOT ('],
    ['a field', 'name:lora OR *:*'],
    ['a regular expression', '"pruning" /.*/'],
    ['a quotation mark', 'lora" OR name:*'],
    ['a range', '{* TO *}'],
    ['a very long word', 'a'.repeat(5000)],
    ['a very long word of another script', '变'.repeat(5000)],
    ['very many words', '[x'.repeat(3000)],
    ['half a character', '\ud83d'],
    ['a zero character', 'lo\0ra'],
  ])('takes %s for words, not for a query', async (_, text) => {
    expect((await idsOf(text)).length).toBeLessThan(9)
  })

  it('does not take operators for words that match everything', async () => {
    expect(await idsOf('*:*')).toEqual([])
    expect(await idsOf('title:*')).toEqual([])
  })

  it('finds what was written a moment ago, and not what was removed', async () => {
    const add = "CREATE (:Task {id: 'task:juggling', name: 'juggling', aliases: ['juggling']})"
    const remove = "MATCH (t:Task {id: 'task:juggling'}) DELETE t"
    await store.write([{ statement: { name: 'add', text: add }, parameters: {} }])
    expect(await idsOf('juggling')).toEqual(['task:juggling'])
    await store.write([{ statement: { name: 'remove', text: remove }, parameters: {} }])
    expect(await idsOf('juggling')).toEqual([])
  })
})
