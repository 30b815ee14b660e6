import type { Control } from './control.ts'
import { switchedOff } from './support/locks.ts'
import { sameText } from './support/same-text.ts'
import { shownText } from './support/shown-text.ts'
import { editableBodyOf } from './support/tags.ts'
import { writeEditable } from './support/write-editable.ts'

/**
 * A text editor whose editable page lies in a frame of its own (TinyMCE, CKEditor). The frame is what the question labels
 * and a person sees; the body inside it is what is written.
 */
export const editableFrame: Control = {
  name: 'editable',
  matches: element => editableBodyOf(element) !== undefined,
  read: element => ({ text: shownIn(element) }),
  accepts: element => (element.getAttribute('aria-required') === 'true' ? { required: true } : {}),
  locked: switchedOff,
  async write(element, write, signal) {
    if (!('text' in write)) return { ok: false, reason: 'This field takes text.' }
    const body = editableBodyOf(element)
    if (!body) return { ok: false, reason: 'The editor is not ready.' }
    return writeEditable(body, write.text, signal)
  },
  holds: (element, write) => 'text' in write && sameText(shownIn(element), write.text),
}

function shownIn(element: Element): string {
  const body = editableBodyOf(element)
  return body ? shownText(body) : ''
}
