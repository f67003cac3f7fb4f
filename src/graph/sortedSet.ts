/** The texts without duplicates, in code-unit order: the same whatever the order given. */
export const sortedSet = (texts: Iterable<string>): string[] => [...new Set(texts)].sort()
