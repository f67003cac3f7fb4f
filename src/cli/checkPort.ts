import { once } from 'node:events'
import { createServer } from 'node:net'
import { ClaimgraphError } from '../ClaimgraphError.js'
import type { Config } from '../config.js'

/**
 * Resolves where the program may listen; nothing listens afterwards.
 * @throws ClaimgraphError PORT_IN_USE, or CONFIGURATION_INVALID where host or port cannot be used at all.
 */
export const checkPort = async ({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> => {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new ClaimgraphError(
        'PORT_IN_USE',
        `Another program listens on ${host}:${port}: stop it, or set PORT to another port.`,
        { cause: error },
      )
    throw new ClaimgraphError(
      'CONFIGURATION_INVALID',
      `Nothing can listen on ${host}:${port} (${message}): set HOST and PORT to an address of this machine.`,
      { cause: error },
    )
  }
  server.close()
  await once(server, 'close')
}
