import type { Control } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { isOn, setMark } from './support/marks.ts'
import { placeOf } from './support/place.ts'
import { isInput } from './support/tags.ts'

/** A drawn checkbox or switch: yes or no. One of three states reads as no until it is fully ticked. */
export const ariaCheckbox: Control = {
  name: 'aria checkbox',
  matches: isDrawnBox,
  read: element => ({ text: '', checked: isOn(element) }),
  accepts: element => (isRequired(element) ? { required: true } : {}),
  locked: switchedOff,
  async write(element, write, signal) {
    if (!('check' in write)) return { ok: false, reason: 'This field takes yes or no.' }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const place = placeOf(element as HTMLElement)
    await setMark(element as HTMLElement, write.check, signal)
    const now = place()
    if (now && isOn(now) === write.check) return { ok: true }
    return { ok: false, reason: 'The page did not take the answer.' }
  },
  holds: (element, write) => 'check' in write && isOn(element) === write.check,
}

/** A custom element that draws itself around a native box is left to that box. */
export function isDrawnBox(element: Element): boolean {
  if (isInput(element)) return false
  if (element.closest('[role=listbox],[role=menu],[role=tree],[role=grid],[role=row],table')) return false
  // A native box inside answers, but for one that only carries the value and is never shown.
  if (element.shadowRoot?.querySelector('input[type=checkbox]')) return false
  if (element.matches('[role=checkbox],[role=switch]'))
    return ![...element.querySelectorAll('input[type=checkbox]')].some(box => box.checkVisibility())
  if (!/-(?:checkbox|switch)$/.test(element.localName)) return false
  return (
    !(element.shadowRoot ?? element).querySelector('input[type=checkbox]') &&
    !element.querySelector('input,[role=checkbox],[role=switch]')
  )
}
