import type { Write } from '../../page/field.ts'
import type { Chooser, WriteResult } from '../control.ts'
import { leave } from '../support/events.ts'
import { placeOf } from '../support/place.ts'
import { nextTask } from '../support/wait.ts'
import { clearList } from './clear.ts'
import { deciderOf, fold, sameLabels } from './decide.ts'
import { filterBox, typeOver } from './filter.ts'
import { bring, offered, type Seen, settled, signature } from './gather.ts'
import { isMultiple } from './multiple.ts'
import { closeList, isOpen, type OpenList, openList, until } from './open.ts'
import { follow } from './path.ts'
import { pressKey, pressOn } from './pointer.ts'
import { type Found, search } from './search.ts'
import { chipsOf, shownLabels } from './shown.ts'
import { isTypable } from './trigger.ts'

const stopped: WriteResult = { ok: false, reason: 'Stopped.' }
const gone: WriteResult = { ok: false, reason: 'The field disappeared while it was being filled.' }

/** Opens a list, chooses what stands for the answer, and closes it. Puts back what was chosen where it cannot. */
export async function writeList(
  element: HTMLElement,
  write: Write,
  signal: AbortSignal,
  choose?: Chooser,
): Promise<WriteResult> {
  const decide = deciderOf(write, choose)
  if (!decide) return { ok: false, reason: 'This field takes one of the options that it offers.' }
  const texts = 'pick' in write ? write.pick : 'choose' in write ? write.choose : []
  if (signal.aborted) return stopped
  const place = placeOf(element)
  const before = shownLabels(element)
  const value = (element as HTMLInputElement).value
  if (!texts.length) return clearList(element, signal)

  const list = await openList(element, signal)
  if (!list) return { ok: false, reason: 'The list did not open.' }
  const found = await search(list, texts, decide)
  const now = () => place() ?? element
  let result: WriteResult
  if (signal.aborted) result = stopped
  else if (found.chosen.ok) result = await apply(list, now, found, found.chosen.keys, before)
  else result = await asText(list, now, found, texts, before)

  const trigger = place()
  if (!trigger) return result.ok ? gone : result
  if (!result.ok) await emptyFilter({ ...list, trigger }, value)
  await closeList({ ...list, trigger }, result.ok)
  await nextTask()
  if (!result.ok && !sameLabels(shownLabels(now()), before)) await putBack(now(), before, signal)
  return result
}

/** Typed text is no choice: it goes when nothing was chosen. */
async function emptyFilter(list: OpenList, value: string): Promise<void> {
  if (!isOpen(list) && !isTypable(list.trigger)) return
  const box = filterBox(list)
  if (!box) return
  const was = box === list.trigger ? value : ''
  if (box.value !== was) await typeOver(box, was)
}

async function putBack(trigger: HTMLElement, before: string[], signal: AbortSignal): Promise<void> {
  if (!before.length) await clearList(trigger, signal)
  else await writeList(trigger, { choose: before }, signal)
}

/** Presses every option whose state is not the wanted one. */
async function apply(
  list: OpenList,
  now: () => HTMLElement,
  found: Found,
  keys: string[],
  before: string[],
): Promise<WriteResult> {
  const labels = keys.map(key => found.seen.get(key)?.option.label ?? key)
  const result = { ok: true, chose: labels } as const
  if (found.paths) return applyPath(list, now, labels)
  const several = isMultiple(list) || keys.length > 1
  if (several) await removeChips(now, labels)
  // What is to go goes first: in a list of one choice that press changes nothing.
  const unwantedFirst = [...found.seen.values()].sort((a, b) => rank(keys, a) - rank(keys, b))
  for (const seen of unwantedFirst) {
    const wanted = keys.includes(seen.option.key)
    const has = seen.selected || (several && before.length > 0 && includes(shownLabels(now()), seen.option.label))
    if (several ? wanted === has : !wanted || (has && sameLabels(shownLabels(now()), labels))) continue
    if (list.signal.aborted) return stopped
    if (!(await pressOption({ ...list, trigger: now() }, seen, found.typed.get(seen.option.key)))) {
      return { ok: false, reason: `The option "${seen.option.label}" could not be reached.` }
    }
    await until(() => includes(shownLabels(now()), seen.option.label) === wanted, 600, list.signal)
  }
  await closeList({ ...list, trigger: now() })
  if (await until(() => sameLabels(shownLabels(now()), labels), 400, list.signal)) return result
  const shown = shownLabels(now())
  if (keys.length > 1 && shown.length === 1)
    return { ok: false, reason: 'The field takes one option only.', candidates: labels }
  return { ok: false, reason: 'The page did not take the option that was chosen.' }
}

/** Presses through the columns of a list to the one answer. */
async function applyPath(list: OpenList, now: () => HTMLElement, labels: string[]): Promise<WriteResult> {
  const [path, more] = labels
  if (path === undefined || more !== undefined)
    return { ok: false, reason: 'The field takes one option only.', candidates: labels }
  if (!(await follow({ ...list, trigger: now() }, path.split(' / ')))) {
    return { ok: false, reason: `The option "${path}" could not be reached.` }
  }
  const taken = await until(() => sameLabels(shownLabels(now()), labels), 600, list.signal)
  return taken
    ? { ok: true, chose: labels }
    : { ok: false, reason: 'The page did not take the option that was chosen.' }
}

const rank = (keys: string[], { option }: Seen) => keys.indexOf(option.key)

async function pressOption(list: OpenList, seen: Seen, typed: string | undefined): Promise<boolean> {
  if (!isOpen(list)) {
    const again = await openList(list.trigger, list.signal)
    if (!again) return false
    list = again
    await settled(list)
  }
  let target = await bring(list, seen)
  const box = target || typed === undefined ? undefined : filterBox(list)
  if (box && typed !== undefined) {
    const stale = signature(offered(list))
    await typeOver(box, typed)
    await settled(list, stale)
    target = await bring(list, seen)
  }
  if (!target) return false
  pressOn(target.element)
  await nextTask()
  return true
}

async function removeChips(now: () => HTMLElement, keep: string[]): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const chip = chipsOf(now()).find(({ label, remover }) => remover && !includes(keep, label))
    if (!chip?.remover) return
    const count = chipsOf(now()).length
    pressOn(chip.remover)
    if (!(await until(() => chipsOf(now()).length < count, 300, new AbortController().signal))) return
  }
}

/** No option stands for the answer: a field that is free takes the text itself. */
async function asText(
  list: OpenList,
  now: () => HTMLElement,
  found: Found,
  texts: string[],
  before: string[],
): Promise<WriteResult> {
  const refused = { ok: false, reason: reasonOf(found), candidates: candidatesOf(found) } as const
  if (found.again) return refused
  const box = filterBox(list)
  if (!box || box !== list.trigger) return refused
  const left = texts.filter(text => !includes(before, text))
  if (isMultiple(list) || !box.value || left.length > 1) {
    for (const text of left) if (!(await create(list, now, text))) return refused
    await removeChips(now, texts)
    return sameLabels(shownLabels(now()), texts) ? { ok: true, chose: texts } : refused
  }
  const [text = ''] = left
  const offers = offered(list)
  if (left.length !== 1 || offers.some(({ option }) => !names(option.label, text)) || hasEmptyNote(list)) return refused
  await typeOver(box, text)
  // With nothing to choose by mistake, the key makes an answer of the text where the field takes several.
  if (!offers.length) pressKey(now(), 'Enter')
  await until(() => chipsOf(now()).length > 0, 100, list.signal)
  if (found.closed && !chipsOf(now()).length) return refused
  leave(now())
  await until(() => false, 60, list.signal)
  return sameLabels(shownLabels(now()), texts) && now().isConnected ? { ok: true, chose: texts } : refused
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
  if (offers.length > 1 || (only && !names(only.option.label, text))) return false
  if (only) pressOn(only.element)
  else pressKey(now(), 'Enter')
  return until(
    () =>
      includes(
        chipsOf(now()).map(({ label }) => label),
        text,
      ),
    500,
    list.signal,
  )
}

/** An option that repeats what was typed: 'Create "IoT"', "Use: IoT". */
function names(label: string, text: string): boolean {
  return fold(label).includes(fold(text))
}

/** "No results" in place of options: the list is closed to anything else. */
function hasEmptyNote(list: OpenList): boolean {
  return list.trigger.getAttribute('aria-expanded') === 'true' && offered(list).length === 0
}

function includes(labels: string[], label: string): boolean {
  return labels.some(other => fold(other) === fold(label))
}

function reasonOf({ chosen }: Found): string {
  return chosen.ok ? '' : chosen.reason
}

function candidatesOf({ chosen }: Found): string[] {
  return chosen.ok ? [] : chosen.candidates
}
