import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/graph/GraphStore.js'
import { describeStores } from '../stores.js'

const step = (text: string, parameters: Step['parameters'] = {}): Step => ({
  statement: { name: 'a test statement', text },
  parameters,
})

const papers = { name: 'papers', text: 'MATCH (p:Paper) RETURN p.id AS id ORDER BY id' }

describeStores((openStore) => {
  it('answers when it is asked whether it answers', async () => {
    const store = await openStore()
    await expect(store.verify()).resolves.toBeUndefined()
  })

  it('gives back values as they were stored, as plain JavaScript', async () => {
    const store = await openStore()
    const properties = {
      id: 'paper:1',
      text: 'Ångström “quoted”',
      count: 3,
      share: 0.25,
      isKnown: true,
      tags: ['b', 'a'],
    }
    await store.write([step('CREATE (p:Paper) SET p = $properties', { properties: { ...properties, missing: null } })])
    const rows = await store.read({
      name: 'values',
      text: 'MATCH (p:Paper) RETURN p.count AS count, p.missing AS missing, p {.id, .text, .share, .isKnown, .tags} AS paper',
    })
    const { count, ...paper } = properties
    expect(rows).toEqual([{ count, missing: null, paper }])
  })

  it('reads in pages whose size is a parameter', async () => {
    const store = await openStore()
    await store.write([step('UNWIND range(1, 5) AS i CREATE (:Paper {id: "paper:" + toString(i)})')])
    const page = { ...papers, text: `${papers.text} SKIP $skip LIMIT $first` }
    expect(await store.read(page, { skip: 1, first: 2 })).toEqual([{ id: 'paper:2' }, { id: 'paper:3' }])
  })

  it('writes all steps in their order and gives back the rows of each', async () => {
    const store = await openStore()
    const results = await store.write([
      step('CREATE (:Paper {id: $id})', { id: 'paper:1' }),
      step('MATCH (p:Paper) SET p.title = $title RETURN p.title AS title', { title: 'First' }),
    ])
    expect(results).toEqual([[], [{ title: 'First' }]])
  })

  it('writes nothing at all where one step fails, and says which', async () => {
    const store = await openStore()
    const broken = { statement: { name: 'load/broken', text: 'THIS IS NO CYPHER' }, parameters: {} }
    await expect(store.write([step('CREATE (:Paper {id: "paper:1"})'), broken])).rejects.toMatchObject({
      name: 'ClaimgraphError',
      code: 'STORE_FAILED',
      message: expect.stringContaining('load/broken') as string,
    })
    expect(await store.read(papers)).toEqual([])
  })

  it('holds no two nodes of one label with the same id', async () => {
    const store = await openStore()
    const create = step('CREATE (:Method {id: "method:lora"})')
    await store.write([create])
    await expect(store.write([create])).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('takes many writes at once and loses none', async () => {
    const store = await openStore()
    const ids = Array.from({ length: 20 }, (_, index) => `paper:${String(index).padStart(2, '0')}`)
    await Promise.all(ids.map((id) => store.write([step('CREATE (:Paper {id: $id})', { id })])))
    expect(await store.read(papers)).toEqual(ids.map((id) => ({ id })))
  })

  it('takes what a user gives as a value, never as a statement', async () => {
    const store = await openStore()
    const id = `paper:1"}) DETACH DELETE n //'`
    await store.write([step('CREATE (:Paper {id: $id})', { id })])
    expect(await store.read(papers)).toEqual([{ id }])
  })

  it('refuses a statement that fails, by name', async () => {
    const store = await openStore()
    await expect(store.read({ name: 'questions/broken', text: 'MATCH (n RETURN n' })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('questions/broken') as string,
    })
  })

  it('says that it was closed', async () => {
    const store = await openStore()
    await store.close()
    await store.close()
    await expect(store.read(papers)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.write([])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.search('lora', ['Method'], 1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })

  describe('its schema', () => {
    it('is brought up to date once', async () => {
      const store = await openStore()
      expect(await store.migrate()).toEqual({ applied: [] })
    })

    it('is refused where a newer program wrote the graph', async () => {
      const store = await openStore()
      await store.write([step("CREATE (:Migration {id: '999-from-the-future'})")])
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'STORE_NEWER',
        message: expect.stringContaining('999-from-the-future') as string,
      })
      await store.write([step("MATCH (m:Migration {id: '999-from-the-future'}) DELETE m")])
    })
  })
})
