import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with `N passed, N failed`, failed tests each with its error, skipped ones counted and each with its reason. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    // A file or suite that breaks before its tests run has no failed test, and has failed all the same.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    const reasons = new Set(
      tests.flatMap((test) => {
        const result = test.result()
        return result.state === 'skipped' ? [result.note ?? test.fullName] : []
      }),
    )
    for (const reason of reasons) process.stdout.write(`skipped: ${reason}\n`)
    for (const found of [...suites, ...tests]) {
      const errors = found.type === 'test' ? (found.result().errors ?? []) : found.errors()
      const [first] = errors
      const name =
        found.type === 'module' ? found.relativeModuleId : `${found.module.relativeModuleId} > ${found.fullName}`
      if (first) process.stdout.write(`failed: ${name}: ${first.message.replace(/\s+/g, ' ').slice(0, 500)}\n`)
    }
    const skipped = count('skipped')
    const closing = `${count('passed')} passed, ${count('failed') + broken} failed`
    process.stdout.write(`${closing}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
