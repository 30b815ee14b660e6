import { aboveCell, besideCell } from './cells.ts'
import { cleanLabel } from './clean.ts'
import { columnText, companionsOf, lineOf, shareOf } from './companions.ts'
import { titlesIn } from './drawn-titles.ts'
import type { LabelSource, LabelText } from './field.ts'
import { buttonName, isNamingButton } from './naming-button.ts'
import { ownWords } from './own-words.ts'
import type { Survey } from './survey.ts'
import { areDrawnApart } from './text.ts'
import { composedParent } from './walk.ts'

const longest = 150
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]'
/** Notes around a field that are not its name. */
const notName =
  /^\*? ?(?:(?:please )?(?:choose|select) ?(?:one|an? option)?|required(?: fields?)?|optional|show|hide|edit|why|\+ ?\d+|\d+ ?(?:\/|of|von|sur|de|di|van) ?\d+(?: \p{L}+)?)[\s.?…*:]*$/iu
const inline = /^(?:A|ABBR|B|BIG|EM|FONT|I|SMALL|SPAN|STRONG|U|SUP|SUB)$/

/**
 * The text that stands before a field where no markup ties it: the siblings before it, then those of each container
 * around it for as long as that holds nothing but this field and its companions. Nearest text only.
 */
export function textBefore(anchor: Element, survey: Survey): LabelText | undefined {
  let node: Element = anchor
  for (let level = 0; level < 7; level++) {
    const companions = (survey.fields.get(node) ?? 1) > 1 ? companionsOf(node, survey) : []
    if (!companions) return undefined
    const isCell = /^T[DH]$/.test(node.nodeName)
    const line = isCell ? undefined : lineOf(node, survey)
    const above = isCell ? undefined : columnText(node, anchor, companions)
    if (above) return { text: above, from: 'above' }
    const text = isCell ? besideCell(node, survey) : siblingText(line?.first ?? node, survey, 'previousSibling')
    if (text && line) return shareOf(text, anchor, line.fields)
    if (text) return companions.length ? shareOf(text, anchor, companions) : text
    if (isCell) return companions.length ? undefined : aboveCell(node, survey)
    const parent = composedParent(node)
    if (!parent || /^(?:FORM|BODY|HTML|DIALOG)$/.test(parent.nodeName)) return undefined
    node = parent
  }
  return undefined
}

/** The text right after a field: what a checkbox or radio says, or a label that the page draws over or after its box. */
export function textAfter(anchor: Element, survey: Survey): LabelText | undefined {
  let node: Element = anchor
  for (let level = 0; level < 4; level++) {
    const found = siblingText(node, survey, 'nextSibling')
    if (found) return { ...found, from: 'after' }
    // What stands before it in its own row is nearer than anything in the next.
    if (level > 0 && siblingText(node, survey, 'previousSibling')) return undefined
    const parent = composedParent(node)
    if (!parent || (survey.fields.get(parent) ?? 0) > 1 || parent.nodeName === 'FORM') return undefined
    node = parent
  }
  return undefined
}

/** The words beside a part of the page, up to the next field, line or block. */
export function siblingText(
  node: Element,
  survey: Survey,
  way: 'previousSibling' | 'nextSibling',
): LabelText | undefined {
  let text = ''
  let from: LabelSource = 'before'
  let steps = 0
  const around = composedParent(node)
  const isShared = around !== null && (survey.fields.get(around) ?? 0) > 1
  const title = isShared && way === 'previousSibling' ? titlesIn(around, survey).get(node)?.element : undefined
  let last: ChildNode | undefined
  const add = (more: string, side: ChildNode) => {
    const space = side instanceof Element && last instanceof Element && areDrawnApart(last, side) ? ' ' : ''
    text = way === 'previousSibling' ? more + space + text : text + space + more
    last = side
  }
  for (let side = node[way]; side && steps < 12; side = side[way]) {
    if (side instanceof Text) add(side.data, side)
    else if (side instanceof Element) {
      if (side.nodeName === 'BR' || side.nodeName === 'HR') {
        const line = cleanLabel(text)
        if (side.nodeName === 'HR' || (line && !isSentence(line))) break
        // A line of explanation between the label and its field.
        text = ''
        from = 'above'
        continue
      }
      if (survey.fields.get(side) || side === title || (isShared && isHeading(side))) break
      steps++
      const isInline = inline.test(side.nodeName)
      if (!isInline && cleanLabel(text)) break
      const bare = hasOwnControl(side) ? '' : ownWords(side, longest + 50)
      const words = isNamingButton(side) ? buttonName(side) : bare
      if (!words || notName.test(words)) continue
      add(isInline ? words : ` ${words} `, side)
      if (!isInline) {
        from = 'above'
        break
      }
    }
  }
  const label = cleanLabel(text)
  return label && label.length <= longest ? { text: label, from } : undefined
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
