import type { Context } from './Context.js'
import { entityById } from './entities.js'

/** What has those ids, in the order given, but what is gone: one round trip together with all others of a level. */
export const entitiesById = async <T>(context: Context, ids: readonly string[]): Promise<T[]> =>
  (await Promise.all(ids.map((id) => entityById<T>(context, id)))).filter((entity) => entity !== null)
