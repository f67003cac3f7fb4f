import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { ClaimgraphError } from '../../src/ClaimgraphError.js'
import { ideaTaxonomy, readIdeas } from '../../src/ingest/lexicon/ideaTaxonomy.js'
import { lexicon, readLexicon } from '../../src/ingest/lexicon/Lexicon.js'
import { lexiconKinds, type LexiconKind } from '../../src/ingest/lexicon/LexiconFile.js'
import { ownNames } from '../../src/ingest/lexicon/ownNames.js'
import { NameMatcher } from '../../src/ingest/lexicon/NameMatcher.js'
import { lookupKey, slug } from '../../src/ingest/lexicon/slug.js'
import { linesOf } from '../../src/ingest/extract/Line.js'
import { text } from '../../src/ingest/extract/text.js'
import { documentOf } from './extract/documentOf.js'

interface Form {
  readonly form: string
  readonly exactCase?: boolean
  readonly kind?: LexiconKind
}
const namesIn = (forms: readonly Form[], sentence: string): string[] => {
  const matcher = new NameMatcher(
    forms.map(({ form, exactCase = false, kind = 'method' }) => ({ form, kind, exactCase, value: form })),
  )
  return linesOf(text.run({ document: documentOf('', sentence) }) as never).flatMap((line) =>
    matcher.find(line).flatMap(({ values }) => values),
  )
}

describe('the lexicon', () => {
  it('has the size that it promises', () => {
    const count = (...kinds: string[]) => lexicon.entries.filter(({ kind }) => kinds.includes(kind)).length
    expect(count('dataset', 'benchmark')).toBeGreaterThanOrEqual(400)
    expect(count('method')).toBeGreaterThanOrEqual(600)
    expect(count('metric')).toBeGreaterThanOrEqual(150)
    expect(count('task')).toBeGreaterThanOrEqual(200)
  })

  it.each(lexiconKinds)('has every spelling of a %s once', (kind) => {
    const owners = new Map<string, Set<string>>()
    for (const { kind: its, id, name, aliases } of lexicon.entries)
      if (its === kind)
        for (const form of [name, ...aliases])
          owners.set(lookupKey(form), (owners.get(lookupKey(form)) ?? new Set()).add(id))
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
  })

  it('has every identifier once', () => {
    const ids = lexicon.entries.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('says of every metric whether more is better, or that it depends', () => {
    expect(lexicon.find('metric', 'accuracy')?.higherIsBetter).toBe(true)
    expect(lexicon.find('metric', 'word error rate')?.higherIsBetter).toBe(false)
  })

  it('finds a name under its aliases, whatever the letter case and the hyphens', () => {
    for (const spelling of ['ImageNet', 'imagenet', 'ILSVRC 2012', 'ilsvrc-2012', 'ImageNet 1K'])
      expect(lexicon.find('benchmark', spelling)?.id).toBe('benchmark:imagenet-1k')
  })

  it('takes a common word for a name only in its own letter case', () => {
    expect(lexicon.find('method', 'Adam')?.name).toBe('Adam')
    expect(lexicon.find('method', 'adam')).toBeNull()
    expect(lexicon.find('benchmark', 'SWAG')?.name).toBe('SWAG')
    expect(lexicon.find('benchmark', 'swag')).toBeNull()
  })

  it('knows what a benchmark is made from', () => {
    expect(lexicon.find('benchmark', 'ImageNet-C')?.builtOn).toBe('dataset:imagenet-1k')
  })

  it('lets a later file add names and replace others', () => {
    const read = readLexicon([
      { kind: 'method', entries: [{ name: 'Foo', aliases: ['FooNet'] }] },
      { kind: 'method', entries: [{ name: 'FooNet' }, { name: 'Bar' }] },
    ])
    expect(read.find('method', 'foonet')?.id).toBe('method:foonet')
    expect(read.find('method', 'Bar')?.id).toBe('method:bar')
    expect(read.find('method', 'Foo')?.id).toBe('method:foo')
  })

  it('refuses an entry with a field that it does not know', () => {
    expect(() => readLexicon([{ kind: 'task', entries: [{ name: 'juggling', alias: ['ball art'] }] }])).toThrow(/alias/)
  })
})

describe('the taxonomy of ideas', () => {
  it('has the reweighting family under its root', () => {
    const kinds = 'instance loss data-mixture reward gradient token task class attention parameter preference feature'
    const wanted = [...kinds.split(' ').map((kind) => `${kind}-reweighting`), 'importance-sampling']
    const family = ideaTaxonomy.filter(({ broader }) => broader === 'reweighting').map(({ id }) => id)
    expect(family.sort()).toEqual(wanted.sort())
    expect(ideaTaxonomy.find(({ id }) => id === 'reweighting')?.broader).toBeNull()
  })

  it('has at least 60 ideas of the wider field, each with a definition', () => {
    expect(ideaTaxonomy.filter(({ broader }) => broader !== 'reweighting').length).toBeGreaterThanOrEqual(60)
    expect(ideaTaxonomy.filter(({ definition }) => definition.length < 20)).toEqual([])
  })

  it('has every idea once, and wider ideas before narrower ones', () => {
    const ids = ideaTaxonomy.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, broader } of ideaTaxonomy)
      if (broader !== null) expect(ids.indexOf(broader)).toBeLessThan(ids.indexOf(id))
  })

  it('names the wider idea that is missing', () => {
    expect(() => readIdeas([{ name: 'leaf', definition: 'Grows on a branch.', broader: 'branch' }])).toThrow(/branch/)
  })
})

describe('a lexicon of the user', () => {
  const written = (content: unknown, name = 'mine.json'): string => {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-lexicon-'))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    return join(folder, name)
  }

  it('wins over what is known, and adds its spellings to a name that is known already', () => {
    const own = ownNames(
      written({
        methods: [
          { name: 'FleetNet', aliases: ['Ferry'] },
          { name: 'Tugboat', aliases: ['Tug'] },
        ],
        metrics: [{ name: 'berth delay', higherIsBetter: false }],
      }),
    )
    const both = readLexicon([
      { kind: 'method', entries: [{ name: 'Ferry' }, { name: 'Tugboat', aliases: ['TB'] }] },
      ...own,
    ])
    expect(both.find('method', 'ferry')?.id).toBe('method:fleetnet')
    expect(both.find('method', 'TB')).toBe(both.find('method', 'Tug'))
    expect(both.find('metric', 'berth delay')?.higherIsBetter).toBe(false)
  })

  it('may be a folder, of which the later file wins', () => {
    const first = written({ methods: [{ name: 'Sloop', aliases: ['Boat'] }] }, 'a.json')
    writeFileSync(join(dirname(first), 'b.json'), JSON.stringify({ methods: [{ name: 'Cutter', aliases: ['Boat'] }] }))
    writeFileSync(join(dirname(first), 'notes.txt'), 'not read')
    expect(readLexicon(ownNames(dirname(first))).find('method', 'Boat')?.name).toBe('Cutter')
  })

  it.each([
    ['no JSON', '{', /mine\.json cannot be used: .+JSON/],
    ['an unknown kind', { ideas: [] }, /Unrecognized key: "ideas"/],
    [
      'an unknown field',
      { tasks: [{ name: 'mooring' }, { name: 'docking', alias: 'x' }] },
      /tasks\[1\] Unrecognized key/,
    ],
    ['a name that is missing', { tasks: [{ aliases: [] }] }, /tasks\[0\]\.name /],
  ])('with %s is refused, with the place', (_, content, message) => {
    expect(() => ownNames(written(content))).toThrow(message)
    expect(() => ownNames(written(content))).toThrow(ClaimgraphError)
  })

  it('that is not there is refused by its path', () => {
    expect(() => ownNames('/nowhere/mine.json')).toThrow(/\/nowhere\/mine\.json cannot be used/)
  })
})

describe('slugs', () => {
  it.each([
    ['LLaMA2-7B', 'llama-2-7b'],
    ['Llama-2 7B', 'llama-2-7b'],
    ['LoRA+', 'lora-plus'],
    ['A*', 'a-star'],
    ['Erdős–Rényi', 'erdos-renyi'],
    ['Метод Ньютона', 'метод-ньютона'],
    ['F1', 'f1'],
    ['🪠', '1faa-0'],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('change nothing the second time, and are never empty', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const once = slug(name)
        expect(once).not.toBe('')
        expect(slug(once)).toBe(once)
      }),
    )
  })

  it('agree with the key of the lexicon', () => {
    fc.assert(fc.property(fc.string(), (name) => lookupKey(name) === slug(name).replaceAll('-', '')))
  })
})

describe('finding names in a sentence', () => {
  it('finds the longest of names that begin alike', () => {
    expect(namesIn([{ form: 'Kite' }, { form: 'Kite-Large' }], 'We fly Kite-Large and then Kite over it.')).toEqual([
      'Kite-Large',
      'Kite',
    ])
  })

  it('sees through hyphens, spaces and plurals', () => {
    const forms = [{ form: 'CIFAR-10' }, { form: 'paper boat' }, { form: 'QNN' }]
    expect(namesIn(forms, 'On CIFAR 10, paper-boats and QNNs sink.')).toEqual(['CIFAR-10', 'paper boat', 'QNN'])
  })

  it('finds a task inside the name of a thing, and of two things only the longer', () => {
    const forms = [{ form: 'Kite Flying Suite' }, { form: 'Kite' }, { form: 'kite flying', kind: 'task' as const }]
    expect(namesIn(forms, 'The Kite Flying Suite tests kite flying.')).toEqual([
      'Kite Flying Suite',
      'kite flying',
      'kite flying',
    ])
  })

  it('does not take a small word for a capitalised name', () => {
    expect(namesIn([{ form: 'Falcon' }], 'A falcon is a bird.')).toEqual([])
    expect(namesIn([{ form: 'SET', exactCase: true }], 'Set the value.')).toEqual([])
  })
})
