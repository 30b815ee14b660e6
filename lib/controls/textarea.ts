import type { Control } from './control.ts'
import { textAccepts } from './support/accepts.ts'
import { isSecret, secret, switchedOff } from './support/locks.ts'
import { sameText } from './support/same-text.ts'
import { isTextArea } from './support/tags.ts'
import { type Fit, writeText } from './support/write-text.ts'

/** Several lines of text. */
export const textarea: Control = {
  name: 'textarea',
  matches: isTextArea,
  read: element => ({ text: isSecret(element) ? '' : (element as HTMLTextAreaElement).value }),
  accepts: element => textAccepts(element as HTMLTextAreaElement),
  locked: element => secret(element) ?? switchedOff(element),
  write: async (element, write, signal, typed) =>
    'text' in write
      ? writeText(element as HTMLTextAreaElement, write.text, suit, signal, typed)
      : { ok: false, reason: 'This field takes text.' },
  holds: (element, write) => 'text' in write && sameText((element as HTMLTextAreaElement).value, write.text),
}

const suit: Fit = (box, given) => {
  const text = given.replace(/\r\n?/g, '\n')
  if (box.maxLength < 0 || text.length <= box.maxLength) return { ok: true, text }
  return { ok: false, reason: `The answer has ${text.length} characters; the field takes ${box.maxLength}.` }
}
