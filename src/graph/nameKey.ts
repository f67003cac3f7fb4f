/**
 * The form under which a name is looked up: letters and digits only, without accents, case or width, so that
 * `ILSVRC-2012`, `ilsvrc 2012` and `ＩＬＳＶＲＣ２０１２` are one key. Empty for a text without letters or digits.
 * Promises `nameKey(nameKey(text)) === nameKey(text)`.
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
