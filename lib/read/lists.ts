import type { ListRow, PageList } from '../page/field.ts'
import { isVisible } from '../page/visible.ts'
import { composedParent, walkComposed } from '../page/walk.ts'
import { type Card, cardRows } from './list-cards.ts'
import { type ListCell, tableRows } from './list-table.ts'
import { outputsOf } from './output.ts'
import { textOf } from './part.ts'
import { sceneOf } from './scene.ts'

/** More rows than a person looks through on one page. */
const mostRows = 500
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend'

/** The lists of records that a document shows; of a list that scrolls within itself, what it shows now. */
export function readLists(document: Document): PageList[] {
  const tables = tableRows(document.body)
  const cards = cardRows(document.body, new Set(tables.map(({ table }) => table)))
  const more = goesOn(document)
  return [
    ...tables.map(({ table, rows }) => ({
      title: titleOf(table),
      rows: rows.slice(0, mostRows).map(rowOf),
      more: more || rows.length > mostRows || isLonger(table, rows.length),
    })),
    ...cards.map(({ holder, cards }) => ({
      title: titleOf(holder),
      rows: cards.slice(0, mostRows).map(cardRow),
      more: more || cards.length > mostRows,
    })),
  ]
}

function rowOf(cells: ListCell[]): ListRow {
  const shown = cells.map(({ label, element }) => ({ label, part: sceneOf(element, new Set()) }))
  const pairs = shown
    .filter(({ label }) => label !== '')
    .map(({ label, part }) => ({
      ...{ label, from: 'cell' as const, value: [part], row: part, shape: 'list', sure: true, section: [] },
    }))
  return numbered(
    outputsOf(pairs),
    cells.map(({ element }, at) => textOf(shown[at]?.part ?? sceneOf(element, new Set())) || drawnName(element)),
  )
}

/** What the only picture of a cell without words is called: a coloured dot says its state so. */
function drawnName(cell: Element): string {
  const names = [cell, ...cell.querySelectorAll('[title],[aria-label],img[alt],svg title')].map(
    one =>
      one.getAttribute('aria-label') ||
      one.getAttribute('alt') ||
      one.getAttribute('title') ||
      (one.localName === 'title' ? one.textContent : ''),
  )
  const [name, ...more] = new Set(names.flatMap(text => (text?.trim() ? [text.trim()] : [])))
  return name && more.length === 0 ? name : ''
}

function cardRow({ outputs, texts }: Card): ListRow {
  return numbered(outputs, texts)
}

function numbered(outputs: ReturnType<typeof outputsOf>, texts: string[]): ListRow {
  return {
    fields: outputs.map(({ field }, at) => ({ ...field, key: `0:${at}` })),
    texts: texts.filter(text => text !== ''),
  }
}

/** The caption or name of a list, else the nearest heading before it. */
function titleOf(list: Element): string {
  const named = list.querySelector(':scope > caption')?.textContent ?? list.getAttribute('aria-label')
  if (named?.trim()) return named.trim()
  for (let here: Element | null = list, up = 0; here && up < 8; here = composedParent(here), up++) {
    for (let before = here.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(headings) ? before : before.querySelector(headings)
      if (heading && isVisible(heading)) return (heading.textContent ?? '').trim().slice(0, 200)
    }
  }
  return ''
}

/** A grid that shows some of its rows says how many it has. */
function isLonger(table: Element, shown: number): boolean {
  const count = Number(table.getAttribute('aria-rowcount') ?? 0)
  return count === -1 || count > shown + 3
}

const nextWords =
  /^(?:next(?: page)?|nächste(?: seite)?|weiter|(?:page )?suivante?|siguiente|próxima?|avanti|successiva|volgende|次へ|下一页|다음|load more|show more|mehr (?:laden|anzeigen)|voir plus|cargar más)$/iu

/** True where the page offers a next page of what it lists. */
function goesOn(document: Document): boolean {
  let found = false
  walkComposed(document.body, element => {
    if (found) return false
    if (!/^(?:A|BUTTON)$/.test(element.nodeName) && element.getAttribute('role') !== 'button') return true
    const name = (element.getAttribute('aria-label') || element.getAttribute('title') || element.textContent) ?? ''
    const isNext = element.getAttribute('rel') === 'next' || nextWords.test(name.replace(/[›»>→…]/gu, '').trim())
    const off = element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true'
    found = isNext && !off && isVisible(element)
    return !isNext
  })
  return found
}
