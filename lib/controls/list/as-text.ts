import type { WriteResult } from '../control.ts'
import { leave } from '../support/events.ts'
import { madeEntry, takeEntryBack } from '../support/made-entry.ts'
import { offersCreation } from './creation.ts'
import { fold, includesLabel, sameLabels } from './decide.ts'
import { filterBox, typeOver } from './filter.ts'
import { offered, settled } from './gather.ts'
import { isMultiple } from './multiple.ts'
import { type OpenList, until } from './open.ts'
import { pressKey, pressOn } from './pointer.ts'
import type { Found } from './search.ts'
import { chipsOf, shownLabels } from './shown.ts'
import { isTagBox } from './tag-box.ts'

/** Takes chips away, but for those of these labels. */
export async function removeChips(now: () => HTMLElement, keep: string[]): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const chip = chipsOf(now()).find(({ label, remover }) => remover && !includesLabel(keep, label))
    if (!chip?.remover) return
    const count = chipsOf(now()).length
    pressOn(chip.remover)
    if (!(await until(() => chipsOf(now()).length < count, 300, new AbortController().signal))) return
  }
}

/** No option stands for the answer: a field that is free takes the text itself. */
export async function asText(
  list: OpenList,
  now: () => HTMLElement,
  found: Found,
  texts: string[],
  before: string[],
): Promise<WriteResult> {
  const refused = { ok: false, reason: reasonOf(found), candidates: candidatesOf(found) } as const
  if (found.again || found.paths) return refused
  const box = filterBox(list)
  if (!box || box !== list.trigger) return refused
  const left = texts.filter(text => !includesLabel(before, text))
  if (isMultiple(list) || !box.value || left.length > 1) {
    for (const text of left) {
      if (await create(list, now, text)) continue
      const box = () => now() as HTMLInputElement
      if (!box().value && (await madeEntry(box(), text, list.signal))) return takeEntryBack(box, text)
      return (await keepsText(list, now, texts)) ? { ok: true, chose: texts } : refused
    }
    await removeChips(now, texts)
    return sameLabels(shownLabels(now()), texts) ? { ok: true, chose: texts } : refused
  }
  const [text = ''] = left
  const offers = offered(list)
  if (left.length !== 1 || offers.some(({ option }) => !fold(option.label).includes(fold(text))) || hasEmptyNote(list))
    return refused
  await typeOver(box, text)
  // With nothing to choose by mistake, the key makes an answer of the text where the field takes several.
  if (!offers.length) pressKey(now(), 'Enter')
  await until(() => chipsOf(now()).length > 0, 100, list.signal)
  if (found.closed && !chipsOf(now()).length) return refused
  leave(now())
  await until(() => false, 60, list.signal)
  return sameLabels(shownLabels(now()), texts) && now().isConnected ? { ok: true, chose: texts } : refused
}

/** A box that only looks as if it made chips keeps the text as it is. */
async function keepsText(list: OpenList, now: () => HTMLElement, [text, ...others]: string[]): Promise<boolean> {
  if (text === undefined || others.length || !isTagBox(now()) || chipsOf(now()).length || offered(list).length)
    return false
  const box = now() as HTMLInputElement
  if (box.value !== text) await typeOver(box, text)
  leave(now())
  await until(() => false, 60, list.signal)
  return now().isConnected && !chipsOf(now()).length && (now() as HTMLInputElement).value === text
}

/** Enters a text as an answer of its own, where nothing else is offered that the key could choose by mistake. */
async function create(list: OpenList, now: () => HTMLElement, text: string): Promise<boolean> {
  const box = now() as HTMLInputElement
  if (box.value !== text) {
    await typeOver(box, text)
    await settled(list, '', 800)
  }
  const offers = offered(list)
  const [only] = offers
  if (offers.length > 1 || (only && !offersCreation(only.option.label, text))) return false
  if (only) pressOn(only.element)
  else pressKey(now(), 'Enter')
  return until(
    () =>
      includesLabel(
        chipsOf(now()).map(({ label }) => label),
        text,
      ),
    500,
    list.signal,
  )
}

/** "No results" in place of options: the list is closed to anything else. */
function hasEmptyNote(list: OpenList): boolean {
  return list.trigger.getAttribute('aria-expanded') === 'true' && offered(list).length === 0
}

function reasonOf({ chosen }: Found): string {
  return chosen.ok ? '' : chosen.reason
}

function candidatesOf({ chosen }: Found): string[] {
  return chosen.ok ? [] : chosen.candidates
}
