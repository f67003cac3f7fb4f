import { describe, expect, it } from 'vitest'
import { migrationsFor, pendingMigrations } from '../../../src/graph/migrations.js'

const store = { kind: 'embedded', location: './data' } as const

describe('the migrations', () => {
  it.each(['embedded', 'neo4j'] as const)('of %s are numbered in their order, each with statements', (kind) => {
    const migrations = migrationsFor(kind)
    const ids = migrations.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    for (const id of ids) expect(id).toMatch(/^\d{3}-[a-z-]+$/)
    for (const { statements } of migrations) expect(statements.length).toBeGreaterThan(0)
  })

  it('are left out of a store that they are not for', () => {
    const embedded = migrationsFor('embedded').map(({ id }) => id)
    const neo4j = migrationsFor('neo4j').map(({ id }) => id)
    expect(embedded).toContain('002-identity-lookup')
    expect(embedded).not.toContain('004-full-text')
    expect(neo4j).toContain('004-full-text')
    expect(neo4j).not.toContain('002-identity-lookup')
  })

  it('may be applied twice: every statement says IF NOT EXISTS, or changes nothing', () => {
    const statements = [...migrationsFor('embedded'), ...migrationsFor('neo4j')].flatMap((one) => one.statements)
    for (const { text } of statements) expect(text).toMatch(/IF NOT EXISTS|^MERGE |^CALL db\.awaitIndexes/)
  })

  it('that a graph has are not pending', () => {
    const [first, ...rest] = migrationsFor('embedded')
    expect(pendingMigrations(store, [first?.id ?? '']).map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
  })

  it('of a newer program are named', () => {
    expect(() => pendingMigrations(store, ['001-identity', '998-later', '999-last'])).toThrow(
      'The graph in ./data was written by a newer Claimgraph (it has 998-later, 999-last): update this one.',
    )
  })
})
