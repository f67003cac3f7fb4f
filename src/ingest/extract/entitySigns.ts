import type { Entity, Occurrence } from './Analysis.js'
import { isOwnData } from './isOwnData.js'
import type { Line } from './Line.js'
import { kindChance, nameKinds, type Chances } from './nameChances.js'
import { tenth } from './SignModel.js'
import { isCapitalized, isCoined } from './wordForms.js'

/** How likely an entity's words are part of a name of each kind: on average over its places, and at the best of them. */
interface EntityChances {
  readonly mean: readonly number[]
  readonly best: readonly number[]
}

const at = (lines: readonly Line[], chances: readonly Chances[], { sentence, start, end }: Occurrence): number[] => {
  const sums = nameKinds.map(() => 0)
  let count = 0
  lines[sentence + 1]?.tokens.forEach((token, index) => {
    if (token.start < start || token.end > end) return
    count++
    const here = chances[sentence + 1]?.[index]
    if (here) nameKinds.forEach((_, kind) => (sums[kind] = (sums[kind] ?? 0) + kindChance(here, kind)))
  })
  return sums.map((sum) => (count === 0 ? 0 : sum / count))
}

const chancesOf = ({ occurrences }: Entity, lines: readonly Line[], chances: readonly Chances[]): EntityChances => {
  const places = occurrences.map((occurrence) => at(lines, chances, occurrence))
  return {
    mean: nameKinds.map(
      (_, kind) => places.reduce((sum, place) => sum + (place[kind] ?? 0), 0) / Math.max(1, places.length),
    ),
    best: nameKinds.map((_, kind) => Math.max(0, ...places.map((place) => place[kind] ?? 0))),
  }
}

const fifth = (value: number): number => Math.min(4, Math.floor(5 * value))

/** An entity with the signs that tell whether the paper speaks of it as one. */
export interface SignedEntity {
  readonly entity: Entity
  readonly signs: readonly string[]
  /** How likely its words are part of a name of its kind, on average. */
  readonly chance: number
}

const ownKinds: Readonly<Record<Entity['kind'], readonly number[]>> = {
  method: [0, 1],
  dataset: [2],
  benchmark: [2],
  task: [3],
  metric: [4],
}

/** The signs of all entities of a paper: how its words were tagged in all places, its form, its place, and its rivals. */
export const entitySigns = (
  entities: readonly Entity[],
  lines: readonly Line[],
  chances: readonly Chances[],
): SignedEntity[] => {
  const title = lines[0]
  const titleText = (title?.source.text ?? '').toLowerCase()
  const measured = entities.map((entity) => {
    const of = chancesOf(entity, lines, chances)
    const sum = (values: readonly number[]): number =>
      ownKinds[entity.kind].reduce((total, kind) => total + (values[kind] ?? 0), 0)
    return { entity, ...of, own: sum(of.mean), top: sum(of.best) }
  })
  return measured.map((one) => {
    const { entity, mean, best, own, top } = one
    const { name, aliases, kind, occurrences, lexiconId } = entity
    const rivals = measured.filter((other) => other !== one && other.entity.kind === kind)
    const words = name.split(/\s+/)
    const lower = name.toLowerCase()
    const inTitle = occurrences.some(({ sentence }) => sentence === -1)
    const share = own === 0 ? 0 : (mean[0] ?? 0) / ((mean[0] ?? 0) + (mean[1] ?? 0))
    const first = Math.min(...occurrences.map(({ sentence }) => (sentence < 0 ? 99 : sentence)))
    const shape = words.some(isCoined)
      ? 'coined'
      : words.every(isCapitalized)
        ? 'capitals'
        : words.some(isCapitalized)
          ? 'mixed'
          : 'small'
    const around = rivals.filter((other) => other.entity.name.toLowerCase().includes(lower))
    const signs = [
      `mean:${tenth(own)}`,
      `best:${tenth(top)}`,
      `mean&best:${fifth(own)}-${fifth(top)}`,
      ...nameKinds.flatMap((other, index) => [
        `mean-${other}:${fifth(mean[index] ?? 0)}`,
        `best-${other}:${fifth(best[index] ?? 0)}`,
      ]),
      `times:${Math.min(occurrences.length, 5)}`,
      `times&mean:${Math.min(occurrences.length, 3)}-${fifth(own)}`,
      `words:${Math.min(words.length, 7)}`,
      `words&mean:${Math.min(words.length, 5)}-${fifth(own)}`,
      `shape:${shape}`,
      `shape&mean:${shape}-${fifth(own)}`,
      `title:${inTitle ? (titleText.startsWith(lower) ? 'head' : 'yes') : 'no'}`,
      `title&mean:${inTitle ? 1 : 0}-${fifth(own)}`,
      `first:${first === 99 ? 'title' : Math.min(first, 6)}`,
      `known:${lexiconId !== null}`,
      `known&mean:${lexiconId !== null}-${fifth(own)}`,
      `forms:${Math.min(aliases.length, 2)}`,
      `rank:${Math.min(rivals.filter((other) => other.own > own).length, 6)}`,
      `rank-best:${Math.min(rivals.filter((other) => other.top > top).length, 6)}`,
      `rivals:${Math.min(Math.round(rivals.reduce((total, other) => total + other.own, 0)), 8)}`,
      `around:${around.length === 0 ? 'none' : tenth(Math.max(...around.map((other) => other.own)))}`,
    ]
    if (kind === 'method')
      signs.push(
        `share:${tenth(share)}`,
        `share&shape:${fifth(share)}-${shape}`,
        `share&title:${fifth(share)}-${inTitle ? 1 : 0}`,
        `share&known:${fifth(share)}-${lexiconId !== null}`,
        `share&times:${fifth(share)}-${Math.min(occurrences.length, 4)}`,
        `own-rank:${Math.min(rivals.filter((other) => (other.mean[0] ?? 0) > (mean[0] ?? 0)).length, 6)}`,
        `own-rivals:${Math.min(Math.round(rivals.reduce((total, other) => total + (other.mean[0] ?? 0), 0)), 6)}`,
      )
    const isData = kind === 'dataset' || kind === 'benchmark'
    return { entity: isData ? { ...entity, introduced: isOwnData(entity, lines) } : entity, signs, chance: own }
  })
}
