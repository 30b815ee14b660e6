import { monthOf } from '../months.ts'

/** Months of a calendar period, as `YYYY-MM` of the first and the last. */
export interface Period {
  from: string
  to: string
}

/** Reads "Q4 2026", "H2 2026", "December 2026", "2026-12", "2026". Fiscal and relative periods are not calendar ones. */
export function readPeriod(label: string): Period | undefined {
  const text = label.normalize('NFKC').trim()
  if (/\b(?:fy|fiscal|gj|exercice)/i.test(text)) return undefined
  const short = /(?:['’]|[QT][1-4][ /-]|^[1-4][QT] ?)(\d{2})$/i.exec(text)?.[1]
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1] ?? (short ? `20${short}` : undefined)
  if (!year) return undefined
  const rest = (short ? text.slice(0, -2) : text)
    .replace(/(?:\bCY ?)?(?<!\d)20\d{2}(?!\d)年?/i, ' ')
    .replace(/['’]$|[\s/.,\-–]+|\b(?:of|de|del|di)\b/giu, ' ')
    .trim()
  const span = (first: number, last: number): Period => ({ from: monthText(year, first), to: monthText(year, last) })
  if (rest === '') return span(1, 12)
  const quarter =
    /^(?:[QT]([1-4])|([1-4])[QT]|第([1-4])四半期|([1-4]) quartal|quarter ([1-4])|quartal ([1-4])|trimestre ([1-4]))$/iu.exec(
      rest,
    )
  const which = quarter?.slice(1).find(Boolean)
  if (which) return span(+which * 3 - 2, +which * 3)
  const half = /^(?:[HS]([12])|([12])H)$/i.exec(rest)
  const side = half?.[1] ?? half?.[2]
  if (side) return span(+side * 6 - 5, +side * 6)
  const month = monthOf(rest) ?? (/^(?:0?[1-9]|1[0-2])月?$/.test(rest) ? Number.parseInt(rest, 10) : undefined)
  return month ? span(month, month) : undefined
}

/** True if the day (`YYYY-MM-DD`) lies in the period. */
export function inPeriod(date: string, period: Period): boolean {
  const month = date.slice(0, 7)
  return month >= period.from && month <= period.to
}

const monthText = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`
