import { readdir } from 'node:fs/promises'

/** Whether a folder holds nothing, or cannot be looked into. */
export const isEmptyOrMissing = async (folder: string): Promise<boolean> =>
  (await readdir(folder).catch(() => [])).length === 0
