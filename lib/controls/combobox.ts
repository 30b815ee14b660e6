import type { Locked } from '../page/field.ts'
import type { Control } from './control.ts'
import { sameLabels } from './list/decide.ts'
import { shownLabels } from './list/shown.ts'
import { faceOf, isTrigger } from './list/trigger.ts'
import { writeList } from './list/write.ts'
import { isRequired } from './support/accepts.ts'
import { secret, switchedOff } from './support/locks.ts'
import { isInput } from './support/tags.ts'

/**
 * A drop-down that a page draws itself, with or without a box to type into: the ARIA combobox and the button that opens a
 * listbox. What it offers is known once it is open.
 */
export const combobox: Control = {
  name: 'combobox',
  matches: isTrigger,
  face: faceOf,
  read(element) {
    const chosen = isHidden(element) ? [] : shownLabels(element)
    return { text: chosen.join(', '), chosen }
  },
  accepts: element => ({ ...(isRequired(element) && { required: true }), opens: true }),
  locked,
  write: (element, write, signal, _, choose) => writeList(element as HTMLElement, write, signal, choose),
  holds(element, write) {
    const labels = 'choose' in write ? write.choose : 'pick' in write ? write.pick : undefined
    return labels !== undefined && sameLabels(shownLabels(element), labels)
  },
}

const hidden = new WeakMap<Element, boolean>()

/** Card details and one-time codes are not even read. */
function isHidden(element: Element): boolean {
  const known = hidden.get(element) ?? secretOf(element) !== undefined
  hidden.set(element, known)
  return known
}

/** Libraries ask browsers for a new password where all they want is no list of suggestions. */
function secretOf(element: Element): Locked | undefined {
  const reason = secret(element)
  return reason === 'password' ? undefined : reason
}

/** `readonly` on such an input only says that nothing can be typed. */
function locked(element: Element): Locked | undefined {
  const reason = secretOf(element) ?? switchedOff(element)
  return isInput(element) && (reason === 'read-only' || reason === 'password') ? undefined : reason
}
