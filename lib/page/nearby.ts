import { cleanLabel } from './clean.ts'
import type { LabelSource, LabelText } from './field.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'
import { composedParent } from './walk.ts'

const longest = 150
const inline = /^(?:A|ABBR|B|BIG|EM|FONT|I|SMALL|SPAN|STRONG|U|SUP|SUB)$/

/**
 * The text that stands before a field where no markup ties it: the siblings before it, then those of each container
 * around it for as long as that holds nothing but this field. Nearest text only.
 */
export function textBefore(anchor: Element, survey: Survey): LabelText | undefined {
  let node: Element = anchor
  for (let level = 0; level < 7; level++) {
    const found = /^T[DH]$/.test(node.nodeName)
      ? (besideCell(node, survey) ?? aboveCell(node, survey))
      : siblingText(node, survey, 'previousSibling')
    if (found) return found
    const parent = composedParent(node)
    if (!parent || (survey.fields.get(parent) ?? 0) > 1 || /^(?:FORM|BODY|HTML|FIELDSET|DIALOG)$/.test(parent.nodeName))
      return undefined
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
  const add = (text: string) => (way === 'previousSibling' ? parts.unshift(text) : parts.push(text))
  for (let side = node[way]; side && steps < 12; side = side[way]) {
    if (side instanceof Text) {
      if (side.data.trim()) add(side.data)
    } else if (side instanceof Element) {
      if (side.nodeName === 'BR' || side.nodeName === 'HR') {
        if (side.nodeName === 'HR' || cleanLabel(parts.join(''))) break
        from = 'above'
        continue
      }
      if (survey.fields.get(side)) break
      steps++
      const isInline = inline.test(side.nodeName)
      if (!isInline && cleanLabel(parts.join(''))) break
      const text = hasOwnControl(side) ? '' : textOf(side, longest + 50)
      if (!text) continue
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

/** Buttons and links of their own, and controls that are not collected, say nothing about their neighbour. */
function hasOwnControl(element: Element): boolean {
  return (
    /^(?:BUTTON|INPUT|SELECT|TEXTAREA|SCRIPT|STYLE|NAV)$/.test(element.nodeName) ||
    (element.nodeName === 'LABEL' &&
      element.getAttribute('for') !== null &&
      (element as HTMLLabelElement).control !== null &&
      !/^(?:BUTTON)$/.test((element as HTMLLabelElement).control?.nodeName ?? ''))
  )
}

/** The cell to the left: the row's own heading, or the nearest cell without a field. */
function besideCell(cell: Element, survey: Survey): LabelText | undefined {
  const left = cell.previousElementSibling
  if (!left || survey.fields.get(left)) return undefined
  const text = cleanLabel(textOf(left, longest + 50))
  return text && text.length <= longest ? { text, from: 'cell' } : undefined
}

/** The cell above in the same column: the row before, else the table's first row. */
function aboveCell(cell: Element, survey: Survey): LabelText | undefined {
  const row = cell.parentElement
  const table = cell.closest('table')
  if (!row || !table) return undefined
  const column = columnOf(cell)
  for (const other of [row.previousElementSibling, table.rows[0]]) {
    if (!other || other === row) continue
    const above = cellAt(other, column)
    if (!above || survey.fields.get(above)) continue
    const text = cleanLabel(textOf(above, longest + 50))
    if (text && text.length <= longest) return { text, from: 'cell' }
  }
  return undefined
}

function columnOf(cell: Element): number {
  let column = 0
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) column += spanOf(left)
  return column
}

function cellAt(row: Element, column: number): Element | undefined {
  let at = 0
  for (const cell of row.children) {
    if (column < at + spanOf(cell)) return cell
    at += spanOf(cell)
  }
  return undefined
}

function spanOf(cell: Element): number {
  return (cell as HTMLTableCellElement).colSpan || 1
}
