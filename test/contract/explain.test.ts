import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Statement, statementsIn } from '../../src/graph/statements.js'
import { ingest } from '../../src/ingest/pipeline.js'
import { readDocuments } from '../../src/ingest/read/readDocuments.js'
import { describeStores } from '../stores.js'

const operatorOf = ({ operatorType }: Plan): string => operatorType.replace('@neo4j', '')

const detailsOf = (plan: Plan): string => {
  const { Details } = plan.arguments as { Details?: string }
  return Details ?? ''
}

const operatorsIn = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsIn)]

/** Operators that give at most one row for each row that they are given. Neo4j caches properties or not by its statistics. */
const singleRows = new Set([
  'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeek(Locking)',
  'CacheProperties',
  'Argument',
  'CartesianProduct',
])

const givesOneRow = (plan: Plan): boolean => operatorsIn(plan).every((one) => singleRows.has(operatorOf(one)))

/** Labels of which there are only as many nodes as the taxonomy has, whatever is ingested. */
const fixedLabels = /:Idea\b/

/**
 * What a plan does that takes longer the more the graph holds, without being asked to. A statement that must read
 * everything says so in its header, `// reads: every claim`, and may scan. A product of single rows is none.
 */
const faultsOf = (plan: Plan, mayScan: boolean): string[] =>
  operatorsIn(plan).flatMap((one) => {
    const operator = operatorOf(one)
    const isScan = /Label.*Scan|RelationshipTypeScan|RelationshipTypesScan/.test(operator)
    const isFault =
      /AllNodesScan|AllRelationshipsScan/.test(operator) ||
      (isScan && !mayScan && !fixedLabels.test(detailsOf(one))) ||
      (operator === 'CartesianProduct' && !one.children.every(givesOneRow))
    return isFault ? [`${operator} ${detailsOf(one)}`.trim()] : []
  })

const reason = 'plans are those of Neo4j'

const saysThatItReadsAll = ({ text }: Statement): boolean => /^\/\/ reads: every /m.test(text)

describeStores((openStore) => {
  describe('Neo4j plans', () => {
    let driver: Driver | null = null
    beforeAll(async () => {
      const store = await openStore({ shared: true })
      const found = inject('neo4j')
      if (store.kind === 'neo4j' && 'address' in found) {
        await ingest(readDocuments(['examples/daily-papers.txt']), { store, source: 'examples' })
        const { uri, username, password } = found.address
        driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
        // Plans are kept, and rest on samples that are taken now and then: without this they would tell of graphs of other tests.
        await driver.executeQuery('CALL db.prepareForReplanning(60)')
      }
      await store.close()
    })
    afterAll(() => driver?.close())

    /** With the parameters that its header gives as an example. */
    const faults = async (statement: Statement): Promise<string[]> => {
      if (driver === null) throw new Error('There is no Neo4j')
      const map = /^\/\/ In Neo4j Browser: :param (\{.*\})$/m.exec(statement.text)?.[1] ?? '{}'
      const { records } = await driver.executeQuery(`RETURN ${map} AS parameters`)
      const parameters = records[0]?.get('parameters') as Record<string, unknown>
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, parameters)
      if (summary.plan === false) throw new Error(`${statement.name} has no plan`)
      return faultsOf(summary.plan, saysThatItReadsAll(statement)).map((fault) => `${statement.name}: ${fault}`)
    }

    it('no question with a scan or a product that it does not announce', async (context) => {
      context.skip(driver === null, reason)
      const found: string[] = []
      for (const statement of [...statementsIn('questions'), ...statementsIn('questions/analysts')])
        found.push(...(await faults(statement)))
      expect(found).toEqual([])
    })

    it.for([
      {
        what: 'a search without an index',
        text: "MATCH (c:Claim {sentence: 'x'}) RETURN c.id",
        operator: 'NodeByLabelScan',
      },
      { what: 'a search in all nodes', text: 'MATCH (node) RETURN count(node.name)', operator: 'AllNodesScan' },
      {
        what: 'all against all',
        text: 'MATCH (a:Idea) MATCH (b:Idea) RETURN a.id, b.id',
        operator: 'CartesianProduct',
      },
      { what: 'all of a type', text: 'MATCH ()-[r:ON]->() RETURN count(r.x)', operator: 'RelationshipTypeScan' },
    ])('$what with a fault that this test sees', async ({ text, operator }, context) => {
      context.skip(driver === null, reason)
      expect((await faults({ name: 'a bad statement', text })).join()).toContain(operator)
    })

    it('a lookup of two nodes by their ids without a fault', async (context) => {
      context.skip(driver === null, reason)
      const text = "MATCH (a:Method {id: 'x'}) MATCH (b:Method {id: 'y'}) RETURN a.name, b.name"
      expect(await faults({ name: 'a good statement', text })).toEqual([])
    })
  })
})
