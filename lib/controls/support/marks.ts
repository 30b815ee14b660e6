import type { Option } from '../../page/field.ts'
import { labelElements } from '../../page/label-elements.ts'
import { byId } from '../../page/walk.ts'
import { pressOn } from '../list/pointer.ts'
import { linesOf } from '../list/shown.ts'
import { focusOn, leave } from './events.ts'
import { withKeys } from './options.ts'
import { sleep } from './wait.ts'

/** One drawn radio button, checkbox or toggle, with the answer it stands for. */
export interface Mark {
  mark: HTMLElement
  option: Option
  on: boolean
}

/** True if a drawn box is ticked, a drawn button pressed. Custom elements say so by a state of theirs. */
export function isOn(element: Element): boolean {
  const told = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed')
  if (told !== null) return told === 'true'
  return element.localName.includes('-') && element.matches(':state(checked),:state(selected),[checked]')
}

export function marksOf(elements: Element[]): Mark[] {
  const options = withKeys(
    elements.map(element => {
      const label = markLabel(element)
      const off = element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled,[disabled]')
      return { label, value: markValue(element) || label, ...(off && { disabled: true }) }
    }),
  )
  return elements.flatMap((element, index) => {
    const option = options[index]
    return option ? [{ mark: element as HTMLElement, option, on: isOn(element) }] : []
  })
}

/** The attribute of a checkbox that stands for no answer of its own is always "on". */
function markValue(element: Element): string {
  const value = element.getAttribute('value') ?? element.getAttribute('data-value') ?? ''
  return value === 'on' ? '' : value
}

function markLabel(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? []
  const told = ids.flatMap(id => byId(element, id) ?? [])
  const texts = [
    ...told.map(other => linesOf(other)[0]),
    element.getAttribute('aria-label'),
    ...labelElements(element).map(label => linesOf(label)[0]),
    linesOf(element)[0],
    fieldLabel(element),
    element.closest('label') && linesOf(element.closest('label') as Element)[0],
    element.nextElementSibling && linesOf(element.nextElementSibling)[0],
    element.getAttribute('title'),
  ]
  return texts.find(Boolean) ?? ''
}

/** A label in the box that holds nothing but it and the mark. */
function fieldLabel(element: Element): string | undefined {
  const label = element.parentElement?.querySelector(':scope > label')
  return label ? linesOf(label)[0] : undefined
}

/** Presses a mark until it is as wanted, twice at most: a mark of three states passes through the third one. */
export async function setMark(mark: HTMLElement, wanted: boolean, signal: AbortSignal): Promise<boolean> {
  focusOn(mark)
  for (let turn = 0; turn < 2 && isOn(mark) !== wanted && !signal.aborted; turn += 1) {
    pressOn(mark)
    for (let wait = 0; wait < 8 && mark.isConnected && isOn(mark) !== wanted; wait += 1) await sleep(wait * 8, signal)
    if (!mark.isConnected) break
  }
  leave(mark)
  return isOn(mark) === wanted
}
