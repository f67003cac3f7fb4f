import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import accuracy from '../../src/accuracy.json' with { type: 'json' }
import { describeStores } from '../stores.js'
import { answering } from './answering.js'

describeStores((openStore) => {
  it('tells how far claims can be believed, by set of labelled papers, without asking the store', async () => {
    const { answer, reads } = answering(await openStore())
    const asked = await answer(`{ extractionQuality { extractorVersion sets { name description papers
      figures { name precision recall f1 right found labelled } falseClaimsPerHundredQuietPapers
      confidence { from claims right } } } }`)
    expect(asked).toEqual({ extractionQuality: accuracy })
    expect(reads).toEqual([])
  })
})

it('is what the page about accuracy prints', () => {
  const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')
  for (const { name, figures } of accuracy.sets) {
    expect(page).toContain(`${name} (`)
    for (const { name: figure, f1 } of figures) expect(page).toMatch(new RegExp(`${figure}.*${f1.toFixed(2)}`))
  }
})
