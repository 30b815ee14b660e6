import type { Control } from '../controls/control.ts'
import { controlOf } from '../controls/index.ts'
import { foldSpace } from '../page/clean.ts'
import type { Field } from '../page/field.ts'
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
}

const tempting =
  /\b(?:leave (?:this )?(?:field )?(?:blank|empty)|do not fill|don['’]t fill|if you(?:'re| are) (?:a )?human|honey ?pot)\b/i

/**
 * The fields of a document that a person could fill in, in reading order; an open dialog's where one holds the page.
 * A group of radios or checkboxes is one field. Fields that must not be written are there with `locked`; hidden ones and
 * traps are not there at all. Keys are `0:n`.
 */
export function collectControls(document: Document): Collected[] {
  const survey = surveyOf(openModal(document) ?? document)
  const found = findControls(survey).filter(one => isSeen(one))
  countFields(
    survey,
    found.map(one => one.parts),
    composedParent,
  )
  const groups = new Map<Element | null, { number: number; size: number; text?: string }>()
  const texts = new Map<Element, string>()
  const collected: Collected[] = []
  for (const one of found) {
    const labels = labelsOf(one.element, one.parts, survey)
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
        print,
      },
    })
  }
  addNeighbours(collected.map(({ field }) => field))
  return collected
}

function isSeen({ control, element, parts }: Found): boolean {
  const face = control.face?.(element)
  return parts.some(part => isVisible(part, labelElements(part))) || (face !== undefined && isVisible(face))
}

function findControls(survey: Survey): Found[] {
  const taken = new Set<Element>()
  const helpers = new Set<Element>()
  const found: Found[] = []
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
