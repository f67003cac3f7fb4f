import { join } from 'node:path'

/** The file of the embedded graph in a data folder. */
export const graphFile = (folder: string): string => join(folder, 'graph.grafeo')
