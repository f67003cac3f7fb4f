import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breakingChanges, deprecationsWithoutDay } from '../breakingChanges.js'

const sdl = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const policy = 'docs/api-stability.md says how to take something back without breaking what others have built'

describe('The schema of the API', () => {
  it('takes nothing from clients of the released one that was not deprecated in time', () => {
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
    expect(breakingChanges(sdl('schema.released.graphql'), sdl('schema.graphql'), today), policy).toEqual([])
  })

  it('says of everything that it deprecates until when clients may rely on it', () => {
    expect(deprecationsWithoutDay(sdl('schema.graphql')), policy).toEqual([])
  })
})

describe('A change of a schema', () => {
  const released = `
    type Query { paper(id: ID!, old: Int @deprecated(reason: "Never used. Removed after 2026-06-30.")): Paper, lists: [List] }
    type Paper { title: String!, name: String @deprecated(reason: "Use title. Removed after 2026-06-30.") }
    type List { size: Int @deprecated(reason: "Count them. Removed after 2026-06-30."), order: Order }
    enum Order { NEWEST, OLD @deprecated(reason: "Use NEWEST. Removed after 2026-06-30.") }
    input Filter { text: String, words: String @deprecated(reason: "Use text. Removed after 2026-06-30.") }
    type Mutation { save(filter: Filter): Boolean }`
  const changes = (from: string, to: string, today = '2026-07-01') =>
    breakingChanges(released, released.replaceAll(from, to), today)

  it('that adds something, or changes nothing, breaks nothing', () => {
    expect(changes('', '')).toEqual([])
    expect(changes('title: String!', 'title: String!, abstract: String')).toEqual([])
  })

  it('that takes away what was never deprecated is found', () => {
    expect(changes('title: String!, ', '')).toEqual(['Paper.title was removed.'])
    expect(changes('title: String!', 'title: String')).toEqual(['Paper.title changed type from String! to String.'])
    expect(changes('id: ID!', 'id: ID!, key: ID!')).toEqual(['A required arg key on Query.paper was added.'])
    expect(changes('NEWEST, ', '')).toEqual(['NEWEST was removed from enum type Order.'])
  })

  it.each([
    ['a field', / name: String @deprecated\([^)]*\)/, ['Paper.name was removed.']],
    ['an argument', /, old: Int @deprecated\([^)]*\)/, ['Query.paper arg old was removed.']],
    ['a value', /, OLD @deprecated\([^)]*\)/, ['OLD was removed from enum type Order.']],
    ['a field of an input', /, words: String @deprecated\([^)]*\)/, ['Filter.words was removed.']],
  ])('that takes away %s is found until the day that its deprecation gives has passed', (_, part, found) => {
    const current = released.replace(part, '')
    expect(breakingChanges(released, current, '2026-06-30')).toEqual(found)
    expect(breakingChanges(released, current, '2026-07-01')).toEqual([])
  })

  it('may take away a type to which nothing leads any more, and no other', () => {
    const lists = 'lists: [List] @deprecated(reason: "Use papers. Removed after 2026-06-30.")'
    const before = released.replace('lists: [List]', lists)
    const after = before
      .replace(`, ${lists}`, '')
      .replace(/type List .*\n/, '')
      .replace(/enum Order .*\n/, '')
    expect(breakingChanges(before, after, '2026-07-01')).toEqual([])
    expect(breakingChanges(before, after, '2026-06-30')).not.toEqual([])
    expect(changes('Removed after', 'Gone after')).toEqual([])
  })

  it('that deprecates without a day is found', () => {
    expect(deprecationsWithoutDay(released)).toEqual([])
    expect(deprecationsWithoutDay(released.replace(' Removed after 2026-06-30.")): Paper', '")): Paper'))).toEqual([
      'old',
    ])
    expect(deprecationsWithoutDay('type Query { a: Int @deprecated }')).toEqual(['a'])
  })
})
