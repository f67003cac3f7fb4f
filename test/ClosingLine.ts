import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with `N passed, N failed`, skipped tests counted and each named with its reason. */
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
    const skipped = count('skipped')
    const closing = `${count('passed')} passed, ${count('failed') + broken} failed`
    process.stdout.write(`${closing}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
