import { cleanLabel } from '../page/clean.ts'
import { couldLabel, labelStrength } from './label.ts'
import { sureLabels } from './lines.ts'
import type { Pair } from './pair.ts'
import { isLeaf, type Part, textOf } from './part.ts'

const cellRoles = new Set(['cell', 'gridcell', 'rowheader', 'columnheader'])
const headWords =
  /^(?:fields?|propert(?:y|ies)|attributes?|labels?|feld|eigenschaft|champ|propriété|campo|propiedad|propriedade|veld|項目|values?|wert|valeur|valor|valore|waarde|値|details?)$/iu

interface Row {
  part: Part
  cells: Part[]
  head: boolean
}

const roleOf = (part: Part) => (part.kind === 'element' ? part.element.getAttribute('role') : null)

export function isTable(part: Part): boolean {
  return part.kind === 'element' && (part.element.nodeName === 'TABLE' || roleOf(part) === 'table')
}

/** True for the cells of a table, by tag or role. */
function isCell(part: Part): boolean {
  return /^T[DH]$/.test(part.element.nodeName) ? part.kind !== 'text' : cellRoles.has(roleOf(part) ?? '')
}

function isHead(cell: Part): boolean {
  return cell.element.nodeName === 'TH' || roleOf(cell) === 'columnheader' || roleOf(cell) === 'rowheader'
}

function nearest(part: Part, wanted: (part: Part) => boolean, out: Part[] = []): Part[] {
  for (const child of part.parts) {
    if (wanted(child)) out.push(child)
    else if (!isTable(child)) nearest(child, wanted, out)
  }
  return out
}

function rowsOf(table: Part): Row[] {
  const isRow = (part: Part) => part.kind === 'element' && (part.element.nodeName === 'TR' || roleOf(part) === 'row')
  return nearest(table, isRow).map(part => {
    const cells = nearest(part, isCell)
    const full = cells.filter(cell => cell.size > 0)
    const columns = part.element.closest('thead') !== null || full.some(cell => roleOf(cell) === 'columnheader')
    return { part, cells, head: full.length > 1 && (columns || full.every(isHead)) }
  })
}

function cellPair(label: Part, value: Part[], row: Part, shape: string, sure: boolean): Pair {
  return { label: cleanLabel(textOf(label)), from: 'cell', labelPart: label, value, row, shape, sure, section: [] }
}

/** Rows of label cells above rows of value cells. */
function stacked(rows: Row[], shape: string, sure: boolean): Pair[] {
  const pairs: Pair[] = []
  rows.forEach((row, at) => {
    const below = rows[at + 1]
    if (!row.head || !below || below.head || below.cells.length !== row.cells.length) return
    row.cells.forEach((label, column) => {
      const value = below.cells[column]
      if (value && couldLabel(textOf(label)) && value.controls === 0)
        pairs.push(cellPair(label, [value], row.part, shape, sure))
    })
  })
  return pairs
}

/** A heading cell that names nothing known still ends the value before it. */
function isNextHead(cell: Part | undefined): boolean {
  return cell !== undefined && isHead(cell) && cell.size > 0 && roleOf(cell) !== 'columnheader'
}

/** Cells of one row that alternate: label, value, label, value. */
function acrossRow(row: Row, shape: string): Pair[] {
  const cells = row.cells.filter(
    (cell, at) => cell.size > 0 || cell.controls > 0 || cell.parts.length === 0 || at % 2 === 1,
  )
  const sure = cells.map(
    cell => isLeaf(cell) && (labelStrength(cell) === 'sure' || (isHead(cell) && couldLabel(textOf(cell)))),
  )
  const pairs: Pair[] = []
  if (sure.some(Boolean)) {
    cells.forEach((label, at) => {
      if (!sure[at]) return
      let end = at + 1
      while (end < cells.length && !sure[end] && !isNextHead(cells[end])) end++
      const value = cells.slice(at + 1, end)
      if (value.length && !value.some(cell => cell.controls > 0))
        pairs.push(cellPair(label, value, row.part, shape, true))
    })
    return pairs
  }
  if (cells.length % 2 || cells.length > 6) return []
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]]
    if (label && value && labelStrength(label) === 'maybe' && value.controls === 0) {
      pairs.push(cellPair(label, [value], row.part, `${shape}|${cells.length}`, false))
    }
  }
  return pairs
}

/**
 * The pairs of a table, and the cells to look into for more. A table with a header row and data rows lists other
 * things than the record's own fields and gives neither; one single data row counts only where nothing else is there.
 */
export function tablePairs(table: Part, number: number): { pairs: Pair[]; inside: Part[] } {
  const rows = rowsOf(table).filter(row => row.cells.length > 0)
  const shape = `table${number}`
  const heads = rows.filter(row => row.head)
  const first = rows[0]
  if (heads.length > 1 && heads.length * 2 >= rows.length - 1) return { pairs: stacked(rows, shape, true), inside: [] }
  if (first?.head && !isFieldHead(first)) {
    return { pairs: rows.length === 2 ? stacked(rows, `single:${shape}`, false) : [], inside: [] }
  }
  const pairs: Pair[] = []
  const inside: Part[] = []
  for (const row of first?.head ? rows.slice(1) : rows) {
    const across = row.cells.some(cell => sureLabels(cell) > 1 || nearest(cell, isTable).length > 0)
      ? []
      : acrossRow(row, shape)
    if (across.length) pairs.push(...across)
    else inside.push(...row.cells)
  }
  return { pairs, inside }
}

function isFieldHead(row: Row): boolean {
  return row.cells.length === 2 && row.cells.every(cell => cell.size === 0 || headWords.test(textOf(cell)))
}
