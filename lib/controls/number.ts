import type { Control } from './control.ts'
import { textAccepts } from './support/accepts.ts'
import { fitNumber } from './support/fit-number.ts'
import { isSecret, secret, switchedOff } from './support/locks.ts'
import { sameText } from './support/same-text.ts'
import { isInput } from './support/tags.ts'
import { writeText } from './support/write-text.ts'

/** A number: digits with a decimal point, whatever the page's language shows. */
export const number: Control = {
  name: 'number',
  matches: element => isInput(element, 'number'),
  read: element => ({ text: isSecret(element) ? '' : (element as HTMLInputElement).value }),
  accepts: element => textAccepts(element as HTMLInputElement),
  locked: element => secret(element) ?? switchedOff(element),
  write: async (element, write, signal, typed) =>
    'text' in write
      ? writeText(element as HTMLInputElement, write.text, fitNumber, signal, typed)
      : { ok: false, reason: 'This field takes a number.' },
  holds: (element, write) => 'text' in write && sameText((element as HTMLInputElement).value, write.text),
}
