import { Option } from 'commander'
import { formats } from '../ingest/read/formats.js'

/** `--format`, as every command that reads listings has it. */
export const formatOption = () =>
  new Option(
    '--format <name>',
    `format of the input, found by content where it is not given: ${formats
      .map(({ name, description }) => `${name} (${description})`)
      .join('; ')}`,
  )
