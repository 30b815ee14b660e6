import { composedParent } from '../../page/walk.ts'
import type { WriteResult } from '../control.ts'
import { deepActive, until } from '../list/open.ts'
import { pressKey } from '../list/pointer.ts'
import { linesOf } from '../list/shown.ts'
import { focusOn, leave } from './events.ts'
import type { Now } from './type-text.ts'

const levels = 4

/** True if the page made an entry of its own (a chip, a row) of what was put into a box, and emptied the box for the next. */
export async function madeEntry(box: HTMLElement, text: string, signal: AbortSignal): Promise<boolean> {
  return fold(text) !== '' && until(() => hasEntry(box, text), 80, signal)
}

/** Takes such an entry back by the key that does so in most pages; says so where it stays. */
export async function takeEntryBack(now: Now, text: string): Promise<WriteResult> {
  const free = new AbortController().signal
  const isThere = () => {
    const box = now()
    return box !== undefined && hasEntry(box, text)
  }
  // The first stroke may only go to the entry, the second then removes it.
  for (let stroke = 0; stroke < 2 && isThere(); stroke += 1) {
    const box = now()
    if (!box) break
    if (!stroke) focusOn(box)
    const active = deepActive(box.ownerDocument)
    pressKey(stroke && active ? active : box, 'Backspace')
    await until(() => !isThere(), 120, free)
  }
  const box = now()
  if (box) leave(box)
  const reason = isThere()
    ? `${made} “${text.slice(0, 80)}” by itself. Check it before you submit.`
    : `${makes}, which is left to you.`
  return { ok: false, reason }
}

const made = 'The page made an entry of'
const makes = 'The page makes entries of what is typed'

/** True if such an entry was the reason why nothing was put in. */
export function isEntry(result: WriteResult): boolean {
  return !result.ok && (result.reason.startsWith(made) || result.reason.startsWith(makes))
}

function hasEntry(box: Element, text: string): boolean {
  let up = composedParent(box)
  for (let level = 0; up && level < levels; level += 1, up = composedParent(up)) {
    if (up.matches('form,body,main')) return false
    if (linesOf(up).some(line => fold(line) === fold(text))) return true
  }
  return false
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
