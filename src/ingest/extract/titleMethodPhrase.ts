/** What parts the name of a paper from what it is about, in a title. */
export const titleColon = /:\s|\s[-–—]{1,3}\s/

/** Beginnings of titles that state a topic, a question or a finding rather than a method. */
const noMethod =
  /^(?:on|how|why|what|when|where|who|which|is|are|do|does|can|could|should|will|towards?|rethinking|understanding|exploring|evaluating|revisiting|analy[sz]ing|investigating|assessing|measuring|characterizing|comparing|research on|analysis of|survey|review|a (?:\w+ )?(?:survey|review|study|analysis|perspective)|an? (?:\w+ )?(?:empirical|comprehensive) (?:study|survey|analysis))\b|\?/i

/** Does a title, or its part before the colon, state a topic, a question or a finding? */
export const namesNoMethod = (title: string): boolean => noMethod.test(title) || sentence.test(title)

/** Last words of titles that name what is solved, not how. */
const taskEnd =
  /(?:detection|recognition|classification|retrieval|segmentation|extraction|prediction|forecasting|generation|answering|synthesis|translation|evaluation|benchmarking|analysis|understanding|robustness|environments|models|data|languages?|tournaments|attacks)$/i

/** Titles that are sentences. */
const sentence = /\b(?:is|are|needs?|solves?|says?|can|makes?|improves?|helps?|matters?|learns?|does|do|all you)\b/i

/** What follows the name of a method in a title: what it is for, where it is used, what it is made with. */
const afterMethod = /\s+(?:for|in|on|with|via|using|from|under|to|towards?|through|at|against|beyond|as|without)\s/i

/**
 * The method that a title without a coined name describes: `Flexible Model Aggregation` for
 * `Flexible Model Aggregation for Quantile Regression`. Null where the title names a topic or asks a question.
 */
export const titleMethodPhrase = (title: string): string | null => {
  const [beforeColon = ''] = title.split(titleColon)
  if (namesNoMethod(beforeColon)) return null
  const [phrase = ''] = beforeColon.replace(/^(?:an?|the)\s+/i, '').split(afterMethod)
  if (taskEnd.test(phrase.trim())) return null
  if (/^(?!learning\b)\w+ing\b(?! (?:module|network|framework|algorithm|method))/i.test(phrase)) return null
  const words = phrase.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 8 ? phrase.trim() : null
}
