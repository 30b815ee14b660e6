import { cleanLabel } from './clean.ts'
import type { LabelText } from './field.ts'
import { fieldSelector, namedBy } from './own-words.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'
import { walkComposed } from './walk.ts'

const most = 4
const separators = [/[,，、;；]/, /[/／|]/, /\s(?:&|\+|and|und|et|y|e|en|及び|と)\s/i, /[,，、;；/／|]|\s&\s/]

/**
 * The fields that share one answer's place with a field: all in one table or definition cell, or on one line with no
 * words between them. Undefined where the part of the page is more than one answer's place.
 */
export function companionsOf(part: Element, survey: Survey): Element[] | undefined {
  if ((survey.fields.get(part) ?? 0) > most) return undefined
  const cell = part.closest('td,dd')
  if (cell && (survey.fields.get(cell) ?? 0) <= most) return fieldsIn(cell, survey)
  const fields = fieldsIn(part, survey)
  return !cleanLabel(textOf(part, 50)) && areOnOneLine(fields) ? fields : undefined
}

function fieldsIn(part: Element, survey: Survey): Element[] {
  const fields: Element[] = []
  walkComposed(part, element => {
    const isField = element.matches(fieldSelector) && survey.fields.has(element)
    if (isField) fields.push(element)
    return !isField
  })
  return fields
}

/** What the text before companions says about one of them: its part of "Postal code / City", all of it for the first. */
export function shareOf(label: LabelText, field: Element, companions: readonly Element[]): LabelText | undefined {
  const asked = companions.filter(one => !isChoice(one))
  const [first] = asked
  const own = partsOf(label.text, asked.length)?.[asked.indexOf(field)]
  if (own) return { ...label, text: own }
  if (asked.length > 1 && asked.every(one => namedBy(one) !== undefined)) return undefined
  if (field === first || field === companions[0]) return label
  // An amount and its currency, a number and its dialling code: the label is about both.
  const isOther = first && isList(field) !== isList(first)
  return isOther && !isChoice(field) && asked.filter(one => isList(one) === isList(field)).length === 1
    ? label
    : undefined
}

/** A label that names as many things as there are fields, taken apart. */
function partsOf(text: string, count: number): string[] | undefined {
  if (count < 2) return undefined
  for (const separator of separators) {
    const parts = text.split(separator).map(cleanLabel).filter(Boolean)
    if (parts.length === count) return parts
  }
  return undefined
}

const isList = (field: Element) => field.matches('select,[role=listbox],[role=combobox]')
const isChoice = (field: Element) => field.matches('[type=checkbox],[type=radio],[role=checkbox],[role=switch]')

function areOnOneLine(fields: readonly Element[]): boolean {
  const boxes = fields.map(field => field.getBoundingClientRect())
  const [first] = boxes
  return first !== undefined && boxes.every(box => box.top < first.bottom && first.top < box.bottom)
}
