import { type Door, doorsByRegion, isOpenDoor } from './doors.ts'
import { groupElement } from './form-group.ts'
import { labelElements } from './label-elements.ts'
import { perTask } from './per-task.ts'
import { isTrap, isVisible } from './visible.ts'
import { composedClosest, composedParent, walkComposed } from './walk.ts'

const fields = 'input:not([type=hidden]),select,textarea,[contenteditable],[role=combobox],[role=textbox],[role=radio]'

/**
 * The closed doors that a field stands behind, outermost first; none where a person sees it, or where anything else hides
 * it too: a field that stays hidden when its section is open is none of the form. Doors must be plain to see, or stand
 * behind another one, and belong to the same form.
 */
export function foldsOf(element: Element): Door[] {
  const doors = doorsByRegion(element.ownerDocument)
  if (doors.size === 0 || isTrap(element)) return []
  const around: Element[] = []
  for (let up: Element | null = element; up; up = composedParent(up)) around.push(up)
  const closed = around.flatMap(up => {
    const door = doors.get(up)
    return door && !isOpenDoor(door) && !isOwnLabel(door, element) ? [door] : []
  })
  if (!closed.length) return []
  const hiding = around.filter(up => hides(up, element))
  const shut = closed.filter(door => hiding.some(up => explains(door, up, element)))
  const isWhole = hiding.every(
    up => (up === element && isDrawnAnew(up)) || shut.some(door => explains(door, up, element)),
  )
  if (!isWhole || !shut.every(door => isReachable(door) && isOfForm(door, element))) return []
  return shut.toReversed()
}

/** A summary is seen while its section is closed. */
function isOwnLabel({ by }: Door, element: Element): boolean {
  return composedClosest(element, 'summary') === by
}

/** Native choices that a page draws anew are hidden by themselves; their label is what a person sees. */
function isDrawnAnew(element: Element): boolean {
  const isChoice = element.matches('input[type=checkbox],input[type=radio],select')
  return isChoice && !element.matches('[aria-hidden=true]') && labelElements(element).length > 0
}

/** True if the door's part is what is hidden: the part itself, or a box around or inside it with the same fields. */
function explains({ by, region }: Door, hidden: Element, element: Element): boolean {
  if (!region) return false
  if (hidden === region) return true
  if (hidden === element || hidden.contains(by)) return false
  return fieldsIn(hidden) === fieldsIn(region)
}

const counts = perTask(() => new Map<Element, number>())

/** How many elements of fields lie in a part of the page. */
export function fieldsIn(box: Element): number {
  const known = counts().get(box)
  if (known !== undefined) return known
  let count = 0
  walkComposed(box, element => {
    if (element.matches(fields)) count++
    return true
  })
  counts().set(box, count)
  return count
}

function isReachable({ by }: Door): boolean {
  return isVisible(by) || foldsOf(by).length > 0
}

/** The form stands around the folded part. Without a form the part must not be a form or a page of its own. */
function isOfForm({ region }: Door, element: Element): boolean {
  const form = groupElement(element)
  if (!region) return false
  if (form) return form !== region && composedClosest(region, 'form,dialog,[role=dialog],[role=form]') === form
  return region.querySelector('form,h1,[type=submit],[role=form]') === null
}

const hidden = perTask(() => new WeakMap<Element, boolean>())

function hides(element: Element, field: Element): boolean {
  if (element.localName === 'details') return !(element as HTMLDetailsElement).open && !isInSummary(element, field)
  const known = hidden().get(element) ?? isHiding(element)
  hidden().set(element, known)
  return known
}

const isInSummary = (details: Element, field: Element) => composedClosest(field, 'summary')?.parentElement === details

/** True if the element itself, and not one around it, keeps what is in it from being seen, rendered or not. */
function isHiding(element: Element): boolean {
  if (element.matches('[inert],[aria-hidden=true]')) return true
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.opacity === '0') return true
  if (style.getPropertyValue('content-visibility') === 'hidden') return true
  const parent = composedParent(element)
  if (style.visibility !== 'visible' && (!parent || getComputedStyle(parent).visibility === 'visible')) return true
  const isLoose = style.position === 'absolute' || style.position === 'fixed'
  if (isLoose && (Number.parseFloat(style.left) < -500 || Number.parseFloat(style.top) < -500)) return true
  if (/^rect\((?:[01]px,? ){3}[01]px\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  return cuts && [style.width, style.height].some(side => Number.parseFloat(side) < 4)
}
