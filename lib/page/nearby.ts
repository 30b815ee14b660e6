import { aboveCell, besideCell } from './cells.ts'
import { cleanLabel } from './clean.ts'
import type { LabelSource, LabelText } from './field.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'
import { composedParent } from './walk.ts'

const longest = 150
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]'
/** Notes around a field that are not its name. */
const notName =
  /^\*? ?(?:(?:please )?(?:choose|select) ?(?:one|an? option)?|required(?: fields?)?|optional|show|hide|edit|why|\+ ?\d+)[\s.?…*:]*$/i
const inline = /^(?:A|ABBR|B|BIG|EM|FONT|I|SMALL|SPAN|STRONG|U|SUP|SUB)$/

/**
 * The text that stands before a field where no markup ties it: the siblings before it, then those of each container
 * around it for as long as that holds nothing but this field. Nearest text only.
 */
export function textBefore(anchor: Element, survey: Survey): LabelText | undefined {
  let node: Element = anchor
  let isAlone = true
  for (let level = 0; level < 7; level++) {
    const isCell = /^T[DH]$/.test(node.nodeName)
    if (isCell) return besideCell(node, survey) ?? (isAlone ? aboveCell(node, survey) : undefined)
    const found = isAlone ? siblingText(node, survey, 'previousSibling') : undefined
    if (found) return found
    const parent = composedParent(node)
    if (!parent || /^(?:FORM|BODY|HTML|DIALOG)$/.test(parent.nodeName)) return undefined
    if ((survey.fields.get(parent) ?? 0) > 1) {
      // The first field of a cell is what the cell beside it names, whatever follows in the same cell.
      if (!isFirstInCell(anchor, parent, survey)) return undefined
      isAlone = false
    }
    node = parent
  }
  return undefined
}

function isFirstInCell(anchor: Element, around: Element, survey: Survey): boolean {
  const cell = around.closest('td')
  if (!cell || (survey.fields.get(cell) ?? 0) > 3) return false
  return cell.querySelector('input:not([type=hidden]),select,textarea') === anchor
}

/** The text right after a field: what a checkbox or radio says, or a label that the page draws over or after its box. */
export function textAfter(anchor: Element, survey: Survey): LabelText | undefined {
  let node: Element = anchor
  for (let level = 0; level < 4; level++) {
    const found = siblingText(node, survey, 'nextSibling')
    if (found) return { ...found, from: 'after' }
    const parent = composedParent(node)
    if (!parent || (survey.fields.get(parent) ?? 0) > 1 || parent.nodeName === 'FORM') return undefined
    node = parent
  }
  return undefined
}

function siblingText(node: Element, survey: Survey, way: 'previousSibling' | 'nextSibling'): LabelText | undefined {
  const parts: string[] = []
  let from: LabelSource = 'before'
  let steps = 0
  const around = composedParent(node)
  const isShared = around !== null && (survey.fields.get(around) ?? 0) > 1
  const add = (text: string) => (way === 'previousSibling' ? parts.unshift(text) : parts.push(text))
  for (let side = node[way]; side && steps < 12; side = side[way]) {
    if (side instanceof Text) {
      if (side.data.trim()) add(side.data)
    } else if (side instanceof Element) {
      if (side.nodeName === 'BR' || side.nodeName === 'HR') {
        const line = cleanLabel(parts.join(''))
        if (side.nodeName === 'HR' || (line && !isSentence(line))) break
        // A line of explanation between the label and its field.
        parts.length = 0
        from = 'above'
        continue
      }
      if (survey.fields.get(side) || (isShared && isHeading(side))) break
      steps++
      const isInline = inline.test(side.nodeName)
      if (!isInline && cleanLabel(parts.join(''))) break
      const text = hasOwnControl(side) ? '' : textOf(side, longest + 50)
      if (!text || notName.test(text)) continue
      add(isInline ? text : ` ${text} `)
      if (!isInline) {
        from = 'above'
        break
      }
    }
  }
  const text = cleanLabel(parts.join(''))
  return text && text.length <= longest ? { text, from } : undefined
}

/** A heading over several fields is the name of their section. */
function isHeading(element: Element): boolean {
  return element.matches(headings) || element.querySelector(headings) !== null
}

function isSentence(text: string): boolean {
  return text.length > 90 || (/[.!]$/.test(text) && text.split(' ').length > 5)
}

/** Buttons, and controls that are not collected with their labels, say nothing about their neighbour. */
function hasOwnControl(element: Element): boolean {
  if (/^(?:BUTTON|INPUT|SELECT|TEXTAREA|SCRIPT|STYLE|NAV)$/.test(element.nodeName)) return true
  if (element instanceof HTMLLabelElement && element.htmlFor) return isAnswer(element.control)
  return isAnswer(element.querySelector('input:not([type=hidden]),select,textarea'))
}

function isAnswer(control: Element | null): boolean {
  return control !== null && !/^(?:BUTTON|OUTPUT|METER|PROGRESS)$/.test(control.nodeName)
}
