import { setImmediate as tick } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inOrder } from '../../../src/ingest/opinion/inOrder.js'

async function* numbers(count: number, onTaken: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number++) {
    onTaken(number)
    yield number
    await tick()
  }
}

it('gives results in the order of the items, with so many under way at most', async () => {
  let underWay = 0
  let most = 0
  const results: number[] = []
  const work = async (number: number): Promise<number> => {
    most = Math.max(most, ++underWay)
    for (let turn = 0; turn < 10 - number; turn++) await tick()
    underWay--
    return number * 2
  }
  for await (const result of inOrder(numbers(10), 3, work)) results.push(result)
  expect(results).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  expect(most).toBe(3)
})

it('takes no more items than a slow reader needs', async () => {
  let taken = 0
  const results = inOrder(
    numbers(100, () => taken++),
    3,
    (number) => Promise.resolve(number),
  )
  await results.next()
  await results.next()
  for (let turn = 0; turn < 20; turn++) await tick()
  expect(taken).toBeLessThanOrEqual(4)
  await results.return(undefined)
})

it('throws what the work or the source throws, after what is under way has ended', async () => {
  let ended = 0
  const work = async (number: number): Promise<number> => {
    if (number === 1) throw new Error('one is bad')
    for (let turn = 0; turn < 5; turn++) await tick()
    ended++
    return number
  }
  const results: number[] = []
  const read = async (source: AsyncIterable<number>) => {
    for await (const result of inOrder(source, 3, work)) results.push(result)
  }
  await expect(read(numbers(10))).rejects.toThrow('one is bad')
  expect(results).toEqual([0])
  expect(ended).toBeGreaterThanOrEqual(2)
  async function* breaking() {
    yield* numbers(1)
    throw new Error('the source is gone')
  }
  ended = 0
  await expect(read(breaking())).rejects.toThrow('the source is gone')
  expect(ended).toBe(1)
})
