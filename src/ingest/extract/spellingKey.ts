import { lookupKey } from '../lexicon/slug.js'

/** The form in which spellings of one paper are compared: the key of the lexicon, without a plural s. */
export const spellingKey = (form: string): string => lookupKey(form).replace(/(?<=...)s$/, '')
