import { cleanLabel } from '../page/clean.ts'
import { isVisible } from '../page/visible.ts'
import { composedClosest, walkComposed } from '../page/walk.ts'
import { each, textOf } from './part.ts'
import { sceneOf } from './scene.ts'

/** One cell of a table of records: under which label it stands, and what shows it. */
export interface ListCell {
  label: string
  element: Element
}

export const listTables = 'table,[role=table],[role=grid],[role=treegrid]'
const rowsWithin = 'tr,[role=row]'
const cellsWithin = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]'
const own = ['data-label', 'data-title', 'data-th', 'data-column-label']

interface Row {
  index: string | null
  cells: Element[]
  head: boolean
}

/** The tables of records below a root, each row as its cells. A table of labels and values is none. */
export function tableRows(root: Element): { table: Element; rows: ListCell[][] }[] {
  const tables = inside(root, listTables, isVisible)
  let above: Row | undefined
  return tables.flatMap(table => {
    const rows = mergedRows(
      inside(table, rowsWithin, row => nearest(row, listTables) === table && isVisible(row)).map(rowOf),
    )
    const head = rows.findLast((row, at) => row.head && rows.slice(0, at).every(one => one.head))
    const data = rows.filter(row => !row.head && row.cells.length > 1)
    // The header of a table that scrolls is often a table of its own right before it.
    const labels = head ?? (above && data.every(row => row.cells.length === above?.cells.length) ? above : undefined)
    above = data.length ? undefined : head
    if (!labels || labels.cells.length < 2) return []
    const shown = data.map(row => labelled(row, labels))
    return shown.length ? [{ table, rows: shown }] : []
  })
}

function rowOf(row: Element): Row {
  const cells = inside(row, cellsWithin, cell => nearest(cell.parentElement ?? cell, rowsWithin) === row)
  const isHead = (cell: Element) =>
    cell.getAttribute('role') === 'columnheader' || (cell.nodeName === 'TH' && cell.getAttribute('scope') !== 'row')
  const head = cells.length > 0 && (cells.some(isColumn) || row.closest('thead') !== null || cells.every(isHead))
  return { index: row.getAttribute('aria-rowindex'), cells, head }
}

function isColumn(cell: Element): boolean {
  return cell.getAttribute('role') === 'columnheader' || cell.getAttribute('scope') === 'col'
}

/** A grid with fixed columns shows each of its rows in several places, by one number. */
function mergedRows(rows: Row[]): Row[] {
  const merged: Row[] = []
  const known = new Map<string, Row>()
  for (const row of rows) {
    const key = row.index === null ? undefined : `${row.index} ${row.head}`
    const same = key === undefined ? undefined : known.get(key)
    if (same && row.cells.every(isNumbered)) same.cells.push(...row.cells)
    else {
      merged.push(row)
      if (key !== undefined) known.set(key, row)
    }
  }
  return merged
}

const isNumbered = (cell: Element) => cell.hasAttribute('aria-colindex')

function labelled(row: Row, head: Row): ListCell[] {
  const numbered = row.cells.every(isNumbered) && head.cells.every(isNumbered)
  const names = new Map(head.cells.map(cell => [cell.getAttribute('aria-colindex'), headText(cell)]))
  const columns = head.cells.flatMap(cell => Array<string>(spanOf(cell)).fill(headText(cell)))
  let at = 0
  return row.cells.map(element => {
    const named = own.map(name => element.getAttribute(name)).find(Boolean)
    const label = numbered ? names.get(element.getAttribute('aria-colindex')) : columns[at]
    at += spanOf(element)
    return { element, label: cleanLabel(named ?? label ?? '') }
  })
}

function spanOf(cell: Element): number {
  return Math.min(100, Number((cell as Partial<HTMLTableCellElement>).colSpan ?? 1) || 1)
}

/** What a column is called; the button that sorts it carries its name. */
function headText(cell: Element): string {
  const scene = sceneOf(cell, new Set())
  const shown = textOf(scene) || [...each(scene)].map(part => part.text.trim()).find(Boolean) || ''
  const text = shown.trim() || (cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '')
  return cleanLabel(text.replace(/[▲▼△▽↑↓⇅↕⬍]/gu, ' '))
}

function inside(root: Element, selector: string, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  walkComposed(root, element => {
    if (element.matches(selector) && wanted(element)) found.push(element)
    return true
  })
  return found
}

function nearest(element: Element, selector: string): Element | null {
  return composedClosest(element, selector)
}
