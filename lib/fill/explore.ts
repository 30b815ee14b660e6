import { until } from '../controls/list/open.ts'
import { type Door, doorsOf, isOpenDoor } from '../page/doors.ts'
import { fieldsIn } from '../page/folds.ts'
import { groupElement } from '../page/form-group.ts'
import { isVisible } from '../page/visible.ts'
import { composedClosest } from '../page/walk.ts'
import { closeSections, type Opened, openDoor, restoreTabs } from './doors.ts'

/** A form has no more sections than this that a fill would look into. */
const most = 12
/** How long the page may take to make what is behind a door, in milliseconds. */
const patience = 1000

/** Opens, one after the other, what a form makes only when it is opened, so that a fill can go on there. */
export interface Explorer {
  /** The next section or tab that turned out to hold fields is open now; false where there is none left. */
  next(signal: AbortSignal): Promise<boolean>
  /** The door that was opened last. */
  current(): Opened | undefined
  /** Sections that stay open, for the undo to close. */
  opened: Opened[]
}

/** @param fields the elements that the fill has written so far: their forms are explored, and nothing else */
export function createExplorer(document: Document, fields: () => Element[]): Explorer {
  const tried = new Set<HTMLElement>()
  const tabs: Opened[] = []
  const opened: Opened[] = []
  let current: Opened | undefined

  async function next(signal: AbortSignal): Promise<boolean> {
    // Nothing of the deal belongs into the one before: it is closed again.
    if (current && !isUsed(current, fields())) await closeSections([current], signal)
    else if (current?.kind === 'section') opened.push(current)
    current = undefined
    for (;;) {
      const door = doorsOf(document).find(
        other => !tried.has(other.by) && isUnmade(other) && isOfFilled(other, fields()),
      )
      if (!door || tried.size >= most || signal.aborted) break
      tried.add(door.by)
      const path: Opened[] = []
      const isShown = (await openDoor(door, path, signal)) && (await until(() => holdsFields(door), patience, signal))
      if (door.kind === 'tab') tabs.push(...path)
      if (isShown) {
        ;[current] = path
        return true
      }
      await closeSections(path, signal)
    }
    await restoreTabs(tabs.splice(0), signal)
    return false
  }
  return { next, current: () => current, opened }
}

/** Closed, plain to see, and with nothing behind it yet. */
function isUnmade(door: Door): boolean {
  const { by, region, kind } = door
  if (isOpenDoor(door) || !isVisible(by)) return false
  if (region?.isConnected) return fieldsIn(region) === 0 && (kind === 'tab' || !region.textContent?.trim())
  // Whatever only expands may be anything; what names its part, or heads it, is a section.
  return (
    kind === 'tab' || by.hasAttribute('aria-controls') || composedClosest(by, 'h2,h3,h4,h5,h6,[role=heading]') !== null
  )
}

/** True if what was filled stands in the same form; a row of tabs may stand over the form that it shows. */
function isOfFilled({ by, kind }: Door, fields: Element[]): boolean {
  const forms = new Set(fields.filter(field => field.isConnected).map(groupElement))
  if (forms.has(groupElement(by))) return true
  if (kind !== 'tab') return false
  const row = composedClosest(by, '[role=tablist]')
  const shown = doorsOf(by.ownerDocument).filter(door => row?.contains(door.by) && door.region && isOpenDoor(door))
  return shown.some(({ region }) => [...forms].some(form => form?.contains(region ?? null)))
}

function holdsFields({ by }: Door): boolean {
  const now = doorsOf(by.ownerDocument).find(door => door.by === by)
  return now?.region !== undefined && isVisible(now.region) && fieldsIn(now.region) > 0
}

function isUsed({ by }: Opened, fields: Element[]): boolean {
  const region = doorsOf(by.ownerDocument).find(door => door.by === by)?.region
  return fields.some(field => region?.contains(field))
}
