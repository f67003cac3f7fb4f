import { lookupKey } from '../lexicon/slug.js'

/**
 * The form in which spellings of one paper are compared: the key of the lexicon, without a plural s. The S of `DeiT-S`
 * is none.
 */
export const spellingKey = (form: string): string => lookupKey(form.replace(/(?<=[\p{L}\p{N}]{2})s$/u, ''))
