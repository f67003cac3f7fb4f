import { ClaimgraphError } from '../ClaimgraphError.js'
import type { Context } from './Context.js'
import { entityById } from './entities.js'

/**
 * What has an id that the graph gave a moment ago.
 * @throws ClaimgraphError NOT_FOUND where somebody has removed it since.
 */
export const existingEntity = async <T>(context: Context, id: string): Promise<T> => {
  const entity = await entityById<T>(context, id)
  if (entity === null) throw new ClaimgraphError('NOT_FOUND', 'Something was removed meanwhile: ask again.')
  return entity
}
