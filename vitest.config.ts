import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/**
 * Tests over both stores need a Neo4j, which has one database: their files run one after another. They do so in one process,
 * as a server lives in one: each would take seconds to load the program and its engines anew.
 */
const overStores = ['test/contract/**/*.test.ts', 'test/api/**/*.test.ts']

/** Many of these files wait for processes that they start, so two run at once even where there is one core for them. */
const workers = Math.max(2, availableParallelism() - 1)

/** For what hangs: a busy machine may take seconds over what takes milliseconds elsewhere. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    reporters: ['default', './test/ClosingLine.ts'],
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: overStores, maxWorkers: workers, ...timeouts },
      },
      {
        resolve,
        test: {
          name: 'stores',
          include: overStores,
          globalSetup: 'test/neo4jServer.ts',
          fileParallelism: false,
          isolate: false,
          // Projects of one group must have the same number of workers.
          sequence: { groupOrder: 1 },
          ...timeouts,
        },
      },
    ],
  },
})
