import { until } from '../controls/list/open.ts'
import { pressOn } from '../controls/list/pointer.ts'
import { nextPaint, sleep } from '../controls/support/wait.ts'
import { type Door, doorsOf, doorTitle, isOpenDoor } from '../page/doors.ts'
import { foldsOf } from '../page/folds.ts'
import { isVisible } from '../page/visible.ts'
import { composedClosest } from '../page/walk.ts'

/** A section or tab that was opened, to be found again where the page was rendered anew. */
export interface Opened {
  by: HTMLElement
  title: string
  kind: Door['kind']
  /** The tab that was shown before. */
  former?: Opened
}

export type Opening = { ok: true; opened: Opened[] } | { ok: false; reason: string }

/** Longest that a section may take to show what is in it, in milliseconds. */
const patience = 1500

/** Opens the doors that a field stands behind, the outermost first, as a person would: by pressing them. */
export async function openTo(element: Element, signal: AbortSignal): Promise<Opening> {
  const opened: Opened[] = []
  for (let [door] = foldsOf(element); door; [door] = foldsOf(element)) {
    const title = doorTitle(door)
    if (signal.aborted) return { ok: false, reason: 'Stopped before its turn.' }
    if (opened.some(({ by }) => by === door?.by) || !(await openDoor(door, opened, signal)))
      return { ok: false, reason: `“${title}”, where it stands, did not open.` }
  }
  return { ok: true, opened }
}

/** Presses a door until it says that it is open or shows its part. What was opened is added to the list. */
export async function openDoor(door: Door, opened: Opened[], signal: AbortSignal): Promise<boolean> {
  const { by, kind } = door
  const former = kind === 'tab' ? shownTab(by) : undefined
  opened.push({ ...noted(door), ...(former && { former: noted(former) }) })
  const isOpen = () => {
    const now = doorsOf(by.ownerDocument).find(other => other.by === by) ?? door
    return isOpenDoor(now) && (!now.region || now.region.localName === 'details' || isVisible(now.region))
  }
  const shown = await pressUntil(by, isOpen, signal)
  // What slides open is taken once it has stopped growing.
  if (shown && door.region) await stands(door.region, signal)
  return shown
}

/** A door, to be found again later. */
export function noted(door: Door): Opened {
  return { by: door.by, title: doorTitle(door), kind: door.kind }
}

/** By mouse, else by the plain click of scripts and the keyboard. A press never sends a form in. */
async function pressUntil(by: HTMLElement, done: () => boolean, signal: AbortSignal): Promise<boolean> {
  const view = by.ownerDocument.defaultView
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  view?.addEventListener('submit', stop, true)
  try {
    pressOn(by)
    if (await until(done, patience, signal)) return true
    by.click()
    return await until(done, patience, signal)
  } finally {
    view?.removeEventListener('submit', stop, true)
  }
}

async function stands(region: Element, signal: AbortSignal): Promise<void> {
  let height = -1
  for (let tries = 0; tries < 25 && !signal.aborted; tries++) {
    await nextPaint(region.ownerDocument, signal)
    const now = region.getBoundingClientRect().height
    if (now === height) return
    height = now
    if (tries) await sleep(30, signal)
  }
}

/** The tab of the same row that is shown now. */
function shownTab(by: HTMLElement): Door | undefined {
  const row = composedClosest(by, '[role=tablist],ul,ol,nav')
  return doorsOf(by.ownerDocument).find(
    door => door.kind === 'tab' && door.by !== by && row?.contains(door.by) && isOpenDoor(door),
  )
}

/** A door that was opened, where it is now. */
export function doorAgain({ by, title, kind }: Opened): Door | undefined {
  const doors = doorsOf(by.ownerDocument)
  const alike = doors.filter(door => door.kind === kind && doorTitle(door) === title)
  return doors.find(door => door.by === by) ?? (alike.length === 1 ? alike[0] : undefined)
}

/** Goes back to the tabs that were shown before. Sections stay open, so that the person sees what was put in. */
export async function restoreTabs(opened: readonly Opened[], signal: AbortSignal): Promise<void> {
  for (const { former } of opened.toReversed()) {
    const door = former && doorAgain(former)
    if (door && !isOpenDoor(door)) await openDoor(door, [], signal)
  }
}

/** Closes the sections that were opened. */
export async function closeSections(opened: readonly Opened[], signal: AbortSignal): Promise<void> {
  for (const one of opened.toReversed()) {
    const door = one.kind === 'section' ? doorAgain(one) : undefined
    if (door && isOpenDoor(door)) await pressUntil(door.by, () => !isOpenDoor(doorAgain(one) ?? door), signal)
  }
}

/** Items by what shows their fields together: those that are seen first, then those of each closed section or tab. */
export function partsOf<T>(items: T[], find: (item: T) => Element | undefined, last?: (item: T) => unknown): T[][] {
  const doorOf = (item: T) => {
    const element = find(item)
    return element ? foldsOf(element).at(-1)?.by : last?.(item)
  }
  const parts = [...Map.groupBy(items, doorOf)]
  return parts.toSorted(([a], [b]) => Number(Boolean(a)) - Number(Boolean(b))).map(([, part]) => part)
}
