import type { Period } from '../schema/Period.js'

/** A first day of a month or year stands for all of it, so that what is dated by its month alone is not left out. */
const fromStart = (date: string): string => date.replace(/(-01)+$/, '')

/** A last day likewise. */
const toEnd = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  const isLastDay = day !== undefined && Number(day) === new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (month === '12' && (day === undefined || isLastDay)) return year
  return isLastDay ? `${year}-${month ?? ''}` : date
}

/**
 * Bounds that a date, as precise as it may be, is compared with as text: it lies in the period where `date >= from` and
 * `date + '~' <= to`, a tilde being greater than all that follows in a more precise date. An empty date never does.
 */
export const periodOf = ({
  from,
  to,
}: Pick<Period, 'from' | 'to'>): { readonly from: string; readonly to: string } => ({
  from: typeof from === 'string' ? fromStart(from) : '0',
  to: typeof to === 'string' ? `${toEnd(to)}~` : '~~',
})
