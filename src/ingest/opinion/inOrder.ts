/**
 * The results of `work` on every item, in the order of the items, with so many under way `atOnce` at most: a reader that
 * is slow holds the work up, and the work its source. Where something throws, it waits for what is under way, then throws.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  try {
    for await (const item of items) {
      const result = work(item)
      // Looked at in its turn; until then a failure is nobody's surprise.
      result.catch(() => undefined)
      underWay.push(result)
      if (underWay.length === atOnce) yield* underWay.splice(0, 1)
    }
    yield* underWay
  } finally {
    await Promise.allSettled(underWay)
  }
}
