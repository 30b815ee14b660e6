import { type Looker, watch } from '../support/watch.ts'

/** What may be an option, seen or not, in the order of the document. */
export interface Rows {
  /** Those that say so. */
  told: HTMLElement[]
  /** Those that only look like options. */
  bare: HTMLElement[]
  /** Rows of grids: options only where something opens the grid. */
  rows: HTMLElement[]
}

const options =
  '[role=option],[role=treeitem],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[aria-selected]:not([role])'

const gridRow = '[role=row]'

/** Names that libraries without roles give to the rows of a list. */
const rowClass = /(?:^|[\s_-])(?:option|item|result|suggestion|choice)(?:\s|$)/i
const maybeRow = ['option', 'item', 'result', 'suggestion', 'choice'].map(name => `[class*="${name}" i]`).join()

interface Kept {
  kinds: Map<HTMLElement, keyof Rows>
  /** Absent after a change. */
  rows?: Rows
}

const kept = new WeakMap<Document, Kept>()

/** Every element of a document that may be an option; only what changed since the last time is looked at. */
export function rowsOf(document: Document): Rows {
  watch(document, looker)
  const { kinds, rows } = keptOf(document)
  if (rows) return rows
  const found: Rows = { told: [], bare: [], rows: [] }
  for (const [element, kind] of kinds) element.isConnected ? found[kind].push(element) : kinds.delete(element)
  for (const list of Object.values(found)) list.sort(inOrder)
  kept.set(document, { kinds, rows: found })
  return found
}

function keptOf(document: Document): Kept {
  const known = kept.get(document) ?? { kinds: new Map() }
  kept.set(document, known)
  return known
}

const inOrder = (a: Element, b: Element) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : a === b ? 0 : -1

const looker: Looker = {
  whole(node, document, names) {
    const selector = selectorOf(names)
    if (node instanceof Document) kept.set(document, { kinds: new Map() })
    if (node instanceof Element) sort(node, document, selector)
    for (const element of node.querySelectorAll(`${selector},${maybeRow}`)) sort(element, document, selector)
  },
  single: (element, document, names) => sort(element, document, selectorOf(names)),
}

const selectorOf = (names: ReadonlySet<string>) =>
  [options, gridRow, ...[...names].filter(name => name.endsWith('-option'))].join()

function sort(element: Element, document: Document, selector: string): void {
  const known = keptOf(document)
  const kind = kindOf(element, selector)
  if (known.kinds.get(element as HTMLElement) === kind) return
  if (kind) known.kinds.set(element as HTMLElement, kind)
  else known.kinds.delete(element as HTMLElement)
  known.rows = undefined
}

function kindOf(element: Element, selector: string): keyof Rows | undefined {
  if (element.matches(gridRow)) return element.closest('[role=grid],[role=treegrid]') ? 'rows' : undefined
  if (element.matches(selector)) return element.parentElement?.closest('select,[role=tablist]') ? undefined : 'told'
  if (!rowClass.test(element.getAttribute('class') ?? '') || element.parentElement?.closest('select')) return undefined
  return 'bare'
}
