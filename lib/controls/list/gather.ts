import type { Option } from '../../page/field.ts'
import { nextPaint, sleep } from '../support/wait.ts'
import { includesLabel } from './decide.ts'
import { describe, type Offered, optionsFor } from './offered.ts'
import type { OpenList } from './open.ts'
import { busy, scrollerOf } from './scroll.ts'
import { shownLabels } from './shown.ts'
import { faceOf } from './trigger.ts'

/** One option of the whole list, and how far the list was scrolled when it was seen. */
export interface Seen {
  option: Option
  selected: boolean
  top: number
}

const longest = 3000
const steps = 120
/** Room that a list may leave empty at its ends, in pixels. */
const spare = 24

export function offered({ trigger, before }: OpenList): Offered[] {
  const rows = describe(optionsFor(trigger, before))
  const active = trigger.getAttribute('aria-activedescendant')
  const at = rows.findIndex(({ element, selected }) => selected && active && element.id === active)
  const row = rows[at]
  if (!row || row.element.hasAttribute('aria-checked')) return rows
  // Many lists call the row that the keys would take “selected”: what the control shows tells whether it is chosen.
  const shown = shownLabels(trigger)
  const isToldOfIts = rows.some(({ option }) => includesLabel(shown, option.label))
  const isChosen = includesLabel(shown, row.option.label) || (shown.length > 0 && !isToldOfIts)
  return isChosen ? rows : rows.with(at, { ...row, selected: false })
}

/**
 * Waits until the options stand still: up to 3 s while the list is empty or says that it is loading.
 * @param stale what was offered before something was typed; waits a little for it to change
 * @param patience how long an empty list may stay empty without saying that it is loading, in ms
 */
export async function settled(list: OpenList, stale?: string, patience = longest): Promise<Offered[]> {
  const start = performance.now()
  let last = ''
  let since = start
  for (;;) {
    const now = offered(list)
    const text = signature(now)
    const time = performance.now()
    if (text !== last) [last, since] = [text, time]
    const early = (text === '' && time - start < patience) || (text === stale && time - start < 700)
    const waiting = early || isBusy(list, now)
    if ((!waiting && time - since >= 60) || time - start >= longest || list.signal.aborted) return now
    await sleep(25, list.signal)
  }
}

export function signature(options: Offered[]): string {
  return options.map(({ option }) => option.label).join('\n')
}

function isBusy(list: OpenList, [first]: Offered[]): boolean {
  const popup = first?.element.closest(
    '[role=listbox],[role=menu],[role=tree],[role=grid],[role=treegrid]',
  )?.parentElement
  return [faceOf(list.trigger), popup].some(box =>
    [...(box?.querySelectorAll(busy) ?? [])].some(one =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    ),
  )
}

/** Every option of the open list, by scrolling through it where it shows only a part at a time. */
export async function gather(list: OpenList): Promise<Seen[]> {
  const all = new Map<string, Seen>()
  const note = (rows: Offered[], top: number) => {
    for (const { option, selected } of rows) if (!all.has(option.key)) all.set(option.key, { option, selected, top })
  }
  const first = offered(list)
  const box = scrollerOf(first[0]?.element)
  note(first, box?.scrollTop ?? 0)
  if (!box || isWhole(first, box)) return [...all.values()]
  box.scrollTop = 0
  for (let step = 0; step < steps && !list.signal.aborted; step += 1) {
    // A list that draws only what is seen may need more than one paint for it.
    for (let paint = 0; paint < 4 && !(paint && isCovered(box, offered(list))); paint += 1)
      await nextPaint(box.ownerDocument, list.signal)
    note(offered(list), box.scrollTop)
    const before = box.scrollTop
    if (before + box.clientHeight >= box.scrollHeight - 2) break
    box.scrollTop = before + Math.max(40, box.clientHeight * 0.8)
    if (box.scrollTop === before) break
  }
  return [...all.values()]
}

/** The element of an option, scrolled to where it was seen. */
export async function bring(list: OpenList, seen: Seen): Promise<Offered | undefined> {
  for (const top of [undefined, seen.top, seen.top - 40, seen.top + 40]) {
    const box = top === undefined ? undefined : scrollerOf(offered(list)[0]?.element)
    if (top !== undefined && !box) return undefined
    if (box && top !== undefined) {
      box.scrollTop = top
      await nextPaint(box.ownerDocument, list.signal)
      await nextPaint(box.ownerDocument, list.signal)
    }
    const found = offered(list).find(({ option }) => option.key === seen.option.key)
    if (found) return found
  }
  return undefined
}

/** True if options stand all over the box, from its top to its bottom. */
function isCovered(box: Element, rows: Offered[]): boolean {
  const { top, bottom } = box.getBoundingClientRect()
  const places = rows.map(({ element }) => element.getBoundingClientRect())
  return places.some(place => place.top <= top + spare) && places.some(place => place.bottom >= bottom - spare)
}

/** True if all that can be scrolled to is there already. */
function isWhole(rows: Offered[], box: Element): boolean {
  const told = Number(rows[0]?.element.getAttribute('aria-setsize') ?? 0)
  if (told > rows.length) return false
  const height = rows.reduce((sum, { element }) => sum + element.offsetHeight, 0)
  return height >= box.scrollHeight * 0.8
}
