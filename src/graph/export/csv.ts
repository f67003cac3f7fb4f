import type { PropertyValue, ScalarValue } from '../graphPages.js'

/** A cell as RFC 4180 has it: text always in quotation marks, which are doubled inside; nothing for null. */
export const csvCell = (value: ScalarValue | undefined): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value)
}

/** The way of a spreadsheet to say that what looks like a formula is text; OWASP, CSV Injection. */
const neutralised = (text: string): string => (/^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text)

/** A cell for people: lists in one cell, and no text that a spreadsheet would run as a formula. */
const spreadsheetCell = (value: PropertyValue | undefined): string => {
  const plain = isList(value) ? value.join('; ') : value
  return csvCell(typeof plain === 'string' ? neutralised(plain) : plain)
}

/** A line of a table for people. */
export const spreadsheetLine = (cells: readonly (PropertyValue | undefined)[]): string =>
  `${cells.map(spreadsheetCell).join(',')}\r\n`

/** Begins a table for people: without it Excel takes UTF-8 for the encoding of the machine. */
export const byteOrderMark = '\uFEFF'

export const isList = (value: PropertyValue | undefined): value is readonly ScalarValue[] => Array.isArray(value)
