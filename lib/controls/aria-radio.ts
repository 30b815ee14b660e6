import type { Control, WriteResult } from './control.ts'
import { groupLocked } from './support/locks.ts'
import { type Mark, marksOf, setMark } from './support/marks.ts'
import { chosenContent, sameKeys } from './support/options.ts'

const radios = '[role=radio]:not(input)'
const groups = '[role=radiogroup],[role=group],fieldset'

/** Drawn radio buttons and tiles that answer one question, and rows of buttons of which one stays pressed. */
export const ariaRadio: Control = {
  name: 'aria radio',
  matches: element => isRadio(element) || isToggle(element),
  parts: element => partsOf(element).filter(other => other !== element),
  read: element => chosenContent(marksOf(partsOf(element)).flatMap(({ on, option }) => (on ? [option] : []))),
  accepts: element => ({
    ...(groupOf(element)?.getAttribute('aria-required') === 'true' && { required: true }),
    options: marksOf(partsOf(element)).map(({ option }) => option),
  }),
  locked: element => groupLocked(partsOf(element)),
  async write(element, write, signal): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes one of its options.' }
    const group = groupOf(element)
    const marks = () =>
      marksOf(partsOf(element.isConnected ? element : (group?.querySelector(one(element)) ?? element)))
    const candidates = marks().flatMap(({ option }) => (option.disabled ? [] : [option.label]))
    for (const key of write.choose) {
      const wanted = marks().find(({ option }) => option.key === key)
      if (!wanted) return { ok: false, reason: `The option "${key}" is not offered.`, candidates }
      if (wanted.option.disabled)
        return { ok: false, reason: `The option "${wanted.option.label}" cannot be chosen now.`, candidates }
    }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const before = chosenKeys(marks())
    const taken = await bring(marks, write.choose, signal)
    if (taken) return { ok: true }
    if (!write.choose.length) return { ok: false, reason: 'The page does not let the answer be taken back.' }
    await bring(marks, before, signal)
    const single = write.choose.length > 1
    return single
      ? { ok: false, reason: 'The field takes one option only.', candidates }
      : { ok: false, reason: 'The page did not take the option that was chosen.' }
  },
  holds: (element, write) => 'choose' in write && sameKeys(chosenKeys(marksOf(partsOf(element))), write.choose),
}

const one = (element: Element) => (isRadio(element) ? radios : '[aria-pressed]')

function isRadio(element: Element): boolean {
  return element.matches(radios) || /-radio$/.test(element.localName)
}

/** Buttons that stay pressed answer a question only as a labelled group; those of a toolbar are commands. */
function isToggle(element: Element): boolean {
  if (!element.hasAttribute('aria-pressed') || element.closest('[role=toolbar]')) return false
  const group = groupOf(element)
  if (!group) return false
  return (isTold(group) && group.querySelectorAll('[aria-pressed]').length > 1) || isTileRow(group)
}

const isTold = (group: Element) => group.matches('fieldset,[aria-label],[aria-labelledby]')

/** A part of a form with nothing to press but such buttons, right under the words that ask. */
function isTileRow(box: Element): boolean {
  const pressable = [...box.querySelectorAll('button,[role=button],input,select,textarea,a')]
  if (pressable.length < 2 || !pressable.every(one => one.hasAttribute('aria-pressed'))) return false
  if (!box.closest('form,[role=form],dialog,[role=dialog]')) return false
  const asked = box.previousElementSibling ?? box.querySelector(':scope > label,:scope > p,:scope > span')
  return /\p{L}/u.test(asked?.textContent ?? '') && !asked?.querySelector('input,select,textarea,button')
}

function groupOf(element: Element): Element | null {
  const custom = element.closest('*')
  const isPressed = element.hasAttribute('aria-pressed')
  for (let up = custom?.parentElement ?? null; up; up = up.parentElement) {
    if (isPressed && isTileRow(up)) return up
    if (up.matches(groups) || /-(?:radio-?group|segmented|segment|toggle-group)$/.test(up.localName)) return up
  }
  return null
}

function partsOf(element: Element): Element[] {
  const group = groupOf(element)
  if (!group) return [element]
  const like = isRadio(element) ? isRadio : (other: Element) => other.hasAttribute('aria-pressed')
  return [...group.querySelectorAll('*')].filter(other => like(other) && groupOf(other) === group)
}

function chosenKeys(marks: Mark[]): string[] {
  return marks.flatMap(({ on, option }) => (on ? [option.key] : []))
}

/** Takes off what is not wanted last, because choosing another one mostly does it already. */
async function bring(marks: () => Mark[], keys: string[], signal: AbortSignal): Promise<boolean> {
  for (const key of keys) {
    const found = marks().find(({ option }) => option.key === key)
    if (found && !found.on) await setMark(found.mark, true, signal)
  }
  for (const extra of marks().filter(({ on, option }) => on && !keys.includes(option.key))) {
    const now = marks().find(({ option }) => option.key === extra.option.key)
    if (now?.on) await setMark(now.mark, false, signal)
  }
  return sameKeys(chosenKeys(marks()), keys)
}
