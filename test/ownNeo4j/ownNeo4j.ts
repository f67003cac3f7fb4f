import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Neo4jAddress } from '../../src/graph/Neo4jStore.js'

/** A server that a test may do with as it likes, or why there can be none. */
export type OwnNeo4j = { readonly address: Neo4jAddress; readonly pid: number } | { readonly missing: string }

const cannotRunHere = 3

const runTool = async (graph: string, ...command: string[]): Promise<{ stdout: string; stderr: string }> =>
  await promisify(execFile)(process.execPath, ['tools/neo4j/main.js', ...command, '--graph', graph])

/** Fills the graph of a server that was never started from an exported folder. */
export const importIntoOwnNeo4j = async (graph: string, folder: string): Promise<void> => {
  await runTool(graph, 'import', folder)
}

/** The address that the environment names, or an empty one. */
export const addressFrom = (environment: Record<string, string | undefined>): Neo4jAddress => ({
  uri: environment.NEO4J_URI ?? '',
  username: environment.NEO4J_USERNAME ?? 'neo4j',
  password: environment.NEO4J_PASSWORD ?? '',
  database: environment.NEO4J_DATABASE ?? 'neo4j',
})

/**
 * Starts a server of that name, or finds it running; with a folder one that holds what was exported there. Without Java or
 * Maven there is none, or an error where it is required.
 */
export const startOwnNeo4j = async (graph: string, folder?: string): Promise<OwnNeo4j> => {
  try {
    if (folder !== undefined) await importIntoOwnNeo4j(graph, folder)
    const { stdout, stderr } = await runTool(graph, 'start')
    const environment = stdout
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [name = '', value = ''] = line.split(/=(.*)/s)
        return [name, value]
      })
    const [, pid] = /\(process (\d+)\)/.exec(stderr) ?? []
    return { address: addressFrom(Object.fromEntries(environment)), pid: Number(pid) }
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string }
    if (code !== cannotRunHere || process.env.CLAIMGRAPH_REQUIRE_NEO4J === '1') throw error
    return { missing: stderr?.trim() ?? '' }
  }
}

export const isOwnNeo4jRunning = async (graph: string): Promise<boolean> =>
  await runTool(graph, 'status').then(
    () => true,
    () => false,
  )

export const stopOwnNeo4j = async (graph: string): Promise<void> => {
  await runTool(graph, 'stop')
}
