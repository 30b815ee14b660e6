import { cleanLabel } from './clean.ts'
import type { LabelText } from './field.ts'
import { labelElements } from './label-elements.ts'
import { fieldSelector, namedBy } from './own-words.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'
import { composedParent, walkComposed } from './walk.ts'

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
  const isField = (element: Element) => element.matches(fieldSelector) && survey.fields.has(element)
  if (isField(part)) return [part]
  const fields: Element[] = []
  walkComposed(part, element => {
    const found = isField(element)
    if (found && !survey.further.has(element)) fields.push(element)
    return !found
  })
  return fields
}

/** The fields that follow one another on one line with no words between them, this part's field among them. */
export function lineOf(part: Element, survey: Survey): { first: Element; fields: Element[] } | undefined {
  const run = [part]
  for (const way of ['previousSibling', 'nextSibling'] as const) {
    for (let side = part[way]; side && run.length <= most; side = side[way]) {
      if (side instanceof Element && survey.fields.get(side) && !cleanLabel(textOf(side, 50))) {
        if (way === 'previousSibling') run.unshift(side)
        else run.push(side)
      } else if (side instanceof Element || (side instanceof Text && cleanLabel(side.data))) break
    }
  }
  const fields = run.length > 1 && run.length <= most ? run.flatMap(one => fieldsIn(one, survey)) : []
  const [first] = run
  return first && fields.length > 1 && fields.length <= most && areOnOneLine(fields) ? { first, fields } : undefined
}

/** The heading of a field's column, where the row above is made of as many texts as this one has fields. */
export function columnText(row: Element, field: Element, companions: readonly Element[]): string | undefined {
  const above = row.previousElementSibling
  const texts = [...(above?.children ?? [])].map(child => cleanLabel(textOf(child, 100))).filter(Boolean)
  return texts.length > 1 && texts.length === companions.length ? texts[companions.indexOf(field)] : undefined
}

/** What the text before companions says about one of them: its part of "Postal code / City", all of it for the first. */
export function shareOf(label: LabelText, field: Element, companions: readonly Element[]): LabelText | undefined {
  const asked = companions.filter(one => !isChoice(one))
  const [first] = asked
  const own = partsOf(label.text, asked.length)?.[asked.indexOf(field)]
  if (own) return { ...label, text: own }
  // The parts of a number or date in boxes of their own: none of them is the whole.
  if (asked.filter(one => !isList(one)).length > 2) return undefined
  if (asked.length > 1 && asked.every(one => namedBy(one) !== undefined)) return undefined
  if (field === first || field === companions[0]) return label
  // An amount and its currency, a number and its dialling code: the label is about both.
  const isOther = first && isList(field) !== isList(first)
  return isOther && !isChoice(field) && asked.filter(one => isList(one) === isList(field)).length === 1
    ? label
    : undefined
}

/** A label tied to the first of several fields of one answer, as far as it is about this one: "Postal code and city". */
export function tiedShare(field: Element, survey: Survey): string | undefined {
  let part: Element | null = field
  while (part && (survey.fields.get(part) ?? 1) <= 1) part = composedParent(part)
  const companions = part ? companionsOf(part, survey) : undefined
  const [label] = companions?.[0] ? labelElements(companions[0]) : []
  if (!label || !companions || companions.slice(1).some(other => labelElements(other).length)) return undefined
  return partsOf(cleanLabel(textOf(label)), companions.length)?.[companions.indexOf(field)]
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
