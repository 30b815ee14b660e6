import { beforeInput, focusOn, inputEvent, key } from '../support/events.ts'
import { setNative } from '../support/native.ts'
import { isInput } from '../support/tags.ts'
import { nextTask } from '../support/wait.ts'
import { optionsFor } from './offered.ts'
import { deepActive, type OpenList } from './open.ts'
import { isTypable } from './trigger.ts'

/** Where text narrows the list down: the trigger itself, or a search box in what it opened. */
export function filterBox(list: OpenList): HTMLInputElement | undefined {
  if (isTypable(list.trigger)) return list.trigger
  const active = deepActive(list.trigger.ownerDocument)
  if (active && active !== list.trigger && isInput(active) && isTypable(active) && isFilter(active)) return active
  const [first] = optionsFor(list.trigger, list.before)
  for (let up = first?.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.contains(list.trigger)) return undefined
    const box = [...up.querySelectorAll('input')].find(input => isTypable(input) && isFilter(input))
    if (box) return box
  }
  return undefined
}

function isFilter(box: HTMLInputElement): boolean {
  return ['text', 'search'].includes(box.type) && box.checkVisibility({ visibilityProperty: true })
}

/** Types over what the box holds, and stays in it. */
export async function typeOver(box: HTMLInputElement, text: string): Promise<void> {
  focusOn(box)
  box.select()
  key(box, 'keydown')
  if (!beforeInput(box, text)) return
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement === box
  const done = active && (text ? document.execCommand('insertText', false, text) : document.execCommand('delete'))
  if (!done || box.value !== text) {
    setNative(box, 'value', text)
    inputEvent(box, text || null, text ? 'insertText' : 'deleteContentBackward')
  }
  key(box, 'keyup')
  await nextTask()
}
