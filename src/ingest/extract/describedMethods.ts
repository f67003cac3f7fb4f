import { namesNoMethod, titleColon, titleMethodPhrase } from './titleMethodPhrase.js'

/** What a title or an abstract describes as its method, whether or not that is a name, and where it does so. */
export interface DescribedMethod {
  readonly name: string
  readonly part: 'phrase' | 'heading' | 'means' | 'subtitle' | 'whole' | 'object' | 'object-whole'
}

/** Words after which a title names what it is made with. */
const means = /\s(?:via|with|by|using|through|based on)\s+/i
/** Words that end the name of a thing in a title or a sentence: what follows says what it is for, where it is used or what it does. */
const end =
  /\s+(?:for|in|on|with|via|using|from|under|to|towards?|through|at|against|beyond|as|without|by|that|which|of)\s/i
/** The same, but for what belongs to the name: `Mixture of Experts`. */
const wholeEnd = /\s+(?:for|in|on|with|via|using|from|under|to|through|at|by|that|which|where|and|based)\s/i

/** "we propose a novel X that": what a paper says that it brings. */
const brought =
  /\b(?:we|paper|work|study|article) (?:(?:also|further|then|first|therefore|thus|here) )?(?:propos|introduc|present|develop|design|devis)(?:es|ed|s|e)? (?:and \w+ )?(?:an?|the|our) (?:(?:new|novel|simple|effective|efficient|general|generic|unified|lightweight|practical|principled|robust|scalable|comprehensive|flexible|innovative|powerful|yet|but|and)\b,? )*([^.,;:()]{4,120})/gi

const trimmed = (text: string): string => text.trim().replace(/^(?:an?|the|our)\s+/i, '')

/** The longest description in words, and the longest whole title. */
const most = 8

/** The descriptions of a paper's method in its title and in the sentences that say what it brings, each once. */
export const describedMethods = (title: string, abstract: string): DescribedMethod[] => {
  const found = new Map<string, DescribedMethod>()
  const add = (part: DescribedMethod['part'], text: string | null | undefined): void => {
    const name = trimmed(text ?? '')
    const key = name.toLowerCase()
    if (name.length >= 3 && name.split(/\s+/).length <= most && !found.has(key)) found.set(key, { name, part })
  }
  const [heading = '', ...rest] = title.split(titleColon)
  const subtitle = rest.join(': ')
  add('phrase', titleMethodPhrase(title))
  if (subtitle !== '' && heading.split(/\s+/).length <= 4) add('heading', heading)
  for (const part of [heading, subtitle]) add('means', part.split(means)[1]?.split(wholeEnd)[0])
  if (subtitle !== '') add('subtitle', trimmed(subtitle).split(end)[0])
  else if (!namesNoMethod(heading)) {
    add('whole', heading.split(wholeEnd)[0])
    add('whole', heading)
  }
  for (const [, text = ''] of abstract.matchAll(brought)) {
    add('object', text.split(end)[0])
    add('object-whole', text.split(wholeEnd)[0])
  }
  return [...found.values()]
}
