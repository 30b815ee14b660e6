import type { WriteResult } from '../control.ts'
import { changeEvent, focusOn, inputEvent, key, leave } from './events.ts'
import { madeEntry, takeEntryBack } from './made-entry.ts'
import { setNative } from './native.ts'
import { placeOf } from './place.ts'
import { langOf, sameText } from './same-text.ts'
import type { TextBox } from './tags.ts'
import { type Now, pressKeys, typeText } from './type-text.ts'
import { nextTask } from './wait.ts'

/** What the box can hold of a text, by its own rules. */
export type Fit = (box: TextBox, text: string) => { ok: true; text: string } | { ok: false; reason: string }

const gone = { ok: false, reason: 'The field disappeared while it was being filled.' } as const

/**
 * Puts a text into a native text box: focus, value, `input`, key, `change`, blur, looking again for the box after each
 * of them. What does not hold is typed instead; what then does not hold is taken back.
 */
export async function writeText(
  element: TextBox,
  text: string,
  suit: Fit,
  signal: AbortSignal,
  typed = false,
): Promise<WriteResult> {
  const place = placeOf(element)
  const now: Now = shown => place(shown) as TextBox | undefined
  const before = element.value
  const first = suit(element, text)
  if (!first.ok) return first

  for (const way of typed ? [typeText, pressKeys] : [assign, typeText, pressKeys]) {
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const entered = await enter(now, text, suit, way)
    if (!entered.ok) return entered
    const box = now()
    if (!box) return gone
    if (sameText(box.value, entered.text, langOf(box))) return { ok: true }
    // A second attempt would make a second entry.
    if (box.value === '' && (await madeEntry(box, entered.text, signal))) return takeEntryBack(now, entered.text)
  }
  const box = now()
  if (!box) return gone
  const shown = box.value
  if (shown !== before) await enter(now, before, (_, same) => ({ ok: true, text: same }), assign)
  const reason = shown
    ? `The field turned the answer into "${shown.slice(0, 80)}".`
    : 'The field did not take the answer.'
  return { ok: false, reason }
}

type Way = (now: Now, text: string) => void

/** One attempt: from focus to blur. The text is fitted to the box that is there once it has the focus. */
async function enter(
  now: Now,
  text: string,
  suit: Fit,
  way: Way,
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  const start = now(true)
  if (!start) return gone
  focusOn(start)
  // Long enough for a page that draws itself anew on focus.
  await null
  const box = now(true)
  if (!box) return gone
  if (box !== start) focusOn(box)
  const fitted = suit(box, text)
  if (!fitted.ok) {
    leave(box)
    return fitted
  }
  way(now, fitted.text)
  await null
  const written = now()
  if (written) leave(written)
  await nextTask()
  return fitted
}

/** Masks of the jQuery generation commit on `change` only what a `keyup` announced, so `keyup` comes first. */
function assign(now: Now, text: string): void {
  const box = now()
  if (!box) return
  key(box, 'keydown')
  setNative(box, 'value', text)
  inputEvent(box, text)
  const after = now() ?? box
  key(after, 'keyup')
  changeEvent(now() ?? after)
}

/** A throw-away copy of the box that shows what it would make of a text; nothing on the page notices. */
export function rehearse(box: TextBox, text: string): TextBox {
  const copy = box.cloneNode() as TextBox
  setNative(copy, 'value', text)
  return copy
}
