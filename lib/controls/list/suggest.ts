import type { WriteResult } from '../control.ts'
import { leave } from '../support/events.ts'
import { nextTask } from '../support/wait.ts'
import { fold } from './decide.ts'
import { typeOver } from './filter.ts'
import { offered, settled } from './gather.ts'
import { optionsBefore } from './offered.ts'
import { type OpenList, until } from './open.ts'
import { pressOn } from './pointer.ts'

/** True if a text box may come with a list of suggestions of the page's own. */
export function maySuggest(box: HTMLInputElement): boolean {
  return box.autocomplete === 'off' || /autocomplete|typeahead|suggest|lookup/i.test(box.className)
}

/**
 * Types a text and takes the one suggestion that reads the same, for boxes that keep nothing else. Several or none: the
 * box is left as it was, and the suggestions are named.
 */
export async function takeSuggestion(box: HTMLInputElement, text: string, signal: AbortSignal): Promise<WriteResult> {
  const list: OpenList = { trigger: box, before: optionsBefore(box.ownerDocument), signal }
  const was = box.value
  await typeOver(box, text)
  await until(() => offered(list).length > 0, 2000, signal)
  const rows = offered(list).length ? await settled(list) : []
  const same = rows.filter(({ option }) => fold(option.label) === fold(text))
  const [only] = same
  if (only && same.length === 1 && !signal.aborted) {
    pressOn(only.element)
    await nextTask()
    leave(box)
    await nextTask()
    if (fold(box.value) === fold(text)) return { ok: true }
  }
  await typeOver(box, was)
  leave(box)
  const candidates = rows.map(({ option }) => option.label)
  if (!rows.length)
    return { ok: false, reason: 'The field keeps only what it suggests, and it suggests nothing for the answer.' }
  return { ok: false, reason: 'None of the suggestions of the field is the answer.', candidates }
}
