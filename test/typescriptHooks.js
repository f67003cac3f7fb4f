import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import typescript from 'typescript'

/**
 * Lets a child process of a test run the TypeScript sources: `node --import ./test/typescriptHooks.js file.ts`.
 * The same file is loaded twice, by the process and by its thread of module hooks.
 */
if (isMainThread) register(import.meta.url)

export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context)
  } catch (error) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error
    return await next(specifier.replace(/\.js$/, '.ts'), context)
  }
}

const compilerOptions = {
  module: typescript.ModuleKind.ESNext,
  target: typescript.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
}

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return await next(url, context)
  const { outputText } = typescript.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions })
  return { format: 'module', shortCircuit: true, source: outputText }
}
