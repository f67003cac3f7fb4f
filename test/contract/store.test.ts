import { describe, expect, it, vi } from 'vitest'
import { ClaimgraphError } from '../../src/ClaimgraphError.js'
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

  it('ends what is no longer wanted', async () => {
    const store = await openStore()
    const slow = {
      name: 'a slow statement',
      text: `UNWIND range(1, ${store.kind === 'neo4j' ? 100_000 : 1_000}) AS a UNWIND range(1, 3000) AS b WITH a WHERE a % 2 = 7 RETURN count(a) AS n`,
    }
    const ended = new ClaimgraphError('TIMED_OUT', 'ended by a test')
    const controller = new AbortController()
    const reads = [store.read(slow, {}, controller.signal), store.read(papers, {}, AbortSignal.abort(ended))]
    const outcomes = Promise.allSettled(reads)
    const running = async (): Promise<unknown[]> =>
      store.kind === 'embedded'
        ? []
        : await store.read({
            name: 'transactions',
            text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN 1 AS one",
          })
    if (store.kind === 'neo4j')
      await vi.waitFor(
        async () => {
          expect(await running()).toHaveLength(1)
        },
        { timeout: 10_000 },
      )
    controller.abort(ended)
    expect(await outcomes).toEqual([
      { status: 'rejected', reason: ended },
      { status: 'rejected', reason: ended },
    ])
    await vi.waitFor(
      async () => {
        expect(await running()).toEqual([])
      },
      { timeout: 10_000 },
    )
    expect(await store.read(papers, {}, new AbortController().signal)).toEqual([])
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
