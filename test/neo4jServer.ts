import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Neo4jAddress, Neo4jStore } from '../src/graph/Neo4jStore.js'
import { addressFrom, isOwnNeo4jRunning, startOwnNeo4j, stopOwnNeo4j } from './ownNeo4j/ownNeo4j.js'

/** The Neo4j of the tests, or why there is none. */
export type Neo4jForTests = { readonly address: Neo4jAddress } | { readonly missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests
  }
}

/** The name of the server that the tests share. */
const graph = 'tests'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** One run at a time uses a database: the tests empty it. Resolves to what lets go of it. */
const takeTurn = async (name: string): Promise<() => void> => {
  const file = join(tmpdir(), `claimgraph-tests-${createHash('sha256').update(name).digest('hex').slice(0, 12)}.lock`)
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => {
        rmSync(file, { force: true })
      }
    } catch {
      const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
      if (holder !== 0 && !isAlive(holder)) rmSync(file, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

const countNodes = `OPTIONAL MATCH (marker:ClaimgraphTestDatabase)
  WITH count(marker) AS markers
  OPTIONAL MATCH (n)
  RETURN markers, count(n) AS nodes`

/** The tests empty the database, so one that was given must be empty, or have been used by tests before. */
const markAsTestDatabase = async (address: Neo4jAddress): Promise<void> => {
  const store = new Neo4jStore(address)
  try {
    const [found] = await store.read<{ markers: number; nodes: number }>({ name: 'count of nodes', text: countNodes })
    if (found?.markers === 0 && found.nodes > 0)
      throw new Error(
        `The tests empty the database at ${address.uri}, which holds data: unset NEO4J_URI or name another.`,
      )
    const text = 'MERGE (:ClaimgraphTestDatabase)'
    await store.write([{ statement: { name: 'marker of the tests', text }, parameters: {} }])
  } finally {
    await store.close()
  }
}

/**
 * Gives the tests a Neo4j: the one that `NEO4J_URI` names, else one of its own where Java and Maven are there, else none
 * (with `CLAIMGRAPH_REQUIRE_NEO4J=1` that is an error). Its own is stopped afterwards unless it was running before.
 */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const isGiven = (process.env.NEO4J_URI ?? '') !== ''
  const release = await takeTurn(process.env.NEO4J_URI ?? import.meta.url)
  const wasRunning = isGiven || (await isOwnNeo4jRunning(graph))
  const found = isGiven ? { address: addressFrom(process.env) } : await startOwnNeo4j(graph)
  if ('address' in found) await markAsTestDatabase(found.address)
  provide('neo4j', found)
  return async () => {
    if (!wasRunning && 'address' in found) await stopOwnNeo4j(graph)
    release()
  }
}
