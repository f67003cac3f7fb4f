import { verbs } from '../rules/wordClasses.js'

/** Words that end a noun phrase: prepositions, conjunctions, relative words, auxiliaries and common verbs. */
const ends =
  /[,;:()"]|\.(?=\s|$)|\s-\s|(?<![\w-])(?:by|on|in|with|without|while|for|at|across|when|under|which|that|using|including|such as|like|whereas|but|despite|over|than|compared|relative|versus|vs|against|through|via|during|within|among|between|into|from|to|as|is|are|was|were|has|have|had|can|could|may|might|will|be|being|been|only|even|especially|particularly|respectively|simultaneously|thereby|thus|hence|and (?:\w+ly )?(?:\w+ing|\w+ed|has|is)|achieving|yielding|outperforming|reducing|improving|showing|demonstrating|leading to|making|setting|reaching|surpassing|offering|enabling|requiring|maintaining|e\.g|i\.e|where|after|before|due|because|since|if|across|regardless|beyond|up to)(?![\w-])/

/** What "and" joins to a phrase that is no part of it: another clause ("and does not require ..."), another number ("and 13% over ..."). */
const joined =
  / and (?:(?:\w+ly|also|further|then|thus|still) )?(?:(?:by|up to|about|around|over) )?(?:(\p{Ll}[\p{L}-]*)|[+~$]?\d)/gu

/** Where the noun phrase that begins at `start` ends; `of` stays inside. */
export const phraseEnd = (text: string, start: number): number => {
  const rest = text.slice(start, start + 160)
  const end = ends.exec(rest)?.index ?? rest.length
  for (const { index, 1: word } of rest.slice(0, end).matchAll(joined))
    if (word === undefined || verbs.has(word)) return start + index
  return start + end
}

const modifiers =
  /^(?:(?:(?:[^ ]+ )*[^ ]+(?:'s|s')(?= (?!kappa|tau|rho|alpha|correlation))|an?|the|its|their|our|his|acceptable|high(?:est)?|low(?:est)?|fast(?:est)?|best|strong(?:est)?|good|consistent|both|all|any|some|this|these|overall|significant(?:ly)?|substantial(?:ly)?|consistent(?:ly)?|notabl[ey]|remarkabl[ey]|considerabl[ey]|marked(?:ly)?|clear(?:ly)?|large|great(?:er)?|better|superior|higher|lower|improved|further|more|most|much|various|different|several|multiple|strong(?:er)?|robust|respective|corresponding|nominal|guaranteed|high-quality|restrictive|model|models|model's|final|faster|fewer|less|smaller|(?:reduc|sav|improv|increas|decreas|rais)(?:es?|ing)|cut(?:s|ting)?|lowers|lowering|boosts?|boosting|shrinks?|shrinking|state-of-the-art|competitive|comparable|similar|same|only|also|around|about|approximately|nearly|average|new|existing|\w+ly)\s+)+/i

/** A noun phrase without articles, quantifiers, words of degree and verbs of change in front, and without what follows `of`. */
export const headPhrase = (phrase: string): string =>
  phrase
    .replace(/(?<!\b(?:number|percentage|proportion|fraction))\s+of\s.*$/, '')
    .trim()
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/^(?:(?:around|about|approximately|nearly|roughly|up to|over|by) )*[\d.]+ ?(?:x|×|%|times)\s+/, '')
    .replace(modifiers, '')
    .trim()
