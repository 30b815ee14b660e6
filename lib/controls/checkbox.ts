import type { Control } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { isInput } from './support/tags.ts'
import { tick } from './support/tick.ts'

/** A single checkbox: yes or no. */
export const checkbox: Control = {
  name: 'checkbox',
  matches: element => isInput(element, 'checkbox'),
  read: element => ({ text: '', checked: (element as HTMLInputElement).checked }),
  accepts: element => (isRequired(element) ? { required: true } : {}),
  locked: switchedOff,
  async write(element, write, signal, typed) {
    if (!('check' in write)) return { ok: false, reason: 'This field takes yes or no.' }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    await tick(element as HTMLInputElement, write.check, typed)
    return { ok: true }
  },
  holds: (element, write) => 'check' in write && (element as HTMLInputElement).checked === write.check,
}
