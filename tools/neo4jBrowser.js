import { readdirSync, readFileSync } from 'node:fs'

const questions = new URL('../cypher/questions/', import.meta.url)
const guide = new URL('../cypher/guide.md', import.meta.url)

/**
 * @typedef {object} Question one file of cypher/questions
 * @property {string} name of the file, without its extension
 * @property {string} text the whole file; its first line is the question
 * @property {Record<string, string>} parameters Cypher literals by name, from the line `In Neo4j Browser: :param {...}`
 */

/** Splits `a: 1, b: ['x', 'y']` at the commas that are in no string, list or map. */
const partsOf = (/** @type {string} */ map) => {
  let depth = 0
  const parts = ['']
  for (const token of map.match(/'(?:[^'\\]|\\.)*'|[^']/g) ?? []) {
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    if (token === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** @returns {Record<string, string>} */
const parametersOf = (/** @type {string} */ text) => {
  const map = /^\/\/ In Neo4j Browser: :param \{(.*)\}$/m.exec(text)?.[1] ?? ''
  return Object.fromEntries(
    partsOf(map).map((part) => {
      const [name = '', literal = ''] = part.split(/:\s*(.*)/s)
      return [name, literal]
    }),
  )
}

/**
 * The questions of one folder, in the order of their names.
 * @param {'' | 'analysts/'} folder
 * @returns {Question[]}
 */
const questionsIn = (folder) =>
  readdirSync(new URL(folder, questions))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(`${folder}${file}`, questions), 'utf8')
      return { name: file.slice(0, -'.cypher'.length), text, parameters: parametersOf(text) }
    })

/**
 * Commands that set parameters one by one: `:param first => 20` sets an integer, as LIMIT wants it, while
 * `:param {first: 20}` sets a float.
 */
const commands = (/** @type {Record<string, string>} */ parameters) =>
  Object.entries(parameters)
    .map(([name, literal]) => `:param ${name} => ${literal};`)
    .join('\n')

const parametersOfAnalysts = () =>
  commands(Object.assign({}, ...questionsIn('analysts/').map(({ parameters }) => parameters)))

/**
 * The questions as files of an archive that Neo4j Browser takes for saved scripts, in two folders: it names a script by
 * its first line.
 * @returns {{ path: string, text: string }[]}
 */
export const savedScripts = () => [
  { path: 'Claimgraph/0.cypher', text: `// 0. Set the parameters of the questions\n${parametersOfAnalysts()}\n` },
  ...questionsIn('analysts/').map(({ name, text }) => ({ path: `Claimgraph/${name}.cypher`, text })),
  ...questionsIn('').map(({ name, text, parameters }) => ({
    path: `Claimgraph API/${name}.cypher`,
    text: text.replace(/^\/\/ In Neo4j Browser: .*$/m, () =>
      `In Neo4j Browser:\n${commands(parameters)}`.replace(/^/gm, '// '),
    ),
  })),
]

/**
 * The guide, with the questions in place of the lines that name them.
 * @returns {string} slides of Markdown, parted by `---`
 * @throws {Error} if the guide names a question that does not exist
 */
export const browserGuide = () => {
  const byName = new Map(questionsIn('analysts/').map((question) => [question.name, question]))
  const block = (/** @type {string} */ text) => `\`\`\`cypher\n${text.trim()}\n\`\`\``
  return readFileSync(guide, 'utf8')
    .replace('<!-- parameters -->', () => block(parametersOfAnalysts()))
    .replace(/<!-- question ([a-z-]+) -->/g, (_, /** @type {string} */ name) => {
      const question = byName.get(name)
      if (!question) throw new Error(`cypher/guide.md names the question ${name}, which does not exist`)
      // The panel is narrow: of the header only the question itself.
      return block(question.text.replace(/\n\/\/ .*$/gm, ''))
    })
}
