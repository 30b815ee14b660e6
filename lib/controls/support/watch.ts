import { shadowOf } from '../../page/walk.ts'

type Root = Document | ShadowRoot

/**
 * Told of everything that a document holds, and later of what is new or other than it was.
 * @param names those of the custom elements that were met
 */
export interface Looker {
  /** A document, a shadow root or an element, with all that is in it. */
  whole(node: ParentNode & Node, document: Document, names: ReadonlySet<string>): void
  /** An element whose own attributes changed. */
  single(element: Element, document: Document, names: ReadonlySet<string>): void
}

interface Watch {
  document: Document
  observer: MutationObserver
  roots: Set<Root>
  names: Set<string>
  lookers: Set<Looker>
  version: number
  /** Custom elements that are not defined yet: these get their root later. */
  unready: Set<Element>
  used: number
}

const watches = new WeakMap<Document, Watch>()
/** Documents that nobody looked at for so many ms are no longer watched. */
const idle = 1000
const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['role', 'class', 'style', 'hidden', 'open', 'slot', 'aria-selected', 'aria-label'],
}
let versions = 0

/**
 * Looks at a document once and from then on only at what changed, so that waiting for a page costs next to nothing. Up to
 * date at every call, also in the middle of a task. Answers with a number that is another one after every change of the
 * elements, their texts, roles, classes and styles, also in shadow roots.
 */
export function watch(document: Document, looker?: Looker): number {
  const made = watches.get(document) ?? start(document)
  note(made, made.observer.takeRecords())
  for (const element of made.unready) {
    if (!element.matches(':defined')) continue
    made.unready.delete(element)
    meet(made, element)
  }
  if (looker && !made.lookers.has(looker)) {
    made.lookers.add(looker)
    for (const root of made.roots) looker.whole(root, document, made.names)
  }
  made.used = performance.now()
  return made.version
}

function start(document: Document): Watch {
  const observer = new MutationObserver(records => note(made, records))
  const made: Watch = {
    document,
    observer,
    roots: new Set(),
    names: new Set(),
    lookers: new Set(),
    version: ++versions,
    unready: new Set(),
    used: performance.now(),
  }
  watches.set(document, made)
  enter(made, document)
  const stopIfIdle = () => {
    if (performance.now() - made.used < idle) return void setTimeout(stopIfIdle, idle)
    observer.disconnect()
    watches.delete(document)
  }
  setTimeout(stopIfIdle, idle)
  return made
}

function note(made: Watch, records: MutationRecord[]): void {
  if (!records.length) return
  made.version = ++versions
  const { document, names, lookers, roots } = made
  const changed = new Set<Element>()
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') changed.add(target as Element)
    for (const node of addedNodes) if (node instanceof Element && node.isConnected) add(made, node)
  }
  for (const element of changed) for (const looker of lookers) looker.single(element, document, names)
  for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root)
}

function enter(made: Watch, root: Root): void {
  made.roots.add(root)
  made.observer.observe(root, changes)
  add(made, root)
}

function add(made: Watch, node: Root | Element): void {
  if (node instanceof Element) meet(made, node)
  for (const element of node.querySelectorAll('*')) meet(made, element)
  for (const looker of made.lookers) looker.whole(node, made.document, made.names)
}

function meet(made: Watch, element: Element): void {
  const isCustom = element.localName.includes('-')
  if (isCustom) made.names.add(element.localName)
  const root = shadowOf(element)
  if (!root) {
    if (isCustom && !element.matches(':defined')) made.unready.add(element)
  } else if (!made.roots.has(root)) {
    made.version = ++versions
    enter(made, root)
  }
}
