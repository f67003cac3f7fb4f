import weights from '../rules/entities.json' with { type: 'json' }
import type { Entity, EntityKind } from './Analysis.js'
import type { SignedEntity } from './entitySigns.js'
import { probability, signModel, type SignModel } from './SignModel.js'

/** By kind of name, how likely the paper speaks of it as an entity, and from which likelihood on it counts. */
export interface EntityModels {
  readonly models: Readonly<Record<EntityKind | 'introduced', SignModel>>
  readonly limits: Readonly<Record<EntityKind | 'introduced', number>>
}

/** The models as `npm run learn` writes them: those of datasets and benchmarks are one. */
export const readEntityModels = ({ method, introduced, data, task, metric }: typeof weights): EntityModels => ({
  models: {
    method: signModel(method),
    introduced: signModel(introduced),
    dataset: signModel(data),
    benchmark: signModel(data),
    task: signModel(task),
    metric: signModel(metric),
  },
  limits: {
    method: method.limit,
    introduced: introduced.limit,
    dataset: data.limit,
    benchmark: data.limit,
    task: task.limit,
    metric: metric.limit,
  },
})

const learned = readEntityModels(weights)

/** Of what may be an entity that which more likely is one, and of methods those that the paper more likely introduces. */
export const judgedEntities = (signed: readonly SignedEntity[], { models, limits }: EntityModels = learned): Entity[] =>
  signed.flatMap(({ entity, signs }): Entity[] => {
    const ownChance = entity.kind === 'method' ? probability(models.introduced, signs) : 0
    const introduced = entity.kind === 'method' ? ownChance >= limits.introduced : entity.introduced
    const isOwnMethod = entity.kind === 'method' && introduced
    if (!isOwnMethod && probability(models[entity.kind], signs) < limits[entity.kind]) return []
    return [{ ...entity, introduced, ownChance }]
  })
