import { cleanLabel } from './clean.ts'
import { tiedShare } from './companions.ts'
import type { LabelSource, LabelText } from './field.ts'
import { labelElements, wordsOf } from './label-elements.ts'
import { siblingText, textAfter, textBefore } from './nearby.ts'
import { type Survey, surveyOf } from './survey.ts'
import { textOf } from './text.ts'
import { byId, composedClosest, composedParent } from './walk.ts'

const longest = 200

/**
 * Every text that may label a control, best first: its label elements, aria-labelledby, aria-label, the legend (of a
 * group of choices), the text that stands before, above, over or after it, placeholder and title.
 * @param parts all elements of one answer (a radio group); the label is then the question, not the choices.
 */
export function labelsOf(
  element: Element,
  parts: readonly Element[] = [element],
  survey: Survey = surveyOf(element.ownerDocument),
): LabelText[] {
  const found: LabelText[] = []
  const add = (text: string | null | undefined, from: LabelSource) => {
    const clean = cleanLabel(text ?? '')
    if (clean && clean.length <= longest && !found.some(other => other.text === clean))
      found.push({ text: clean, from })
  }
  const group = parts.length > 1
  const anchor = group ? commonParent(parts) : element
  const isChoice = element.matches('input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio]')

  const buttons = fileButtons(element)
  const share = group || isChoice ? undefined : tiedShare(element, survey)
  add(share, 'label')
  if (!group && !share)
    for (const label of labelElements(element)) if (!buttons.includes(label)) add(wordsOf(label, element), 'label')
  const named = group ? (composedClosest(anchor, choiceGroups) ?? slottedInto(parts[0])) : element
  if (named && (!group || (survey.fields.get(named) ?? 1) <= 1)) {
    const choices = parts.filter(part => part !== named)
    const without = new Set([...namesOfChoices(named, choices, group), ...buttons.map(({ id }) => id)])
    add(referenced(named, 'aria-labelledby', element, without), 'aria-labelledby')
    add(named.getAttribute('aria-label'), 'aria-label')
    const legend = group ? named.querySelector(':scope > legend') : null
    if (legend) add(textOf(legend), 'legend')
  }
  const strong = found.length > 0
  if (isChoice && !group && !strong && !(element instanceof HTMLInputElement)) add(insideOf(element), 'label')
  if (isChoice && !group && !found.length) addText(textAfter(anchor, survey))
  const before = group ? questionOf(anchor, parts, survey) : textBefore(anchor, survey)
  // A sure label makes the surroundings weak: they count only where the label and they agree or it says nothing.
  if (before && (!strong || isVague(found[0]?.text))) addText(before)
  else if (before && before.from === 'cell') addText(before)
  if (!found.length && group && !isChoice) addShared()
  if (!found.length && !isChoice) addText(drawnOver(anchor, survey))
  if (!group) add(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder'), 'placeholder')
  add(element.getAttribute('title') ?? (element as HTMLElement).dataset?.label, 'title')
  for (const label of buttons) add(textOf(label), 'label')
  return found.toSorted((a, b) => Number(isToolkitName(a.text)) - Number(isToolkitName(b.text)))

  /** Several boxes for one answer: the first one's label where the others have none, else the legend around them. */
  function addShared() {
    const [first, ...rest] = parts
    if (first && !rest.some(part => labelElements(part).length))
      for (const label of labelElements(first)) add(wordsOf(label, first), 'label')
    const legend = composedClosest(anchor, 'fieldset')?.querySelector(':scope > legend')
    if (!found.length && legend) add(textOf(legend), 'legend')
  }

  function addText(label: LabelText | undefined) {
    if (label) add(label.text, label.from)
  }
}

const choiceGroups = '[role=radiogroup],[role=group],fieldset'

/** What a drawn box says inside itself, but for the words of its state. */
function insideOf(element: Element): string {
  const text = textOf(element)
  return /^(?:on|off|yes|no|ja|nein|oui|non|sí|si|sim|não|nee|aan|uit|an|aus|[io])$/iu.test(text) ? '' : text
}

/** The group that a custom element draws around its choices, which are slotted into it. */
function slottedInto(part: Element | undefined): Element | undefined {
  for (let up = part && composedParent(part); up; up = composedParent(up)) if (up.matches(choiceGroups)) return up
  return undefined
}

/** The question over a group of choices: the text before the first, where the choices' words stand around or after them. */
function questionOf(around: Element, parts: readonly Element[], survey: Survey): LabelText | undefined {
  const childWith = (part: Element) => {
    let child = part
    for (let up = composedParent(part); up && up !== around; up = composedParent(up)) child = up
    return child
  }
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return undefined
  const isSaid = labelElements(last).length > 0 || textOf(childWith(last)) !== '' || textAfter(last, survey)
  const question = isSaid ? siblingText(childWith(first), survey, 'previousSibling') : undefined
  // Another field stands in their cell: "Phone: ___-___-____ Ext ____".
  const isShared = /^(?:T[DH]|DD)$/.test(around.nodeName) && (survey.fields.get(around) ?? 1) > 1
  return question ?? textBefore(isShared ? first : around, survey)
}

const asksForFile =
  /^(?:upload|choose|select|browse|add|attach|drop|drag)\b.*\b(?:files?|documents?|here)\b|^(?:browse|upload)\b.{0,3}$|^(?:dateien?|durchsuchen|parcourir|choisir|sélectionner|seleccionar|examinar|subir|escolher|selecionar|carregar|scegli|sfoglia|carica|kies|bladeren|bestand\w* (?:kiezen|uploaden)).{0,40}$|^ファイルを/iu

/** Label elements of a file input that are the button or drop zone in its stead: they say what to do, not what is asked. */
function fileButtons(element: Element): HTMLLabelElement[] {
  if (!element.matches('input[type=file]')) return []
  return labelElements(element).filter(label => asksForFile.test(cleanLabel(textOf(label))))
}

/** "Select", "Please choose": a text that says how to answer, not what. */
function isVague(text = ''): boolean {
  return (
    text.length < 2 ||
    /^(?:please )?(?:select|choose|enter|type|pick)\b(?: an?| one| option| here)*[.…]*$/i.test(text) ||
    isToolkitName(text)
  )
}

/** What an editor's toolkit calls every one of its editors. */
function isToolkitName(text: string): boolean {
  return /^(?:rich text (?:editor|area)|(?:text )?editor\b.*\bediting area)\b/i.test(text)
}

/** Ids of the choices' own names, and of what stands inside a choice: a group may list them among its own. */
function namesOfChoices(named: Element, parts: readonly Element[], group: boolean): string[] {
  if (!group) return []
  const idsOf = (element: Element) => element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const inside = idsOf(named).filter(id => parts.some(part => part.contains(byId(named, id))))
  return [...parts.flatMap(idsOf), ...inside]
}

/**
 * The texts an id list refers to, through shadow roots; the element itself and other controls say nothing, nor does an
 * option of its list (jQuery UI names a drop-down by what is chosen in it).
 */
export function referenced(
  element: Element,
  attribute: string,
  itself: Element = element,
  without: ReadonlySet<string> = new Set(),
): string {
  const ids =
    element
      .getAttribute(attribute)
      ?.split(/\s+/)
      .filter(id => id && !without.has(id)) ?? []
  const saysNothing = 'input,select,textarea,button,[role=option],[role=option] *'
  return ids
    .map(id => byId(element, id))
    .map(other => (other && !itself.contains(other) && !other.matches(saysNothing) ? textOf(other) : ''))
    .filter(Boolean)
    .join(' ')
}

/** A label drawn over the box (a floating label) that follows it in the markup. */
function drawnOver(element: Element, survey: Survey): LabelText | undefined {
  const after = textAfter(element, survey)
  if (!after) return undefined
  const box = element.getBoundingClientRect()
  const parent = composedParent(element)
  for (const side of parent?.children ?? []) {
    if (side === element || survey.fields.get(side)) continue
    const drawn = side.getBoundingClientRect()
    if (!drawn.width || drawn.left < box.left - 2 || drawn.right > box.right + 2) continue
    if (drawn.top <= box.bottom - 2 && cleanLabel(textOf(side)) === after.text)
      return { text: after.text, from: 'geometry' }
  }
  return parent?.querySelector('label') ? { ...after, from: 'after' } : undefined
}

/** The smallest element around all of them. */
export function commonParent(parts: readonly Element[]): Element {
  const [first, ...rest] = parts
  let around = first as Element
  while (rest.some(part => !around.contains(part))) {
    const up = composedParent(around)
    if (!up) break
    around = up
  }
  return around
}
