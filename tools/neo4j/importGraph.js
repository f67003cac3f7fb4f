import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fetchJars, findJava, homeOf, jarsOf, releases, runningServer } from './server.js'

/**
 * Fills the graph of a server that does not run, and has no graph yet, with Neo4j's own import tool.
 * @param {import('./server.js').Choice} choice
 * @param {string} folder what `claimgraph export --format neo4j-import` wrote
 * @returns {Promise<string>} what the tool says at its end
 * @throws {Error} with one sentence, or what the tool complains of
 */
export const importGraph = async (choice, folder) => {
  if (!existsSync(join(folder, 'arguments.txt')) || existsSync(join(folder, 'UNFINISHED')))
    throw new Error(`${folder} holds no export for the import tool that is finished.`)
  if (await runningServer(choice)) throw new Error('Stop the server first: only then its graph can be filled.')
  const { release } = choice
  fetchJars(release)
  const home = homeOf(choice)
  for (const name of ['conf', 'logs']) mkdirSync(join(home, name), { recursive: true })
  const java = ['-Xmx1g', '-cp', join(jarsOf(release), '*'), 'org.neo4j.cli.AdminTool']
  const report = `--report-file=${join(home, 'logs', 'import.report')}`
  const { status, stdout, stderr } = spawnSync(
    findJava(releases[release].java) ?? 'java',
    [...java, 'database', 'import', 'full', '@arguments.txt', report, 'neo4j'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  )
  if (status !== 0) throw new Error(stderr || stdout)
  return stdout.slice(Math.max(0, stdout.indexOf('IMPORT DONE')))
}
