import type { WriteResult } from '../control.ts'
import { focusOn, leave } from '../support/events.ts'
import { isPrompt } from '../support/options.ts'
import { placeOf } from '../support/place.ts'
import { treeIn } from './branches.ts'
import { unchooseNodes } from './choose-in-tree.ts'
import { typeOver } from './filter.ts'
import { bring, gather, settled } from './gather.ts'
import { isMultiple } from './multiple.ts'
import { closeList, isOpen, openList, until } from './open.ts'
import { hoverOver, pressKey, pressOn } from './pointer.ts'
import { chipsOf, shownLabels } from './shown.ts'
import { faceOf, isTypable } from './trigger.ts'

const clears =
  /clear|circle-close|close-circle|circle-x|reset|remove|delete|entfern|lösch|zurücksetz|effac|supprim|vider|borrar|limpiar|quitar|cancella|rimuov|remov|wissen|verwijder|クリア|削除|消去/i

/** Controls that were found to offer no way back: not tried again. */
const fixed = new WeakSet<Element>()
const stuck: WriteResult = { ok: false, reason: 'The page does not let the answer be taken back.' }

/** Takes every choice back, in whichever way the control offers. */
export async function clearList(element: HTMLElement, signal: AbortSignal): Promise<WriteResult> {
  const place = placeOf(element)
  const now = () => place() ?? element
  const empty = () => shownLabels(now()).length === 0
  if (fixed.has(now())) return stuck
  const ways = [removeAll, pressClear, emptyText, backspace, unchoose]
  for (const way of ways) {
    if (empty()) return { ok: true }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    await way(now, signal)
    await until(empty, 250, signal)
    const list = { trigger: now(), before: new Set<Element>(), signal, tells: true }
    if (isOpen(list)) await closeList(list)
  }
  if (empty()) return { ok: true }
  fixed.add(now())
  return stuck
}

async function removeAll(now: () => HTMLElement, signal: AbortSignal): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const chips = chipsOf(now())
    const remover = chips.at(-1)?.remover
    if (!remover) return
    pressOn(remover)
    if (!(await until(() => chipsOf(now()).length < chips.length, 300, signal))) return
  }
}

async function pressClear(now: () => HTMLElement, signal: AbortSignal): Promise<void> {
  const trigger = now()
  // Some show it only under the mouse.
  hoverOver(faceOf(trigger), trigger)
  await until(() => false, 40, signal)
  const button = [
    ...faceOf(trigger).querySelectorAll<HTMLElement>(
      'button,[role=button],[class*="clear" i],[class*="circle-close" i],[class*="close-circle" i],[class*="circle-x" i]',
    ),
  ].find(
    one =>
      !one.contains(trigger) &&
      clears.test(
        `${one.getAttribute('aria-label') ?? ''} ${one.title} ${one.getAttribute('class') ?? ''} ${one.innerText}`,
      ),
  )
  if (button) pressOn(button)
}

async function emptyText(now: () => HTMLElement, signal: AbortSignal): Promise<void> {
  const box = now()
  if (!isTypable(box) || !box.value) return
  await typeOver(box, '')
  const list = { trigger: box, before: new Set<Element>(), signal }
  if (isOpen(list)) await closeList(list)
  else leave(box)
}

async function backspace(now: () => HTMLElement): Promise<void> {
  const box = now()
  if (!isTypable(box) || box.value) return
  focusOn(box)
  pressKey(box, 'Backspace')
  leave(now())
}

/** An option that stands for no answer, else the chosen ones once more: many lists take them back by that. */
async function unchoose(now: () => HTMLElement, signal: AbortSignal): Promise<void> {
  const list = await openList(now(), signal)
  if (!list) return
  await settled(list)
  const tree = treeIn(list)
  if (tree) return unchooseNodes({ ...list, trigger: now() }, tree)
  const all = await gather(list)
  const several = isMultiple(list)
  const targets = several
    ? all.filter(({ selected }) => selected)
    : [...all.filter(({ option }) => isPrompt(option)), ...all.filter(({ selected }) => selected)].slice(0, 1)
  for (const seen of targets) {
    const target = await bring(list, seen)
    if (target) pressOn(target.element)
    await until(() => false, 20, signal)
  }
  await closeList({ ...list, trigger: now() })
}
