import { access } from 'node:fs/promises'
import { graphFile } from '../graph/graphFile.js'

/** Whether a data folder holds a graph; what else may be in it counts for nothing. */
export const holdsGraph = (folder: string): Promise<boolean> =>
  access(graphFile(folder)).then(
    () => true,
    () => false,
  )
