import { defineConfig } from 'vitest/config'

const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** Tests over both stores need a Neo4j, which has one database: their files run one after another. */
const overStores = ['test/contract/**/*.test.ts', 'test/api/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './test/ClosingLine.ts'],
    projects: [
      { resolve, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: overStores } },
      {
        resolve,
        test: {
          name: 'stores',
          include: overStores,
          globalSetup: 'test/neo4jServer.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
