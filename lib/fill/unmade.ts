import { type Door, doorsOf, isOpenDoor } from '../page/doors.ts'
import { fieldsIn } from '../page/folds.ts'
import { groupElement } from '../page/form-group.ts'
import { isVisible } from '../page/visible.ts'
import { composedClosest } from '../page/walk.ts'

/** True for a door that is closed, plain to see, and has nothing behind it yet. */
export function isUnmade(door: Door): boolean {
  const { by, region, kind } = door
  if (isOpenDoor(door) || !isVisible(by)) return false
  if (region?.isConnected && kind === 'tab') return fieldsIn(region) === 0 || isShared(region)
  if (region?.isConnected) return fieldsIn(region) === 0 && !region.textContent?.trim()
  // Whatever only expands may be anything; what names its part, or heads it, is a section.
  return (
    kind === 'tab' || by.hasAttribute('aria-controls') || composedClosest(by, 'h2,h3,h4,h5,h6,[role=heading]') !== null
  )
}

/** Some tabs all show what is theirs in one place. */
function isShared(region: Element): boolean {
  return doorsOf(region.ownerDocument).some(door => door.region === region && isOpenDoor(door))
}

/** The row that a tab belongs to. */
export const rowOf = ({ by }: Door): Element | null => composedClosest(by, '[role=tablist],ul,ol,nav')

/**
 * Tells the doors of the forms that fields stand in. Asked again, it still knows those of fields that were taken off the
 * page since: a tab may show only its own.
 */
export function createReach(): (door: Door, fields: Element[]) => boolean {
  const forms = new Set<Element | null>()
  const rows = new Set<Element | null>()
  return (door, fields) => {
    // Nothing filled yet: what is closed may be all that a form has.
    if (!fields.length && !forms.size) for (const form of formsOf(door.by.ownerDocument)) forms.add(form)
    for (const field of fields) if (field.isConnected) forms.add(groupElement(field))
    const group = groupElement(door.by)
    if (door.kind === 'section') return forms.has(group)
    const row = rowOf(door)
    if (rows.has(row)) return true
    // Where a page has no form, tabs may lead anywhere: only a row that shows what was filled belongs to it.
    const isOwn = (group !== null && forms.has(group)) || showsPartOf(row, door, forms, fields)
    if (isOwn) rows.add(row)
    return isOwn
  }
}

/** How many closed sections and tabs of a document's forms make their fields only when they are opened. */
export function closedPartsOf(document: Document): number {
  const isReached = createReach()
  return doorsOf(document).filter(door => isUnmade(door) && isReached(door, [])).length
}

const sends = 'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]'

/** Forms that can be sent in. What searches or signs in is none that a deal is registered with. */
function formsOf(document: Document): Element[] {
  const forms = [...document.querySelectorAll('form,[role=form]')]
  return forms.filter(
    form =>
      isVisible(form) &&
      form.querySelector(sends) &&
      !form.matches('[role=search]') &&
      !form.querySelector('[type=password],[type=search]'),
  )
}

/** True if the tab that is shown is a part of one of the forms; the row may stand over the form. */
function showsPartOf(row: Element | null, { by }: Door, forms: Set<Element | null>, fields: Element[]): boolean {
  return doorsOf(by.ownerDocument).some(door => {
    const { region } = door
    if (!region || !row?.contains(door.by) || !isOpenDoor(door)) return false
    const holds = fields.some(field => groupElement(field) === null && region.contains(field))
    return holds || [...forms].some(form => form?.contains(region))
  })
}
