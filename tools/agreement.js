// When two names, numbers or claims of one paper are the same: a label's and a found one's.

/** A unit as labels and claims agree on it: annotators are divided on percent and percentage points. */
export const unit = (given) => (given === 'percentage-point' ? 'percent' : (given ?? 'absolute'))

/** Whether two numbers are the same but for their sign. */
export const near = (a, b) =>
  a != null && b != null && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1, Math.abs(a))

/** A name without case and signs. */
export const key = (text) =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
/** Words that say the kind of a thing and name nothing. */
const kinds = new Set(
  'the a an of on for and our method methods model models framework approach approaches algorithm dataset datasets benchmark benchmarks task tasks baseline baselines score performance'.split(
    ' ',
  ),
)
const words = (text) =>
  new Set(
    String(text ?? '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !kinds.has(word))
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)),
  )

/** Names are alike that differ in case and signs, or in fewer words than they share. */
export const alike = (a, b) => {
  if (key(a) === key(b)) return true
  const [left, right] = [words(a), words(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared / (left.size + right.size - shared) >= 0.6
}

/** All forms that a labelled or found entity gives its name. */
export const formsOf = ({ name, surface, aliases }) => [name, surface, ...(aliases ?? [])].filter(Boolean)

/** Whether a form of one entity is like a form of the other. */
export const sameEntity = (one, other) =>
  formsOf(one).some((form) => formsOf(other).some((found) => alike(form, found)))
