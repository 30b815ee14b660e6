import { foldText } from '../deal/fold.ts'
import type { Field, LabelSource } from '../page/field.ts'

/** A text that labels a field, and how far it is to be trusted (0–1). */
export interface FieldText {
  text: string
  folded: string
  /** Folded, without what stands in brackets. */
  bare: string
  from: LabelSource | 'help'
  trust: number
}

/** What stands in brackets of any kind. */
export const brackets = /[([（［【].*?[)\]）］】]/g
/** Set beside a label, and read as its end: "会社名必須". */
const badge = /\s*[[(（［【]?(?:必須|任意|必填|选填|선택|필수)(?:項目|项)?[\])）］】]?\s*$/u
const trusts: Record<LabelSource, number> = {
  label: 1,
  'aria-labelledby': 1,
  'aria-label': 1,
  legend: 0.95,
  cell: 0.95,
  before: 0.9,
  above: 0.85,
  geometry: 0.9,
  after: 0.6,
  placeholder: 0.85,
  title: 0.75,
}

/** The texts of a field, best first, as they are scored. */
export function textsOf(field: Field): FieldText[] {
  const texts = field.signals.labels.map(({ text: whole, from }): FieldText => {
    const text = whole.replace(badge, '') || whole
    const folded = foldText(text)
    return { text, from, trust: trusts[from], folded, bare: foldText(text.replace(brackets, ' ')) || folded }
  })
  return texts.filter(text => text.folded)
}
