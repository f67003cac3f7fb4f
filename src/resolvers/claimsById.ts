import type { Claim } from '../schema/Claim.js'
import { claimById } from './ClaimResolver.js'
import type { Context } from './Context.js'

/** The claims of those ids that the graph holds, in the order given: one round trip together with all others of a level. */
export const claimsById = async (context: Context, ids: readonly string[]): Promise<Claim[]> =>
  (await Promise.all(ids.map((id) => claimById(context, id)))).filter((claim) => claim !== null)
