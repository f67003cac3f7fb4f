/** A logistic model over signs: what holds or does not. */
export interface SignModel {
  readonly bias: number
  readonly signs: ReadonlyMap<string, number>
}

/** A model as the tools write it. */
export const signModel = ({ bias, signs }: { bias: number; signs: Record<string, number> }): SignModel => ({
  bias,
  signs: new Map(Object.entries(signs)),
})

/** A probability in tenths, 0 to 9, as signs tell it. */
export const tenth = (probability: number): number => Math.min(9, Math.floor(10 * probability))

/** How likely something is, by the signs that hold for it. */
export const probability = ({ bias, signs: known }: SignModel, signs: readonly string[]): number =>
  1 / (1 + Math.exp(-signs.reduce((total, sign) => total + (known.get(sign) ?? 0), bias)))
