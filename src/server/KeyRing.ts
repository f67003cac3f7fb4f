import type { Logger } from 'pino'
import { type ApiKey, apiKeys, hashOf, recordUse } from '../graph/apiKeys.js'
import type { GraphStore } from '../graph/GraphStore.js'

/** For how long a revoked key may still be taken for valid, in milliseconds. */
const greatestAge = 10_000

/**
 * The valid keys, kept in memory and read anew when they are older than ten seconds: looking at a key makes no round trip
 * of its own, and neither does a stream of keys that are not valid.
 */
export class KeyRing {
  private keys: Promise<ReadonlyMap<string, ApiKey>> | null = null
  private readAt = 0
  /** The day of the last use of each key, as far as this process knows. */
  private readonly lastUses = new Map<string, string | null>()

  constructor(
    private readonly store: GraphStore,
    private readonly logger: Logger,
  ) {}

  /**
   * The valid key that has this secret, if there is one; that it was used is recorded once a day.
   * @throws ClaimgraphError STORE_UNAVAILABLE where the keys cannot be read.
   */
  async find(secret: string): Promise<ApiKey | null> {
    const key = (await this.current()).get(hashOf(secret))
    if (key === undefined) return null
    this.noteUse(key)
    return key
  }

  private async current(): Promise<ReadonlyMap<string, ApiKey>> {
    const now = performance.now()
    if (this.keys === null || now - this.readAt > greatestAge) {
      this.readAt = now
      this.keys = this.read()
    }
    try {
      return await this.keys
    } catch (error) {
      this.keys = null
      throw error
    }
  }

  private async read(): Promise<ReadonlyMap<string, ApiKey>> {
    const valid = (await apiKeys(this.store)).filter(({ revokedAt }) => revokedAt === null)
    for (const { name, lastUsedOn } of valid) this.lastUses.set(name, lastUsedOn)
    return new Map(valid.map((key) => [key.hash, key]))
  }

  /** Nobody waits for it, and a request does not fail with it. */
  private noteUse({ name }: ApiKey): void {
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
    if (this.lastUses.get(name) === today) return
    this.lastUses.set(name, today)
    recordUse(this.store, name, today).catch((error: unknown) => {
      this.logger.warn({ err: error, key: name }, 'The use of a key could not be recorded')
    })
  }
}
