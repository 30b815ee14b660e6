import type { Control } from './control.ts'
import { opensList, switchedOff } from './support/locks.ts'
import { sameText } from './support/same-text.ts'
import { shownText } from './support/shown-text.ts'
import { isEditingHost } from './support/tags.ts'
import { writeEditable } from './support/write-editable.ts'

/** An editable region of the page (`contenteditable`), as plain text. */
export const editable: Control = {
  name: 'editable',
  matches: isEditingHost,
  read: element => ({ text: shownText(element as HTMLElement) }),
  accepts: element => (element.getAttribute('aria-required') === 'true' ? { required: true } : {}),
  locked: element => switchedOff(element) ?? (opensList(element) ? 'unsupported' : undefined),
  async write(element, write, signal) {
    if (!('text' in write)) return { ok: false, reason: 'This field takes text.' }
    return writeEditable(element as HTMLElement, write.text, signal)
  },
  holds: (element, write) => 'text' in write && sameText(shownText(element as HTMLElement), write.text),
}
