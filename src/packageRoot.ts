import { fileURLToPath } from 'node:url'

/** Folder of package.json, with a trailing slash: the same from `src` and from `dist`, both one level below it. */
export const packageRoot = fileURLToPath(new URL('../', import.meta.url))
