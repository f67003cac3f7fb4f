import type { AuthCheckerFn } from 'type-graphql'
import { ClaimgraphError } from '../ClaimgraphError.js'
import { type Role, roles } from '../graph/apiKeys.js'
import type { Context } from './Context.js'

/**
 * Lets a caller reach a field marked `@Authorized<Role>('editor')` where its role is that one or a greater one.
 * @throws ClaimgraphError UNAUTHENTICATED where the caller sent no key, FORBIDDEN where the key's role is too small.
 */
export const demandRole: AuthCheckerFn<Context, Role> = ({ context: { caller } }, [needed = 'admin']) => {
  if (roles.indexOf(caller.role) >= roles.indexOf(needed)) return true
  if (caller.key === null)
    throw new ClaimgraphError('UNAUTHENTICATED', `This needs the API key of an ${needed}: send one.`)
  throw new ClaimgraphError('FORBIDDEN', `This needs the API key of an ${needed}; the role of yours is ${caller.role}.`)
}
