import { until } from '../controls/list/open.ts'
import { type Door, doorsOf, doorTitle, isOpenDoor } from '../page/doors.ts'
import { fieldsIn } from '../page/folds.ts'
import { isVisible } from '../page/visible.ts'
import { collectControls } from '../read/controls.ts'
import { closeSections, doorAgain, type Opened } from './doors.ts'
import { openKeeping, type Shown } from './open-keeping.ts'
import { createReach, isUnmade, rowOf } from './unmade.ts'

/** A form has no more sections than this that a fill would look into. */
const most = 12
/** How long the page may take to make what is behind a door, in milliseconds. */
const patience = 1000

/** A section or tab that a fill left alone, and why, as a sentence. */
export interface LeftAlone {
  title: string
  reason: string
}

/** Opens, one after the other, what a form makes only when it is opened, so that a fill can go on there. */
export interface Explorer {
  /** The next section or tab that turned out to hold fields is open now; false where there is none left. */
  next(signal: AbortSignal): Promise<boolean>
  /** The door that was opened last. */
  current(): Opened | undefined
  /** True once anything was pressed. */
  hasOpened(): boolean
  /** Sections that stay open, for the undo to close. */
  opened: Opened[]
  /** What was not looked into, or is left shown, because the page forgets answers that are not shown. */
  left: LeftAlone[]
}

interface Watch {
  /** The elements that the fill has written so far: their forms are explored, and nothing else. */
  fields(): Element[]
  /** Told of a door whose answers the page keeps while they are not shown; they are on the page now. */
  onBack(door: Opened): void
}

export function createExplorer(document: Document, { fields, onBack }: Watch): Explorer {
  const tried = new Set<string>()
  let pressed = 0
  const isOfFilled = createReach()
  const tabs: Opened[] = []
  const opened: Opened[] = []
  const left: LeftAlone[] = []
  /** Rows of tabs of which no other may be shown. */
  const stuck = new Set<Element | null>()
  let current: Opened | undefined

  async function next(signal: AbortSignal): Promise<boolean> {
    // Nothing of the deal belongs into the one before: it is closed again.
    if (current && !isUsed(current, fields())) await closeSections([current], signal)
    else if (current?.kind === 'section') opened.push(current)
    current = undefined
    for (;;) {
      const door = doorsOf(document).find(
        other => !tried.has(nameOf(other)) && isUnmade(other) && isOfFilled(other, fields()),
      )
      if (!door || pressed >= most || signal.aborted) break
      tried.add(nameOf(door))
      if (door.kind === 'tab' && stuck.has(rowOf(door))) {
        leave(door)
        continue
      }
      pressed++
      const path: Opened[] = []
      const before = new Set(collectControls(document).map(({ element }) => element))
      const shown = await openKeeping(door, path, onBack, signal)
      // The tab that was shown before has been read already.
      for (const { former } of path) if (former) tried.add(nameOf(doorAgain(former) ?? door))
      if (shown === 'forgets') forget(door)
      else if (door.kind === 'tab') tabs.push(...path)
      if (shown === 'shown' && (await until(() => holdsFields(path.at(-1), before), patience, signal))) {
        current = path.at(-1)
        return true
      }
      if (shown !== 'forgets') await closeSections(path, signal)
    }
    await goBack(signal)
    return false
  }

  function forget(door: Door): void {
    if (door.kind === 'tab') stuck.add(rowOf(door))
    leave(door)
  }

  function leave(door: Door): void {
    left.push({
      title: doorTitle(door),
      reason: 'The page forgets what was filled when this is opened: see to it yourself.',
    })
  }

  /** Shows the tabs that were shown at first, except where the one that is shown now would forget what it holds. */
  async function goBack(signal: AbortSignal): Promise<void> {
    const gone = tabs.splice(0)
    const first = gone.filter(({ former }) => former && !gone.some(other => other.title === former.title))
    for (const { former } of first.toReversed()) {
      const door = former && doorAgain(former)
      if (!door || isOpenDoor(door) || stuck.has(rowOf(door))) continue
      const shown: Shown = await openKeeping(door, [], onBack, signal)
      if (shown === 'forgets') stuck.add(rowOf(door))
    }
  }
  return { next, current: () => current, hasOpened: () => pressed > 0, opened, left }
}

/** Pages make their tabs and headings anew as well: the kind, the title, and which of those of one title it is. */
function nameOf(door: Door): string {
  const title = doorTitle(door)
  const alike = doorsOf(door.by.ownerDocument).filter(other => other.kind === door.kind && doorTitle(other) === title)
  return `${door.kind} ${alike.findIndex(({ by }) => by === door.by)} ${title}`
}

/** True if what the door leads to has fields; where nothing says what that is, if there are fields that were not there. */
function holdsFields(opened: Opened | undefined, before: ReadonlySet<Element>): boolean {
  const now = opened && doorAgain(opened)
  if (!now) return false
  if (now.region) return isVisible(now.region) && fieldsIn(now.region) > 0
  return collectControls(now.by.ownerDocument).some(({ element }) => !before.has(element))
}

function isUsed(opened: Opened, fields: Element[]): boolean {
  const region = doorAgain(opened)?.region
  return fields.some(field => region?.contains(field))
}
