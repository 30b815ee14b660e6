import type { Option } from '../../page/field.ts'
import { byId, walkComposed } from '../../page/walk.ts'
import { linesOf } from './shown.ts'

/** One option as it stands in the document now. */
export interface Offered {
  option: Option
  element: HTMLElement
  selected: boolean
}

const lists = '[role=listbox],[role=tree],[role=menu],[role=grid]'
const options =
  '[role=option],[role=treeitem],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[aria-selected]:not([role])'

/** Names that libraries without roles give to the rows of a list. */
const rowClass = /(?:^|[\s_-])(?:option|item|result|suggestion|choice)(?:\s|$)/i

/** Options that a person can see in a document, wherever they stand; `bare` are rows that only look like options. */
export function optionsOnPage(document: Document): { told: HTMLElement[]; bare: HTMLElement[] } {
  const told: HTMLElement[] = []
  const bare: HTMLElement[] = []
  walkComposed(document.body, element => {
    if (element.matches(options) || /-option$/.test(element.localName)) {
      if (isShown(element) && !element.parentElement?.closest('[role=tablist]')) told.push(element as HTMLElement)
    } else if (rowClass.test(element.getAttribute('class') ?? '') && isShown(element)) bare.push(element as HTMLElement)
    return element.localName !== 'select'
  })
  return { told, bare }
}

/** Everything that looks like an option now, so that what a list adds can be told from it. */
export function optionsBefore(document: Document): ReadonlySet<Element> {
  const { told, bare } = optionsOnPage(document)
  return new Set([...told, ...bare])
}

/** The options that belong to this trigger: those of the list it names, else those that were not there before. */
export function optionsFor(trigger: Element, before: ReadonlySet<Element>): HTMLElement[] {
  const { told, bare } = optionsOnPage(trigger.ownerDocument)
  const named = listsOf(trigger).filter(list => told.some(option => within(list, option)))
  if (named.length) return told.filter(option => named.some(list => within(list, option)))
  const fresh = told.filter(option => !before.has(option))
  if (fresh.length) return fresh
  return siblings(bare.filter(row => !before.has(row) && !row.contains(trigger)))
}

/** Rows of one list stand side by side: those of the longest row of siblings. */
function siblings(rows: HTMLElement[]): HTMLElement[] {
  const lists = Map.groupBy(rows, row => row.parentElement)
  return [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/** Lists that the trigger, or the box around it, says it controls. */
export function listsOf(trigger: Element): Element[] {
  const ids = ['aria-controls', 'aria-owns'].flatMap(
    name => trigger.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [],
  )
  return ids.flatMap(id => byId(trigger, id) ?? [])
}

function within(list: Element, option: Element): boolean {
  for (let here: Element | null = option; here; ) {
    if (list.contains(here)) return true
    const root: Node = here.getRootNode()
    here = root instanceof ShadowRoot ? root.host : null
  }
  return false
}

/** What the elements offer. Key and label are the option's first line, or all its lines where two begin alike. */
export function describe(elements: HTMLElement[]): Offered[] {
  const lines = elements.map(element => {
    const own = linesOf(element)
    return own.length ? own : [element.getAttribute('aria-label') ?? ''].filter(Boolean)
  })
  const firsts = lines.map(line => line[0] ?? '')
  return elements.flatMap((element, index) => {
    const first = firsts[index] ?? ''
    if (!first && element.getAttribute('data-value') !== '') return []
    const twice = firsts.filter(other => other === first).length > 1
    const label = twice ? (lines[index] ?? []).join(' ') : first
    const group = groupOf(element)
    const value = element.getAttribute('data-value') ?? element.getAttribute('value') ?? label
    const option: Option = {
      key: label,
      label,
      value,
      ...(group && { group }),
      ...(isOff(element) && { disabled: true }),
    }
    return [{ option, element, selected: isSelected(element) }]
  })
}

export function isSelected(element: Element): boolean {
  if (element.getAttribute('aria-checked') === 'true') return true
  if (element.querySelector('[type=checkbox]:checked,[aria-checked=true]')) return true
  if (element.hasAttribute('aria-checked') || element.querySelector('[type=checkbox]')) return false
  if (/-/.test(element.localName)) return element.matches(':state(selected),[selected]')
  if (!element.hasAttribute('aria-selected')) return /(?:^|[\s_-])selected(?:\s|$)/i.test(element.className)
  return element.getAttribute('aria-selected') === 'true' && !element.hasAttribute('cmdk-item')
}

function isOff(element: Element): boolean {
  return (
    element.getAttribute('aria-disabled') === 'true' || element.matches('[disabled],[data-disabled=true],:disabled')
  )
}

function groupOf(element: Element): string | undefined {
  const group = element.parentElement?.closest('[role=group]')
  if (!group?.closest(lists)) return undefined
  const id = group.getAttribute('aria-labelledby')
  const label = group.getAttribute('aria-label') ?? (id ? byId(group, id)?.textContent : undefined)
  return label?.replace(/\s+/g, ' ').trim() || undefined
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const box = element.getBoundingClientRect()
  if (box.height < 4 || box.width < 4) return false
  // Some libraries keep a copy for screen readers in a box without a size.
  const parent = element.parentElement
  return !parent || parent.clientHeight > 0 || getComputedStyle(parent).overflow === 'visible'
}
