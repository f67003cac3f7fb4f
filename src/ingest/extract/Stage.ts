import type { Analysis, AnalysisField } from './Analysis.js'

/**
 * One step of extraction: a pure function from the fields it requires to the fields it provides.
 * `stage` ties the declaration to the types, so a stage cannot read a field that it does not declare.
 */
export interface Stage {
  readonly name: string
  readonly requires: readonly AnalysisField[]
  readonly provides: readonly AnalysisField[]
  run(analysis: Partial<Analysis>): Partial<Analysis>
}

export const stage = <R extends AnalysisField, P extends AnalysisField>(definition: {
  readonly name: string
  readonly requires: readonly R[]
  readonly provides: readonly P[]
  run(analysis: Pick<Analysis, R>): Pick<Analysis, P>
}): Stage => definition

/**
 * Checks that every stage finds what it requires and that no two provide the same, and returns the stages.
 * @throws Error naming the stage and the field: a mistake of the program.
 */
export const inOrder = (stages: readonly Stage[]): readonly Stage[] => {
  const provided = new Set<AnalysisField>(['document'])
  for (const { name, requires, provides } of stages) {
    for (const field of requires)
      if (!provided.has(field)) throw new Error(`Stage ${name} requires ${field}, which no earlier stage provides`)
    for (const field of provides) {
      if (provided.has(field)) throw new Error(`Stage ${name} provides ${field}, which an earlier stage provides`)
      provided.add(field)
    }
  }
  return stages
}
