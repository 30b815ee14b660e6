import type { Write } from '../../page/field.ts'
import type { Chooser, WriteResult } from '../control.ts'
import { placeOf } from '../support/place.ts'
import { nextTask } from '../support/wait.ts'
import { asText, removeChips } from './as-text.ts'
import { chooseInTree } from './choose-in-tree.ts'
import { clearList } from './clear.ts'
import { deciderOf, includesLabel, sameLabels } from './decide.ts'
import { filterBox, typeOver } from './filter.ts'
import { bring, offered, type Seen, settled, signature } from './gather.ts'
import { isMultiple } from './multiple.ts'
import { closeList, isOpen, type OpenList, openList, until } from './open.ts'
import { follow } from './path.ts'
import { pressOn } from './pointer.ts'
import { type Found, search } from './search.ts'
import { shownLabels } from './shown.ts'
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
  if (found.paths === 'tree') return chooseInTree(list, now, labels)
  if (found.paths) return applyPath(list, now, labels)
  const several = isMultiple(list) || keys.length > 1
  if (several) await removeChips(now, labels)
  // What is to go goes first: in a list of one choice that press changes nothing.
  const unwantedFirst = [...found.seen.values()].sort((a, b) => rank(keys, a) - rank(keys, b))
  for (const seen of unwantedFirst) {
    const wanted = keys.includes(seen.option.key)
    const has = seen.selected || (several && before.length > 0 && includesLabel(shownLabels(now()), seen.option.label))
    if (several ? wanted === has : !wanted || (has && sameLabels(shownLabels(now()), labels))) continue
    if (list.signal.aborted) return stopped
    if (!(await pressOption({ ...list, trigger: now() }, seen, found.typed.get(seen.option.key)))) {
      return { ok: false, reason: `The option "${seen.option.label}" could not be reached.` }
    }
    await until(() => includesLabel(shownLabels(now()), seen.option.label) === wanted, 600, list.signal)
  }
  await closeList({ ...list, trigger: now() })
  if (await until(() => sameLabels(shownLabels(now()), labels), 400, list.signal)) return result
  const shown = shownLabels(now())
  const [only] = shown
  if (keys.length > 1 && shown.length === 1 && only !== undefined) {
    if (includesLabel(labels, only))
      return { ok: false, reason: 'The field takes one option only.', candidates: labels }
    return { ok: false, reason: `The field shows only “${only}” for the options that were chosen.`, candidates: labels }
  }
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
