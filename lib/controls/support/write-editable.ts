import type { WriteResult } from '../control.ts'
import { beforeInput, changeEvent, focusOn, inputEvent, key, leave } from './events.ts'
import { placeOf } from './place.ts'
import { sameText } from './same-text.ts'
import { shownText } from './shown-text.ts'
import { nextTask } from './wait.ts'

/** What a region held before we wrote into it: that text comes back with the marks that it had. */
const former = new WeakMap<HTMLElement, { text: string; html: string; wrote: string }>()

/**
 * Replaces the text of an editable region: by the browser's editing command, which editors follow, else by setting it.
 * What does not hold is taken back.
 */
export async function writeEditable(element: HTMLElement, text: string, signal: AbortSignal): Promise<WriteResult> {
  const place = placeOf(element)
  const before = shownText(element)
  const known = former.get(element)
  const held = known?.wrote === before ? known : { text: before, html: element.innerHTML, wrote: text }
  former.set(element, { ...held, wrote: text })
  const isBack = held.text === text && text !== '' && before !== text
  const ways = isBack ? [restore(held.html), command, replace] : [command, replace]
  for (const way of ways) {
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const box = await enter(place, text, way)
    if (!box) return { ok: false, reason: 'The field disappeared while it was being filled.' }
    if (sameText(shownText(box), text)) return { ok: true }
  }
  const box = place()
  if (box && shownText(box) !== before) await enter(place, before, command)
  return { ok: false, reason: 'The field did not take the answer.' }
}

async function enter(
  place: ReturnType<typeof placeOf>,
  text: string,
  way: (box: HTMLElement, text: string) => void,
): Promise<HTMLElement | undefined> {
  const start = place()
  if (!start) return undefined
  focusOn(start)
  await null
  const box = place()
  if (!box) return undefined
  key(box, 'keydown')
  box.ownerDocument.getSelection()?.selectAllChildren(box)
  // Editors with a state of their own hear of the selection a task later.
  await nextTask()
  await nextTask()
  way(box, text)
  await nextTask()
  const after = place() ?? box
  key(after, 'keyup')
  changeEvent(after)
  leave(after)
  await nextTask()
  return place()
}

function command(box: HTMLElement, text: string): void {
  const document = box.ownerDocument
  // The command itself does not announce what it does; editors with a state of their own wait for that.
  if (!beforeInput(box, text)) return
  if (text) document.execCommand('insertText', false, text)
  else document.execCommand('delete')
}

function restore(html: string): (box: HTMLElement, text: string) => void {
  return (box, text) => {
    if (beforeInput(box, text)) box.ownerDocument.execCommand('insertHTML', false, html)
  }
}

function replace(box: HTMLElement, text: string): void {
  if (!beforeInput(box, text)) return
  box.innerText = text
  inputEvent(box, text)
}
