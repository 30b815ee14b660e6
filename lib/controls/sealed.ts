import type { Control } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { isInput } from './support/tags.ts'

/** Native inputs that a deal never goes into: files stay with the person, a colour is no answer in words. */
export const sealed: Control = {
  name: 'sealed',
  matches: element => isInput(element, 'file', 'color'),
  read: () => ({ text: '' }),
  accepts: element => (isRequired(element) ? { required: true } : {}),
  locked: element => (isInput(element, 'file') ? 'file' : 'unsupported'),
  write: async () => ({ ok: false, reason: 'This kind of field is left to the person.' }),
  holds: () => false,
}
