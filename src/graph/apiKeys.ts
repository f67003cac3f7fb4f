import { createHash, randomBytes } from 'node:crypto'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { GraphStore } from './GraphStore.js'
import { statement } from './statements.js'

/** What the holder of a key may do; each role may do what those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** An API key as the graph keeps it: without its secret. */
export interface ApiKey {
  readonly name: string
  readonly role: Role
  /** The greatest cost of a request with it; null where it is that of everybody. */
  readonly costLimit: number | null
  readonly hash: string
  readonly createdAt: string
  /** The day, or null where it was never used. */
  readonly lastUsedOn: string | null
  /** Null while it is valid. */
  readonly revokedAt: string | null
}

/** Secrets begin alike, so that one that was published by mistake can be found by a scanner. */
const beginning = 'claimgraph_'

/** How much of chance is in a secret, in bytes. */
const secretSize = 32

const idOf = (name: string): string => `api-key:${name}`

/**
 * What is kept of a secret. It is 256 bits of chance, which nobody can guess: a fast hash without salt keeps it as well as
 * a slow one would keep a password. Whoever compares hashes gives nothing away by the time it takes, since nobody can
 * choose a secret by how its hash begins.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Makes a key and gives its secret, which is kept nowhere.
 * @throws ClaimgraphError NAME_TAKEN where there is, or was, a key of that name.
 */
export const createApiKey = async (
  store: GraphStore,
  { name, role, costLimit }: Pick<ApiKey, 'name' | 'role' | 'costLimit'>,
): Promise<string> => {
  const secret = `${beginning}${randomBytes(secretSize).toString('base64url')}`
  const parameters = {
    id: idOf(name),
    name,
    role,
    costLimit,
    hash: hashOf(secret),
    createdAt: new Date().toISOString(),
  }
  const [rows] = await store.write([{ statement: statement('keys/create'), parameters }])
  if (rows?.[0]?.isNew !== true)
    throw new ClaimgraphError('NAME_TAKEN', `There is a key named ${name}, or was one: choose another name.`)
  return secret
}

/** All keys by name, revoked ones included. */
export const apiKeys = async (store: GraphStore): Promise<ApiKey[]> => await store.read<ApiKey>(statement('keys/all'))

/**
 * Revokes a key for good; one that is revoked stays so since then.
 * @throws ClaimgraphError NOT_FOUND where there is no key of that name.
 */
export const revokeApiKey = async (store: GraphStore, name: string): Promise<void> => {
  const parameters = { id: idOf(name), revokedAt: new Date().toISOString() }
  const [rows] = await store.write([{ statement: statement('keys/revoke'), parameters }])
  if (rows?.length !== 1)
    throw new ClaimgraphError('NOT_FOUND', `There is no key named ${name}: claimgraph keys list shows those that are.`)
}

/** Records that a key was used on that day, e.g. `2026-01-31`. */
export const recordUse = async (store: GraphStore, name: string, on: string): Promise<void> => {
  await store.write([{ statement: statement('keys/use'), parameters: { id: idOf(name), on } }])
}
