import { until } from '../controls/list/open.ts'
import { sleep } from '../controls/support/wait.ts'
import { type Door, isOpenDoor } from '../page/doors.ts'
import { doorAgain, type Opened, openDoor } from './doors.ts'
import { giveBack, goneOf, type Kept, keepAnswers, lostOf } from './keep.ts'

/** `shut`: it did not open. `forgets`: to show it, the page throws away answers; it shows them again, given back. */
export type Shown = 'shown' | 'shut' | 'forgets'

/** How long a page may take to remove what it hides, and to show again what it kept, in milliseconds. */
const removal = 350
const patience = 1500

/**
 * Opens a section or tab, unless the page throws away for it what other fields hold. Some pages keep the answers of a tab
 * inside of what is shown, and make it anew each time. Whatever is gone when the door is open is looked for where it was;
 * only if all of it is there again, the door is opened once more.
 * @param onBack told of a door whose answers turned out to be kept by the page while they are not shown
 */
export async function openKeeping(
  door: Door,
  opened: Opened[],
  onBack: (door: Opened) => void,
  signal: AbortSignal,
): Promise<Shown> {
  const document = door.by.ownerDocument
  const kept = keepAnswers(document)
  if (!(await openDoor(door, opened, signal))) return 'shut'
  if (!kept.length) return 'shown'
  await sleep(removal, signal)
  const gone = goneOf(kept, document)
  const former = opened.findLast(({ by }) => by === door.by)?.former
  const ways = waysBack(gone, former)
  if (!gone.length) return 'shown'
  for (const way of ways) await show(way, signal)
  await until(() => lostOf(gone, document).length === 0, patience, signal)
  const lost = lostOf(gone, document)
  if (lost.length) {
    await giveBack(lost, document, signal)
    return 'forgets'
  }
  for (const way of ways) onBack(way)
  const again = doorAgain({ by: door.by, title: opened.at(-1)?.title ?? '', kind: door.kind })
  return again && (isOpenDoor(again) || (await openDoor(again, [], signal))) ? 'shown' : 'shut'
}

/** What must be opened to see what is gone, each once; the tab that was shown where nothing tells. */
function waysBack(gone: readonly Kept[], former: Opened | undefined): Opened[] {
  const ways = new Map<HTMLElement, Opened>()
  for (const { door = former } of gone) if (door) ways.set(door.by, door)
  return [...ways.values()]
}

async function show(way: Opened, signal: AbortSignal): Promise<void> {
  const door = doorAgain(way)
  if (door && !isOpenDoor(door)) await openDoor(door, [], signal)
}
