import { graphql } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimgraphError } from '../../src/ClaimgraphError.js'
import type { GraphStore } from '../../src/graph/GraphStore.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readText } from '../../src/ingest/read/readDocuments.js'
import { type Caller, createContext } from '../../src/resolvers/Context.js'
import { createSchema } from '../../src/resolvers/createSchema.js'
import { graphLines } from '../graphDigest.js'
import { describeStores } from '../stores.js'

const schema = createSchema()
const ada: Caller = { key: 'ada', role: 'editor' }

/** Everything but who did what, and the records of runs. */
const lines = async (store: GraphStore) => (await graphLines(store)).filter((line) => !line.includes('"AuditEntry"'))

const papers = [
  {
    id: '2401.00001',
    title: 'DoRA: Weights in Two Parts',
    abstract:
      'We propose DoRA, a way to adapt large models. On ImageNet, DoRA outperforms LoRA by 2.5% in accuracy. DoRA also surpasses BitFit by 4% on CIFAR-10.',
    publishedOn: '2024-01-01',
  },
  {
    id: '2401.00002',
    title: 'PiSSA: Beginning with What Matters',
    abstract: 'We propose PiSSA, a new adapter. On ImageNet, PiSSA outperforms DoRA by 1.5% in accuracy.',
    publishedOn: '2024-02-01',
  },
]
const later = {
  id: '2401.00003',
  title: 'VeRA: Adapters That Share',
  abstract: 'We propose VeRA, a new adapter. On ImageNet, VeRA outperforms DoRA by 3.5% in accuracy.',
  publishedOn: '2024-03-01',
}

describeStores((openStore) => {
  let store: GraphStore
  let edits = 0

  const load = async (records: readonly object[]) => {
    const text = records.map((record) => JSON.stringify(record)).join('\n')
    await ingest(readText(text, { name: 'test', format: 'records' }), { store, source: 'test' })
  }
  beforeEach(async () => {
    store = await openStore()
    await load(papers)
  })

  const ask = async (source: string, variableValues: Record<string, unknown> = {}, caller: Caller = ada) => {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues,
      contextValue: createContext(store, caller),
    })
    return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown>, errors }
  }
  const answer = async <Data>(source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await ask(source, variables)
    expect(errors).toBeUndefined()
    return data as Data
  }

  interface Payload {
    readonly clientMutationId: string
    readonly userErrors: readonly {
      readonly field: readonly string[]
      readonly code: string
      readonly message: string
    }[]
    readonly [name: string]: unknown
  }
  const fields = {
    ingestPapers:
      'run { id status source counts { papers added changed unchanged rejected } } rejected { place reason }',
    mergeEntities: 'entity { id ... on Method { name aliases } }',
    splitEntity: 'entity { id } from { id ... on Method { aliases } }',
    retractClaim: 'claim { id retraction { reason } }',
    restoreClaim: 'claim { id retraction { reason } }',
    addClaim:
      'claim { id subject { id } baselines { id } benchmark { id } metric { id } gain { text kind } evidence { sentence start end source rule extractorVersion confidence } }',
  }
  const edit = async (name: keyof typeof fields, input: Record<string, unknown>): Promise<Payload> => {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`
    const data = await answer<Record<string, Payload>>(
      `mutation ($input: ${type}) { ${name}(input: $input) { clientMutationId userErrors { field code message } ${fields[name]} } }`,
      { input: { clientMutationId: `edit-${++edits}`, ...input } },
    )
    const payload = data[name]
    if (payload === undefined) throw new Error('There is no payload')
    return payload
  }
  const done = async (name: keyof typeof fields, input: Record<string, unknown>): Promise<Payload> => {
    const payload = await edit(name, input)
    expect(payload.userErrors).toEqual([])
    return payload
  }
  const refusal = async (name: keyof typeof fields, input: Record<string, unknown>): Promise<string[]> =>
    (await edit(name, input)).userErrors.map(({ field, code }) => `${code} ${field.join('.')}`)

  const comparisons = async () => {
    const data = await answer<{
      comparisons: {
        totalCount: number
        nodes: { winner: { id: string } | null; baselines: { id: string }[]; claim: { id: string } }[]
      }
    }>('{ comparisons { totalCount nodes { winner { id } baselines { id } claim { id } } } }')
    return data.comparisons
  }
  const pairs = async () =>
    (await comparisons()).nodes
      .map(({ winner, baselines }) => `${winner?.id ?? '?'} > ${baselines.map(({ id }) => id).join()}`)
      .sort()
  const claimOf = async (baseline: string): Promise<string> => {
    const found = (await comparisons()).nodes.find(({ baselines }) => baselines.some(({ id }) => id === baseline))
    if (!found) throw new Error(`Nothing beats ${baseline}`)
    return found.claim.id
  }

  describe('who may change the graph', () => {
    const document =
      'mutation { retractClaim(input: { clientMutationId: "a", id: "claim:x", reason: "b" }) { userErrors { code } } }'

    it.for<[Caller, string]>([
      [{ key: null, role: 'reader' }, 'UNAUTHENTICATED'],
      [{ key: 'dashboard', role: 'reader' }, 'FORBIDDEN'],
    ])('is not %o', async ([caller, code]) => {
      for (const source of [document, '{ auditLog { totalCount } }']) {
        const { errors } = await ask(source, {}, caller)
        expect((errors?.[0]?.originalError as ClaimgraphError).code).toBe(code)
      }
    })

    it('is an editor, and an admin', async () => {
      for (const role of ['editor', 'admin'] as const)
        expect((await ask(document, {}, { key: 'ada', role })).errors).toBeUndefined()
    })
  })

  describe('retracting a claim', () => {
    it('takes it out of everything but the list of retracted claims, also when its paper comes again, until it is restored', async () => {
      const before = await lines(store)
      const all = await pairs()
      const id = await claimOf('method:bitfit')
      const { claim } = await done('retractClaim', { id, reason: 'The table says otherwise.' })
      expect(claim).toEqual({ id, retraction: { reason: 'The table says otherwise.' } })
      await load(papers.map((paper) => ({ ...paper, commentCount: 7 })))
      await load(papers)
      expect(await pairs()).toEqual(all.filter((pair) => !pair.includes('bitfit')))
      const seen = await answer<Record<string, { totalCount?: number; facets?: { count: number }[] } | null>>(
        `query ($id: ID!) {
          claims { totalCount }
          retractedClaims { totalCount nodes { id subject { name } baselines { name } retraction { reason } paper { id } } }
          search(text: "BitFit", types: [CLAIM]) { facets { count } }
          method(name: "BitFit") { outperformedBy { totalCount } }
          claim(id: $id) { retraction { reason } }
          node(id: $id) { id }
        }`,
        { id },
      )
      expect(seen).toMatchObject({
        retractedClaims: {
          totalCount: 1,
          nodes: [
            { id, subject: { name: 'DoRA' }, baselines: [{ name: 'BitFit' }], paper: { id: 'paper:arxiv:2401.00001' } },
          ],
        },
        search: { facets: [{ count: 0 }] },
        method: { outperformedBy: { totalCount: 0 } },
        claim: { retraction: { reason: 'The table says otherwise.' } },
        node: { id },
      })
      expect(await refusal('retractClaim', { id, reason: 'Again.' })).toEqual(['CONFLICT input.id'])
      expect((await done('restoreClaim', { id })).claim).toEqual({ id, retraction: null })
      expect(await lines(store)).toEqual(before)
      expect(await refusal('restoreClaim', { id })).toEqual(['CONFLICT input.id'])
    })

    it('needs a claim that is there, and a reason', async () => {
      const id = await claimOf('method:bitfit')
      expect(await refusal('retractClaim', { id: 'claim:none', reason: 'Why not' })).toEqual(['NOT_FOUND input.id'])
      expect(await refusal('retractClaim', { id, reason: '  ' })).toEqual(['INVALID input.reason'])
      expect(await refusal('retractClaim', { id: "x'}) DETACH DELETE n //", reason: 'Injection' })).toEqual([
        'NOT_FOUND input.id',
      ])
      expect(await refusal('restoreClaim', { id })).toEqual(['CONFLICT input.id'])
    })
  })

  describe('merging entities', () => {
    it('tells of the one what was said of the other, now and later, by either name, until they are split', async () => {
      const merged = await done('mergeEntities', { ids: ['method:dora'], into: 'method:bitfit' })
      expect(merged.entity).toMatchObject({ id: 'method:bitfit', name: 'BitFit' })
      await load([later])
      await load(papers)
      // DoRA does not beat itself.
      expect(await pairs()).toEqual(
        expect.arrayContaining(['method:vera > method:bitfit', 'method:pissa > method:bitfit']),
      )
      const found = await answer<{ method: { id: string } | null; node: unknown }>(
        '{ method(name: "dora") { id outperforms { nodes { baselines { id } } } } node(id: "method:dora") { id } }',
      )
      expect(found).toMatchObject({ method: { id: 'method:bitfit' }, node: null })
      const walks = await store.read<{ total: number }>({
        name: 'walks',
        text: 'MATCH (m:Method {id: "method:bitfit"})-[:OUTPERFORMS]->(m) RETURN count(*) AS total',
      })
      expect(walks).toEqual([{ total: 0 }])
      const { paper } = await answer<{ paper: unknown }>(
        '{ paper(id: "paper:arxiv:2401.00001") { methods { role method { id } } } }',
      )
      expect(paper).toEqual({
        methods: [
          { role: 'INTRODUCED', method: { id: 'method:bitfit' } },
          { role: 'BASELINE', method: { id: 'method:lora' } },
        ],
      })

      const split = await done('splitEntity', { id: 'method:dora' })
      expect(split).toMatchObject({ entity: { id: 'method:dora' }, from: { id: 'method:bitfit', aliases: ['BitFit'] } })
      const now = await lines(store)
      store = await openStore()
      await load([...papers, later])
      expect(now).toEqual(await lines(store))
    })

    it('is refused where it makes no sense, and says where', async () => {
      const into = 'method:bitfit'
      expect(await refusal('mergeEntities', { ids: [], into })).toEqual(['INVALID input.ids'])
      expect(await refusal('mergeEntities', { ids: ['method:dora', into], into })).toEqual(['INVALID input.ids.1'])
      expect(await refusal('mergeEntities', { ids: ['task:dora'], into })).toEqual(['INVALID input.ids.0'])
      expect(await refusal('mergeEntities', { ids: ['method:none'], into })).toEqual(['NOT_FOUND input.ids.0'])
      expect(await refusal('mergeEntities', { ids: ['method:dora'], into: 'method:none' })).toEqual([
        'NOT_FOUND input.into',
      ])
      expect(await refusal('mergeEntities', { ids: ['idea:a'], into: 'idea:reweighting' })).toEqual([
        'INVALID input.into',
      ])
      expect(await refusal('splitEntity', { id: 'method:dora' })).toEqual(['NOT_FOUND input.id'])
      await done('mergeEntities', { ids: ['method:dora'], into })
      expect(await refusal('mergeEntities', { ids: ['method:dora'], into })).toEqual(['CONFLICT input.ids.0'])
      expect(await refusal('mergeEntities', { ids: [into], into: 'method:dora' })).toEqual(['CONFLICT input.into'])
      const many = Array.from({ length: 51 }, (_, number) => `method:${number}`)
      expect(await refusal('mergeEntities', { ids: many, into })).toEqual(['TOO_LARGE input.ids'])
    })
  })

  describe('adding a claim by hand', () => {
    const said = 'On ImageNet, DoRA outperforms LoRA by 2.5% in accuracy.'
    const claim = {
      paperId: 'paper:arxiv:2401.00001',
      sentence: said,
      type: 'QUANTIFIED_GAIN',
      method: 'DoRA',
      baselineKind: 'NAMED',
      baselines: ['BitFit'],
      benchmark: 'ImageNet',
      metric: 'accuracy',
      gain: { amount: 2.5, unit: 'PERCENT' },
    }

    it('links it as the extraction does, keeps it when its paper comes again, and lets it be retracted', async () => {
      const { claim: added } = await done('addClaim', claim)
      const [abstract = ''] = papers.map((paper) => paper.abstract)
      expect(added).toMatchObject({
        subject: { id: 'method:dora' },
        baselines: [{ id: 'method:bitfit' }],
        benchmark: { id: 'benchmark:imagenet-1k' },
        metric: { id: 'metric:accuracy' },
        gain: { text: '2.5%', kind: 'UNSPECIFIED' },
        evidence: {
          sentence: said,
          start: abstract.indexOf(said),
          end: abstract.indexOf(said) + said.length,
          source: null,
          rule: 'manual',
          extractorVersion: 'manual',
          confidence: 1,
        },
      })
      const before = await lines(store)
      await load(papers.map((paper) => ({ ...paper, commentCount: 7 })))
      await load(papers)
      expect(await lines(store)).toEqual(before)
      const { id } = added as { id: string }
      await done('retractClaim', { id, reason: 'Misread.' })
      await done('restoreClaim', { id })
      expect(await lines(store)).toEqual(before)
      expect(await refusal('addClaim', claim)).toEqual(['CONFLICT input.sentence'])
    })

    it('takes a sentence from elsewhere with its source, and names that no paper has', async () => {
      const { claim: added } = await done('addClaim', {
        ...claim,
        sentence: 'DoRA reaches 81.5 where Dipper reaches 80.1.',
        source: 'Table 3',
        type: 'ABSOLUTE_RESULT',
        gain: null,
        baselines: ['Dipper'],
        value: 81.5,
        baselineValue: 80.1,
        valueUnit: 'PERCENT',
      })
      expect(added).toMatchObject({
        baselines: [{ id: 'method:dipper' }],
        gain: null,
        evidence: { start: 0, end: 0, source: 'Table 3' },
      })
      const before = await lines(store)
      await load(papers.map((paper) => ({ ...paper, commentCount: 7 })))
      await load(papers)
      expect(await lines(store)).toEqual(before)
      await done('mergeEntities', { ids: ['method:dipper'], into: 'method:dora' })
      await done('splitEntity', { id: 'method:dipper' })
      expect(await lines(store)).toEqual(before)
    })

    it.for<[string, Record<string, unknown>, string]>([
      ['of a paper that is not there', { paperId: 'paper:none' }, 'NOT_FOUND input.paperId'],
      ['with a sentence that the abstract does not have', { sentence: `${said} Indeed.` }, 'INVALID input.sentence'],
      [
        'with a number that the sentence does not have',
        { gain: { amount: 3, unit: 'PERCENT' } },
        'INVALID input.gain.amount',
      ],
      ['without the gain that its type has', { gain: null }, 'INVALID input.gain'],
      ['with a gain that its type does not have', { type: 'STATE_OF_THE_ART' }, 'INVALID input.type'],
      [
        'by a factor that is absolute',
        { gain: { amount: 2.5, unit: 'TIMES', kind: 'ABSOLUTE' } },
        'INVALID input.gain.kind',
      ],
      ['with a result without a unit', { value: 2.5 }, 'INVALID input.valueUnit'],
      ['with baselines of no kind', { baselineKind: 'NONE' }, 'INVALID input.baselineKind'],
      ['without the baselines of its kind', { baselines: [] }, 'INVALID input.baselines'],
      ['with a name of signs alone', { baselines: ['LoRA', '  '] }, 'INVALID input.baselines.1'],
      ['with words that the sentence does not have', { subjectText: 'our method' }, 'INVALID input.subjectText'],
    ])('is refused %s', async ([, change, error]) => {
      const before = await lines(store)
      expect(await refusal('addClaim', { ...claim, ...change })).toEqual([error])
      expect(await lines(store)).toEqual(before)
    })
  })

  describe('ingesting papers', () => {
    it('goes the way of the command line, and says what was set aside, where, and why', async () => {
      const records = [later, { title: ' ', abstract: 'It has no title.' }, papers[0]]
      const { run, rejected } = await done('ingestPapers', { records })
      expect(run).toMatchObject({
        status: 'FINISHED',
        source: 'API key ada',
        counts: { papers: 2, added: 1, unchanged: 1, rejected: 1 },
      })
      expect(rejected).toEqual([{ place: 2, reason: 'The record has no title.' }])
      expect(await pairs()).toContain('method:vera > method:dora')
      const { id } = run as { id: string }
      const shown = await answer(
        'query ($id: ID!) { node(id: $id) { id ... on IngestRun { counts { claims } } } ingestRuns(first: 1) { nodes { id } totalCount } }',
        { id },
      )
      expect(shown).toMatchObject({ node: { id }, ingestRuns: { nodes: [{ id }], totalCount: 2 } })
    })

    it('takes the text of a listing, in a format that it finds or is told', async () => {
      const listing = `\n${JSON.stringify(later)}\n{"title": 1}\n`
      const { rejected } = await done('ingestPapers', { listing })
      expect(rejected).toEqual([{ place: 3, reason: 'The field title has no usable value.' }])
      expect(await refusal('ingestPapers', { listing: 'No papers here' })).toEqual(['INVALID input.listing'])
      expect(await refusal('ingestPapers', { listing: ' ' })).toEqual(['INVALID input.listing'])
      expect((await done('ingestPapers', { listing, format: 'RECORDS' })).run).toMatchObject({
        counts: { unchanged: 1 },
      })
    })

    it('is refused where there is nothing, both, or too much', async () => {
      expect(await refusal('ingestPapers', {})).toEqual(['INVALID input.records'])
      expect(await refusal('ingestPapers', { records: [] })).toEqual(['INVALID input.records'])
      expect(await refusal('ingestPapers', { records: [later], listing: '{}' })).toEqual(['INVALID input.listing'])
      const many = Array.from({ length: 501 }, () => later)
      expect(await refusal('ingestPapers', { records: many })).toEqual(['TOO_LARGE input.records'])
      expect(await refusal('ingestPapers', { listing: 'x'.repeat(200_001) })).toEqual(['TOO_LARGE input.listing'])
    })
  })

  describe('a client mutation id', () => {
    it('gives the same answer again, does nothing again, and is nobody else’s', async () => {
      const id = await claimOf('method:bitfit')
      const input = { clientMutationId: 'mine', id, reason: 'Wrong.' }
      const first = await done('retractClaim', input)
      expect(await done('retractClaim', input)).toEqual(first)
      await done('restoreClaim', { id })
      const restored = await lines(store)
      await done('retractClaim', input)
      expect(await lines(store)).toEqual(restored)
      expect(await refusal('retractClaim', { ...input, reason: 'Other.' })).toEqual(['CONFLICT input.clientMutationId'])
      expect(await refusal('restoreClaim', { clientMutationId: 'mine', id })).toEqual([
        'CONFLICT input.clientMutationId',
      ])
      for (const clientMutationId of ['', ' ', 'x'.repeat(201)])
        expect(await refusal('restoreClaim', { clientMutationId, id })).toEqual(['INVALID input.clientMutationId'])

      const records = [later, { title: '', abstract: 'No title.' }]
      const run = await done('ingestPapers', { clientMutationId: 'run', records })
      expect(await done('ingestPapers', { clientMutationId: 'run', records })).toEqual(run)
    })

    it('does once what is asked twice at the same moment', async () => {
      const id = await claimOf('method:bitfit')
      const input = { clientMutationId: 'twice', id, reason: 'Wrong.' }
      const [one, other] = await Promise.all([done('retractClaim', input), done('retractClaim', input)])
      expect(one).toEqual(other)
      const { auditLog } = await answer<{ auditLog: { totalCount: number } }>('{ auditLog { totalCount } }')
      expect(auditLog.totalCount).toBe(1)
    })
  })

  it('records who did what, when, and what was there before', async () => {
    const id = await claimOf('method:bitfit')
    await done('retractClaim', { clientMutationId: 'one', id, reason: 'Wrong.' })
    await done('mergeEntities', { clientMutationId: 'two', ids: ['method:dora'], into: 'method:bitfit' })
    const { auditLog } = await answer<{ auditLog: { nodes: unknown[]; totalCount: number } }>(
      '{ auditLog { totalCount nodes { id at key clientMutationId action subjects before after } } }',
    )
    expect(auditLog).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: 'audit:ada:two',
          key: 'ada',
          action: 'MERGE_ENTITIES',
          subjects: ['method:bitfit', 'method:dora'],
          before: {
            entities: [
              { id: 'method:bitfit', name: 'BitFit' },
              { id: 'method:dora', name: 'DoRA' },
            ],
          },
          after: { merged: ['method:dora'], into: 'method:bitfit' },
        },
        {
          clientMutationId: 'one',
          action: 'RETRACT_CLAIM',
          subjects: [id],
          before: { retraction: null },
          after: { retraction: { reason: 'Wrong.' } },
        },
      ],
    })
  })
})
