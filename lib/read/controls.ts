import type { Control } from '../controls/control.ts'
import { controlOf } from '../controls/index.ts'
import { foldSpace } from '../page/clean.ts'
import { type Door, doorTitle } from '../page/doors.ts'
import type { Field } from '../page/field.ts'
import { foldsOf } from '../page/folds.ts'
import { groupElement, groupText } from '../page/form-group.ts'
import { labelElements } from '../page/label-elements.ts'
import { labelsOf } from '../page/labels.ts'
import { lockOf } from '../page/locked.ts'
import { addNeighbours, printOf } from '../page/print.ts'
import { sectionOf } from '../page/section.ts'
import { signalsOf } from '../page/signals.ts'
import { countFields, type Survey, surveyOf } from '../page/survey.ts'
import { isVisible, openModal } from '../page/visible.ts'
import { composedParent } from '../page/walk.ts'

/** A field of the page and the element that carries its control. */
export interface Collected {
  field: Field
  element: Element
}

interface Found {
  control: Control
  element: Element
  parts: Element[]
  /** Closed doors that it stands behind, outermost first. */
  doors: Door[]
}

const tempting =
  /\b(?:leave (?:this )?(?:field )?(?:blank|empty)|do not fill|don['’]t fill|if you(?:'re| are) (?:a )?human|honey ?pot)\b/i

/**
 * The fields of a document that a person could fill in, in reading order; an open dialog's where one holds the page.
 * A group of radios or checkboxes is one field. What stands in a closed section or tab of the form is `folded`: a person
 * would open it. Fields that must not be written are there with `locked`; hidden ones and
 * traps are not there at all. Keys are `0:n`.
 */
export function collectControls(document: Document): Collected[] {
  const survey = surveyOf(openModal(document) ?? document)
  const found = withinReach(findControls(survey))
  countFields(
    survey,
    found.map(one => one.parts),
    composedParent,
  )
  const groups = new Map<Element | null, { number: number; size: number; text?: string }>()
  const texts = new Map<Element, string>()
  const collected: Collected[] = []
  for (const one of found) {
    const frame = one.control.frame?.(one.element)
    const labels = frame ? labelsOf(frame, [frame], survey) : labelsOf(one.element, one.parts, survey)
    if (labels.some(label => tempting.test(label.text))) continue
    const section = sectionOf(one.element, survey, texts)
    const group = groupElement(one.element)
    const state = groups.get(group) ?? { number: groups.size, size: 0 }
    groups.set(group, state)
    state.text ??= groupText(group, foldSpace(section.at(-1) ?? ''))
    const signals = signalsOf(one.element, { survey, labels, section, form: state.number, formText: state.text })
    const label = labels[0]?.text ?? ''
    const locked = one.control.locked ? one.control.locked(one.element) : lockOf(one.element)
    const accepts = one.control.accepts(one.element)
    const print = printOf({ control: one.control.name, label, signals, accepts }, state.size++)
    collected.push({
      element: one.element,
      field: {
        key: `0:${collected.length}`,
        frame: 0,
        control: one.control.name,
        label,
        signals,
        content: one.control.read(one.element),
        accepts,
        ...(locked && { locked }),
        ...(one.doors.length && { folded: one.doors.map(doorTitle) }),
        print,
      },
    })
  }
  addNeighbours(collected.map(({ field }) => field))
  return collected
}

/** What a person sees, and what is only folded away in a form of which something is seen or that has a frame of its own. */
function withinReach(found: Omit<Found, 'doors'>[]): Found[] {
  const judged = found.map(one => ({ ...one, seen: isSeen(one) }))
  const isWorkedOn = judged.some(one => one.seen && groupElement(one.element) === null)
  return judged.flatMap(({ seen, ...one }) => {
    const doors = seen ? [] : doorsAround(one)
    const isForm = isWorkedOn || groupElement(one.element) !== null
    return seen || (doors.length && isForm) ? [{ ...one, doors }] : []
  })
}

function doorsAround({ control, element, parts }: Omit<Found, 'doors'>): Door[] {
  const face = control.face?.(element)
  for (const part of face ? [...parts, face] : parts) {
    const doors = foldsOf(part)
    if (doors.length) return doors
  }
  return []
}

function isSeen({ control, element, parts }: Omit<Found, 'doors'>): boolean {
  const face = control.face?.(element)
  return parts.some(part => isVisible(part, labelElements(part))) || (face !== undefined && isVisible(face))
}

function findControls(survey: Survey): Omit<Found, 'doors'>[] {
  const taken = new Set<Element>()
  const helpers = new Set<Element>()
  const found: Omit<Found, 'doors'>[] = []
  for (const element of survey.candidates) {
    if (taken.has(element)) continue
    const control = controlOf(element)
    if (!control) continue
    const parts = [element, ...(control.parts?.(element) ?? []).filter(part => part !== element)]
    for (const part of parts) taken.add(part)
    for (const helper of control.beside?.(element) ?? []) helpers.add(helper)
    found.push({ control, element, parts })
  }
  return found.filter(one => !helpers.has(one.element))
}
