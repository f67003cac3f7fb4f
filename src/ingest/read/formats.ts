import { ClaimgraphError } from '../../ClaimgraphError.js'
import { dailyPapers } from './dailyPapers.js'
import type { Format } from './Format.js'
import { records } from './records.js'

/** Every format, in the order in which they are asked whether they recognise a file. */
export const formats: readonly Format[] = [dailyPapers, records]

/** The names of all formats, as a user writes them. */
export const formatNames = formats.map(({ name }) => name)

/**
 * The format of that name.
 * @throws ClaimgraphError CONFIGURATION_INVALID that lists the names there are.
 */
export const formatNamed = (name: string): Format => {
  const format = formats.find((candidate) => candidate.name === name)
  if (!format)
    throw new ClaimgraphError(
      'CONFIGURATION_INVALID',
      `There is no format ${name}: use ${formatNames.join(' or ')}, or leave it out to have it found by content.`,
    )
  return format
}
