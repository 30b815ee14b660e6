import type { Control, WriteResult } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { boxesOf, chosenOf } from './support/boxes.ts'
import { changeEvent, focusOn, inputEvent, leave, press } from './support/events.ts'
import { radiosWith } from './support/group.ts'
import { groupLocked } from './support/locks.ts'
import { setNative } from './support/native.ts'
import { chosenContent, sameKeys } from './support/options.ts'
import { isInput } from './support/tags.ts'
import { nextTask } from './support/wait.ts'

/** Radio buttons that answer one question. */
export const radio: Control = {
  name: 'radio',
  matches: element => isInput(element, 'radio'),
  parts: element => radiosWith(element as HTMLInputElement).filter(other => other !== element),
  read: element => chosenContent(chosenOf(optionsOf(element))),
  accepts: element => ({
    ...(radiosWith(element as HTMLInputElement).some(isRequired) && { required: true }),
    ...(element.closest('[role="radiogroup"]')?.getAttribute('aria-required') === 'true' && { required: true }),
    options: optionsOf(element).map(({ option }) => option),
  }),
  locked: element => groupLocked(radiosWith(element as HTMLInputElement)),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes one of its options.' }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const options = optionsOf(element)
    const candidates = options.filter(({ option }) => !option.disabled).map(({ option }) => option.label)
    if (write.choose.length > 1) return { ok: false, reason: 'The field takes one option only.', candidates }
    const key = write.choose[0]
    if (key === undefined) return clear(options.map(({ box }) => box))
    const wanted = options.find(({ option }) => option.key === key)
    if (!wanted) return { ok: false, reason: `The option "${key}" is not offered.`, candidates }
    const { box, option } = wanted
    if (option.disabled) return { ok: false, reason: `The option "${option.label}" cannot be chosen now.`, candidates }
    if (box.checked) return { ok: true }
    focusOn(box)
    if (typed) press(box)
    else box.click()
    await null
    leave(box)
    await nextTask()
    return { ok: true }
  },
  holds: (element, write) =>
    'choose' in write &&
    sameKeys(
      chosenOf(optionsOf(element)).map(option => option.key),
      write.choose,
    ),
}

const optionsOf = (element: Element) => boxesOf(radiosWith(element as HTMLInputElement))

/**
 * No click takes the last tick off a radio group; only undo asks for it, to put back a group that had no answer. A click
 * event that is no mouse event ticks nothing, but tells a framework to compare: one that still holds the answer puts
 * the tick back, and so does not pass for cleared.
 */
async function clear(boxes: HTMLInputElement[]): Promise<WriteResult> {
  const ticked = boxes.find(box => box.checked)
  if (!ticked) return { ok: true }
  setNative(ticked, 'checked', false)
  ticked.dispatchEvent(new Event('click', { bubbles: true, composed: true }))
  inputEvent(ticked, null)
  changeEvent(ticked)
  await nextTask()
  return ticked.checked ? { ok: false, reason: 'The page does not let the answer be taken back.' } : { ok: true }
}
