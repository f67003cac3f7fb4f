import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'

/** The releases that can be run. `browser` is the Neo4j Browser that is served with it. */
export const releases = {
  lts: { version: '5.26.30', browser: '5.24.0', java: 17, mainClass: 'org.neo4j.server.CommunityEntryPoint' },
  calendar: { version: '2026.08.1', browser: '5.24.0', java: 21, mainClass: 'org.neo4j.server.Neo4jCommunity' },
}

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const root = fileURLToPath(new URL('../../.neo4j/', import.meta.url))
const secondsToStart = 120

/**
 * @typedef {keyof typeof releases} Release
 * @typedef {{ release: Release, graph: string }} Choice what to run, and the name of the graph that it keeps
 * @typedef {{ uri: string, http: string, username: string, password: string, pid: number }} Server a server that was started
 */

export const jarsOf = (/** @type {Release} */ release) => join(root, releases[release].version, 'lib')
/** Were the jars of a release fetched, all of them? */
const hasJars = (/** @type {Release} */ release) => existsSync(join(jarsOf(release), '.complete'))
export const homeOf = (/** @type {Choice} */ { release, graph }) => join(root, releases[release].version, graph)
const recordOf = (/** @type {Choice} */ choice) => join(homeOf(choice), 'server.json')

/** Major version of a Java, or null where there is none. */
const javaVersion = (/** @type {string} */ java) => {
  try {
    const release = readFileSync(join(java, '..', '..', 'release'), 'utf8')
    return Number(/^JAVA_VERSION="(\d+)/m.exec(release)?.[1] ?? Number.NaN)
  } catch {
    return null
  }
}

/**
 * A Java that is new enough: of JAVA_HOME, else the oldest that fits where Linux keeps them, else the `java` on the path.
 * @param {number} wanted major version
 * @returns {string | null}
 */
export const findJava = (wanted) => {
  const place = '/usr/lib/jvm'
  const installed = existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : []
  const homes = [...(process.env.JAVA_HOME ? [process.env.JAVA_HOME] : []), ...installed.sort()]
  const fitting = homes
    .map((home) => join(home, 'bin', 'java'))
    .flatMap((java) => {
      const version = existsSync(java) ? javaVersion(java) : null
      return version !== null && version >= wanted ? [{ java, version }] : []
    })
    .sort((a, b) => a.version - b.version)
  if (fitting[0]) return fitting[0].java
  try {
    // Java prints its version on standard error.
    const told = execFileSync('sh', ['-c', 'java -version 2>&1'], { encoding: 'utf8' })
    return Number(/version "(\d+)/.exec(told)?.[1]) >= wanted ? 'java' : null
  } catch {
    return null
  }
}

const hasMaven = () => {
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * What is missing on this machine to run a release, in a sentence; null where nothing is.
 * @param {Release} release
 */
export const missingFor = (release) => {
  const { java } = releases[release]
  if (findJava(java) === null) return `Neo4j ${releases[release].version} needs Java ${java} or later.`
  if (!hasJars(release) && !hasMaven()) return 'Maven (mvn) is needed to fetch Neo4j.'
  return null
}

const isRunning = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** @returns {Promise<number>} the wanted port if it is free now, else another one */
const freePort = (/** @type {number} */ wanted) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', wanted === 0 ? reject : () => resolve(freePort(0)))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** The port of that connector in a configuration of an earlier start, 0 where there was none. */
const earlierPort = (/** @type {string} */ configuration, /** @type {'bolt' | 'http'} */ connector) => {
  const text = existsSync(configuration) ? readFileSync(configuration, 'utf8') : ''
  return Number(new RegExp(`^server\\.${connector}\\.listen_address=.*:(\\d+)$`, 'm').exec(text)?.[1] ?? 0)
}

/** Fetches the jars once: into a folder of its own, which takes its name when all are there, as two may fetch at a time. */
export const fetchJars = (/** @type {Release} */ release) => {
  if (hasJars(release)) return
  const folder = jarsOf(release)
  const { version, browser } = releases[release]
  const fetched = `${folder}.${process.pid}`
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${fetched}`]
  const chosen = [`-Dneo4j.version=${version}`, `-Dbrowser.version=${browser}`]
  process.stderr.write(`Fetching Neo4j ${version} from Maven Central ...\n`)
  try {
    execFileSync('mvn', ['-q', '-B', '-Dstyle.color=never', '-f', pom, ...goal, ...chosen], { stdio: ['ignore', 2, 2] })
    writeFileSync(join(fetched, '.complete'), '')
    if (hasJars(release)) return
    rmSync(folder, { recursive: true, force: true })
    renameSync(fetched, folder)
  } finally {
    rmSync(fetched, { recursive: true, force: true })
  }
}

const settingsFor = (/** @type {number} */ bolt, /** @type {number} */ http) => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${bolt}
server.http.listen_address=127.0.0.1:${http}
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
`

/** @returns {Promise<boolean>} whether Bolt takes these credentials */
const answers = async (/** @type {Server} */ { uri, username, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 2_000 })
  try {
    return await driver.verifyAuthentication({ database: 'neo4j' })
  } catch {
    return false
  } finally {
    await driver.close()
  }
}

/** A user's first password must be replaced; that needs the system database. */
const setPassword = async (/** @type {string} */ uri, /** @type {string} */ password) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { connectionTimeout: 2_000 })
  const session = driver.session({ database: 'system' })
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password })
  } finally {
    await session.close()
    await driver.close()
  }
}

/**
 * The server of that choice that runs, or null.
 * @param {Choice} choice
 * @returns {Promise<Server | null>}
 */
export const runningServer = async (choice) => {
  if (!existsSync(recordOf(choice))) return null
  /** @type {Server} */
  const server = JSON.parse(readFileSync(recordOf(choice), 'utf8'))
  return isRunning(server.pid) && (await answers(server)) ? server : null
}

const sleep = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Starts a server, or finds it running, and waits until it answers. Data of an earlier start is kept, and so are its
 * ports while nobody else has taken them.
 * @param {Choice} choice
 * @returns {Promise<Server>}
 * @throws {Error} with one sentence that says where the server's log is
 */
export const startServer = async (choice) => {
  const running = await runningServer(choice)
  if (running) return running
  const { release } = choice
  fetchJars(release)
  const home = homeOf(choice)
  const configuration = join(home, 'conf')
  for (const folder of [configuration, join(home, 'logs'), join(home, 'plugins'), join(home, 'import')])
    mkdirSync(folder, { recursive: true })
  const settings = join(configuration, 'neo4j.conf')
  const [bolt, http] = [await freePort(earlierPort(settings, 'bolt')), await freePort(earlierPort(settings, 'http'))]
  writeFileSync(settings, settingsFor(bolt, http))
  const secret = join(home, 'password')
  const isNew = !existsSync(secret)
  const password = isNew ? randomBytes(12).toString('hex') : readFileSync(secret, 'utf8')
  const output = openSync(join(home, 'logs', 'output.log'), 'a')
  const options = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
  const classPath = ['-cp', join(jarsOf(release), '*'), releases[release].mainClass]
  const folders = [`--home-dir=${home}`, `--config-dir=${configuration}`]
  const child = spawn(findJava(releases[release].java) ?? 'java', [...options, ...classPath, ...folders], {
    cwd: home,
    detached: true,
    stdio: ['ignore', output, output],
  })
  child.unref()
  /** @type {Server} */
  const server = {
    uri: `bolt://127.0.0.1:${bolt}`,
    http: `http://127.0.0.1:${http}/browser/`,
    username: 'neo4j',
    password,
    pid: child.pid ?? 0,
  }
  const end = Date.now() + secondsToStart * 1000
  while (Date.now() < end && child.exitCode === null) {
    if (isNew) await setPassword(server.uri, password).catch(() => undefined)
    if (await answers(server)) {
      writeFileSync(secret, password, { mode: 0o600 })
      writeFileSync(recordOf(choice), JSON.stringify(server), { mode: 0o600 })
      return server
    }
    await sleep(500)
  }
  if (child.exitCode === null) child.kill()
  throw new Error(`Neo4j did not start: see ${join(home, 'logs', 'output.log')}.`)
}

/**
 * Stops a server, waiting until it has ended.
 * @param {Choice} choice
 * @returns {Promise<boolean>} whether it was running
 */
export const stopServer = async (choice) => {
  const server = await runningServer(choice)
  rmSync(recordOf(choice), { force: true })
  if (!server) return false
  process.kill(server.pid)
  while (isRunning(server.pid)) await sleep(200)
  return true
}
