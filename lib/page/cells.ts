import { cleanLabel } from './clean.ts'
import type { LabelText } from './field.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'

const longest = 150

/** The cell to the left: the row's own heading, or the nearest cell without a field. */
export function besideCell(cell: Element, survey: Survey): LabelText | undefined {
  const left = cell.previousElementSibling
  if (!left || survey.fields.get(left)) return undefined
  const text = cleanLabel(textOf(left, longest + 50))
  return text && text.length <= longest ? { text, from: 'cell' } : undefined
}

/** The cell above in the same column: the row before, else the table's first row. */
export function aboveCell(cell: Element, survey: Survey): LabelText | undefined {
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
