import type { Option } from '../../page/field.ts'
import { byId } from '../../page/walk.ts'
import { watch } from '../support/watch.ts'
import { rowsOf } from './rows.ts'
import { chipsOf, linesOf } from './shown.ts'

/** One option as it stands in the document now. */
export interface Offered {
  option: Option
  element: HTMLElement
  selected: boolean
}

const lists = '[role=listbox],[role=tree],[role=menu],[role=grid],[role=treegrid]'

/** Everything that a person sees and that looks like an option now, so that what a list adds can be told from it. */
export function optionsBefore(document: Document): ReadonlySet<Element> {
  const { told, bare, rows } = rowsOf(document)
  return new Set([...told, ...bare, ...rows].filter(isShown))
}

/** The options that belong to this trigger: those of the list it names, else those that were not there before. */
export function optionsFor(trigger: Element, before: ReadonlySet<Element>): HTMLElement[] {
  const { told, bare, rows } = rowsOf(trigger.ownerDocument)
  const lists = listsOf(trigger)
  const isNamed = (option: HTMLElement) => lists.some(list => within(list, option)) && isShown(option)
  const isFresh = (option: HTMLElement) => !before.has(option) && isShown(option)
  const named = told.filter(isNamed)
  if (named.length) return named
  const namedRows = rows.filter(row => isNamed(row) && isAnswerRow(row))
  if (namedRows.length) return namedRows
  const fresh = told.filter(isFresh)
  if (fresh.length) return fresh
  if (/grid|tree/.test(trigger.getAttribute('aria-haspopup') ?? '')) {
    const freshRows = rows.filter(row => isFresh(row) && isAnswerRow(row))
    if (freshRows.length) return freshRows
  }
  const likes = bare.filter(row => isFresh(row) && !row.contains(trigger))
  return likes.length ? siblings(withoutChips(likes, trigger)) : likes
}

/** A row that can be chosen, and no heading nor a week of a calendar. */
function isAnswerRow(row: Element): boolean {
  return !row.querySelector('[role=columnheader],th') && /\p{L}/u.test(row.textContent ?? '')
}

/** What is chosen already may look like one of the options. */
function withoutChips(rows: HTMLElement[], trigger: Element): HTMLElement[] {
  const chips = chipsOf(trigger).map(({ element }) => element)
  return rows.filter(row => !chips.some(chip => chip.contains(row) || row.contains(chip)))
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
  const lines = elements.map(linesOn)
  const times = new Map<string, number>()
  for (const [first = ''] of lines) times.set(first, (times.get(first) ?? 0) + 1)
  const offers = elements.flatMap((element, index) => {
    const own = lines[index] ?? []
    const first = own[0] ?? ''
    if (!first && element.getAttribute('data-value') !== '') return []
    const label = (times.get(first) ?? 0) > 1 ? own.join(' ') : first
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
  return offers.map((offer, at) => ({ ...offer, option: apart(offer.option, offers.slice(0, at)) }))
}

/** The same words in two groups are two options (“Other”), unless the page gives both one value. */
function apart(option: Option, before: Offered[]): Option {
  if (!option.group) return option
  const alike = before.filter(
    ({ option: { label, group, value } }) =>
      label === option.label && group && group !== option.group && (value !== option.value || value === label),
  )
  return alike.length ? { ...option, key: `${option.key}#${alike.length + 1}` } : option
}

const texts = new WeakMap<Element, { version: number; lines: string[] }>()

/** The lines of an option, read anew only after the page changed. */
function linesOn(element: Element): string[] {
  const version = watch(element.ownerDocument)
  const before = texts.get(element)
  if (before?.version === version) return before.lines
  const own = linesOf(element)
  const lines = own.length ? own : [element.getAttribute('aria-label') ?? ''].filter(Boolean)
  texts.set(element, { version, lines })
  return lines
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
