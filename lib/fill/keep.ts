import { controlOf } from '../controls/index.ts'
import { doorsByRegion, isOpenDoor } from '../page/doors.ts'
import type { Content, Print } from '../page/field.ts'
import { composedParent } from '../page/walk.ts'
import { collectControls } from '../read/controls.ts'
import { findAgain } from '../read/find.ts'
import { safely } from './carry-out.ts'
import { isBlank, sameContent, writeOf } from './content.ts'
import { noted, type Opened } from './doors.ts'

/** An answer that stands on the page, whoever gave it, and what must be shown for it to be seen. */
export interface Kept {
  element: Element
  label: string
  print: Print
  content: Content
  /** The open section or tab that it stands in. */
  door?: Opened
}

/** Every answer that the page holds now. Locked fields are the page's own affair. */
export function keepAnswers(document: Document): Kept[] {
  return collectControls(document).flatMap(({ element, field }) => {
    if (field.locked || isBlank(field.content, field.signals.placeholder)) return []
    const door = openDoorAround(element)
    return [{ element, label: field.label, print: field.print, content: field.content, ...(door && { door }) }]
  })
}

function openDoorAround(element: Element): Opened | undefined {
  const doors = doorsByRegion(element.ownerDocument)
  for (let up: Element | null = element; up; up = composedParent(up)) {
    const door = doors.get(up)
    if (door && isOpenDoor(door)) return noted(door)
  }
  return undefined
}

/** Those that are not where they were: taken off the page, emptied, or another question's place now. */
export function goneOf(kept: readonly Kept[], document: Document): Kept[] {
  const fields = new Map(collectControls(document).map(({ element, field }) => [element, field]))
  return kept.filter(({ element, label, content }) => {
    if (!element.isConnected || (fields.get(element)?.label ?? label) !== label) return true
    const now = fields.get(element)?.content ?? controlOf(element)?.read(element)
    return !now || !sameContent(now, content)
  })
}

/** Those that are nowhere on the page with what they held. */
export function lostOf(kept: readonly Kept[], document: Document): Kept[] {
  return goneOf(kept, document).filter(({ print, content }) => {
    const element = findAgain(print, document)
    const control = element && controlOf(element)
    return !element || !control || !sameContent(control.read(element), content)
  })
}

/** Puts back, once, what is lost. */
export async function giveBack(lost: readonly Kept[], document: Document, signal: AbortSignal): Promise<void> {
  for (const { element, print, content } of lost) {
    if (signal.aborted) return
    const now = findAgain(print, document) ?? (element.isConnected ? element : undefined)
    const control = now && controlOf(now)
    if (now && control) await safely(() => control.write(now, writeOf(content), signal))
  }
}
