/**
 * The form under which a name is looked up: letters and digits only, without accents, case or width, so that
 * `ILSVRC-2012`, `ilsvrc 2012` and `ＩＬＳＶＲＣ２０１２` are one key. A plus after one of them stays: it
 * tells LoRA+ from LoRA.
 * Promises `nameKey(nameKey(text)) === nameKey(text)`.
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<![\p{L}\p{N}\p{M}])\+|[^\p{L}\p{N}+]/gu, '')
