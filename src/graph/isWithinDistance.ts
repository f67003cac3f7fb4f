/**
 * Whether one text becomes the other by at most `errors` insertions, deletions and replacements of characters (the
 * distance of Levenshtein). Stops as soon as that cannot be.
 */
export const isWithinDistance = (one: string, other: string, errors: number): boolean => {
  if (Math.abs(one.length - other.length) > errors) return false
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const value = Math.min(replaced, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(value)
      if (value < least) least = value
    }
    if (least > errors) return false
    before = current
  }
  return (before[other.length] ?? 0) <= errors
}
