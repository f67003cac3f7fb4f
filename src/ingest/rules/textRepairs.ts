/** One rewrite of damaged or typographic text. Repairs run in the order of the list; a later one sees what earlier ones left. */
export interface TextRepair {
  readonly id: string
  /** Global. What it matches is replaced as a whole; with `keep`, all of the match except group 1 is deleted. */
  readonly pattern: RegExp
  readonly replacement?: string
  readonly keep?: 1
  readonly reason: string
}

const macro =
  'textsuperscript|textsubscript|texttt|textbf|textit|textsc|textrm|textsf|text|mathcal|mathbf|mathrm|mathbb|mathit|mathsf|boldsymbol|widetilde|widehat|tilde|hat|bar|overline|underline|operatorname|mbox|emph|url|si|ensuremath'

/** TeX and typographic damage that is met in listings of abstracts, and what each piece of it stands for. */
export const textRepairs: readonly TextRepair[] = [
  {
    id: 'ligature-ff',
    pattern: /\ufb00/g,
    replacement: 'ff',
    reason: 'Text copied from a PDF keeps ligatures as one character.',
  },
  { id: 'ligature-fi', pattern: /\ufb01/g, replacement: 'fi', reason: 'As for ff.' },
  { id: 'ligature-fl', pattern: /\ufb02/g, replacement: 'fl', reason: 'As for ff.' },
  {
    id: 'invisible',
    pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g,
    replacement: '',
    reason: 'Soft hyphens, zero-width characters and byte order marks carry no text.',
  },
  {
    id: 'strong-emphasis',
    pattern: /\*\*([^\s*](?:[^*\n]{0,80}[^\s*])?)\*\*/g,
    keep: 1,
    reason: 'Markdown, as listings have it: **SEAL** and **S**parse are set in bold.',
  },
  {
    id: 'emphasis',
    pattern: /(?<![\w*])\*([A-Za-z](?:[^*\n]{0,60}[^\s*])?)\*(?![\w*])/g,
    keep: 1,
    reason: 'The same, in italics: *one word* or several.',
  },
  {
    id: 'tex-dash',
    pattern: /\$?\\unicode\{x201[34]\}\$?/g,
    replacement: ' - ',
    reason: 'A listing writes the dash between clauses as the macro of its web page.',
  },
  {
    id: 'dash',
    pattern: /[\u2010-\u2013\u2212]/g,
    replacement: '-',
    reason: 'Hyphens, the en dash of ranges and the minus sign are one character to a rule.',
  },
  {
    id: 'em-dash',
    pattern: /\u2014|(?<!-)---(?!-)/g,
    replacement: ' - ',
    reason: 'A dash between clauses separates words.',
  },
  {
    id: 'en-dash',
    pattern: /(?<=\d)\$?--\$?(?=\d)/g,
    replacement: '-',
    reason: 'TeX writes the dash of a range as two hyphens.',
  },
  {
    id: 'double-quote',
    pattern: /[\u201c\u201d\u00ab\u00bb]|``|''/g,
    replacement: '"',
    reason: 'One kind of quotation mark.',
  },
  { id: 'single-quote', pattern: /[\u2018\u2019`]/g, replacement: "'", reason: 'One kind of apostrophe.' },
  {
    id: 'escaped-sign',
    pattern: /\\([%&#_])/g,
    keep: 1,
    reason: 'TeX escapes the percent sign and its like.',
  },
  {
    id: 'math-bracket',
    pattern: /\\[()[\]]/g,
    replacement: '',
    reason: 'The brackets of inline mathematics are no text.',
  },
  { id: 'thin-space', pattern: /\\[,;:! ]/g, replacement: ' ', reason: 'TeX has spaces of several widths.' },
  {
    id: 'inline-math',
    pattern: /\$([^$\d\s][^$\n]{0,200}?)\$/g,
    keep: 1,
    reason: 'The dollar signs of inline mathematics are no text.',
  },
  {
    id: 'inline-number',
    pattern: /\$(?!\d[\d.,]* ?(?:million|billion|trillion|USD|per)\b)(\d[^$\n]{0,200}?)\$(?!\d)/g,
    keep: 1,
    reason: 'As for mathematics; but a sum of money keeps its sign.',
  },
  {
    id: 'times',
    pattern: /\s?\\times(?![a-zA-Z])|(?<=\d)\s?times(?=[A-Z])|(?<=\d)times\b/g,
    replacement: '\u00d7',
    reason: 'The multiplication sign, with or without its backslash: 6.6\\times, 8timesH100.',
  },
  {
    id: 'approximately',
    pattern: /\\(?:sim|approx)(?:eq)?(?![a-zA-Z])\s?|\bsim(?=\d)/g,
    replacement: '~',
    reason: 'The sign for "about", with or without its backslash.',
  },
  {
    id: 'plus-minus',
    pattern: /\s?\\pm(?![a-zA-Z])\s?|(?<=\d\.\d{1,3})\s?pm\s?(?=\d)/g,
    replacement: '\u00b1',
    reason: 'The sign of an uncertainty.',
  },
  { id: 'arrow', pattern: /\\(?:to|rightarrow)(?![a-zA-Z])/g, replacement: '\u2192', reason: 'An arrow is no word.' },
  { id: 'at-least', pattern: /\\geq?(?![a-zA-Z])/g, replacement: '\u2265', reason: 'A sign, not a word.' },
  { id: 'at-most', pattern: /\\leq?(?![a-zA-Z])/g, replacement: '\u2264', reason: 'A sign, not a word.' },
  { id: 'link', pattern: /\\href\s?\{[^}]*\}\s?(?=\{)/g, replacement: '', reason: 'A link shows its text.' },
  {
    id: 'fraction-head',
    pattern: /\\?[dt]?frac\s?\{/g,
    replacement: '',
    reason: 'A fraction reads as its numerator, a stroke, its denominator.',
  },
  {
    id: 'fraction',
    pattern: /\}\s?\{(?=[^{}]+\})|(?<=\b\d+)\{(?=\d+\})/g,
    replacement: '/',
    reason: '1{2} is what is left of a fraction.',
  },
  {
    id: 'macro',
    pattern: new RegExp(
      `\\\\(?:${macro})\\b\\*?\\s?\\{?|\\b(?:mathcal|mathbf|mathrm|mathbb|textbf|textit|texttt|boldsymbol)\\s?\\{`,
      'g',
    ),
    replacement: '',
    reason: 'A macro of style or font shows its argument.',
  },
  {
    id: 'font-switch',
    pattern: /\{?\\(?:rm|bf|em|it|sc|tt|sf)\b\s?|(?<=\()(?:rm|bf|em|sc|tt) (?=[A-Z])/g,
    replacement: '',
    reason: 'A font switch, with or without its backslash, shows what follows: (rm StatsQ).',
  },
  {
    id: 'subscript',
    pattern: /(?<=\b[A-Z]{1,4})_\{?(?=[A-Za-z0-9]{1,3}\b)/g,
    replacement: '',
    reason: 'AP_{50} and F_1 are written AP50 and F1 elsewhere.',
  },
  {
    id: 'superscript',
    pattern: /(?<=\b[A-Z][A-Za-z0-9^-]{0,14})\^\{?(?=\d{1,2}(?!\d)|[A-Z+*](?![a-z]))/g,
    replacement: '',
    reason: 'GROW^2 and R^2 are names, which read as GROW2 and R2.',
  },
  {
    id: 'macro-name',
    pattern: /\\(?=[a-zA-Z])/g,
    replacement: '',
    reason: 'What is left of a macro reads as its name.',
  },
  { id: 'brace', pattern: /[{}]/g, replacement: '', reason: 'Braces group, and show nothing.' },
  {
    id: 'line-break',
    pattern: /(?<=\p{Ll}{2})- (?!and\b|or\b|to\b|nor\b|but\b|versus\b|vs\b)(?=\p{Ll}{2})/gu,
    replacement: '',
    reason: 'A word that a line break has cut in two.',
  },
  {
    id: 'tie',
    pattern: /(?<=\S)~(?=[^\s\d])|(?<=[a-z.]{2})~(?=\d)/g,
    replacement: ' ',
    reason: 'A tie is a space that does not break; before a number it can stand for "about".',
  },
  { id: 'space', pattern: /[^\S ]+ *| {2,}[^\S ]*/g, replacement: ' ', reason: 'Lines and runs of spaces are layout.' },
]
