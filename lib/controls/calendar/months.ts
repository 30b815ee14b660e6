import { composedParent, walkComposed } from '../../page/walk.ts'
import { watch } from '../support/watch.ts'
import { asDay, monthIn } from './day-text.ts'

/** One month that a page shows as a grid of days. */
export interface Month {
  /** What carries the number of each day. */
  days: Map<number, HTMLElement>
  /** The smallest element around the days. */
  grid: Element
}

/** Every month that is visible anywhere in the document: numbers from 1 to at least 28, one after the other. */
export function monthsIn(document: Document): Month[] {
  return runsIn(document).flatMap(run => {
    if (!run.every(isShown)) return []
    return [{ days: new Map(run.map((element, index) => [index + 1, element])), grid: around(run) }]
  })
}

const known = new WeakMap<Document, { version: number; runs: HTMLElement[][] }>()

/** Rows of numbers that may be a month, looked for anew only after the page changed. */
function runsIn(document: Document): HTMLElement[][] {
  const version = watch(document)
  const before = known.get(document)
  if (before?.version === version) return before.runs
  const runs: HTMLElement[][] = []
  let run: HTMLElement[] = []
  const finish = () => {
    if (run.length >= 28) runs.push(run)
    run = []
  }
  walkComposed(document.body, element => {
    if (/^(?:select|option|textarea|input|svg)$/i.test(element.nodeName)) return false
    const number = numberOn(element)
    if (number === undefined) return true
    if (number !== run.length + 1) finish()
    if (number === run.length + 1) run.push(element as HTMLElement)
    return true
  })
  finish()
  known.set(document, { version, runs })
  return runs
}

/** The day number that stands on an element itself; week numbers are none. */
function numberOn(element: Element): number | undefined {
  let text = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    if (text.length > 12) return undefined
  }
  const number = /^(\d{1,2})日?$/.exec(text.trim())?.[1]
  if (number === undefined || Number(number) > 31) return undefined
  return element.closest('th,[role=rowheader],[class*="week-num" i],[class*="weeknum" i]') ? undefined : Number(number)
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
}

function around(run: Element[]): Element {
  const holds = new Map<Element, number>()
  for (const day of run) {
    for (let up: Element | null = day; up; up = composedParent(up)) {
      const count = (holds.get(up) ?? 0) + 1
      holds.set(up, count)
      if (count === run.length) return up
    }
  }
  return run[0] as Element
}

/** What surrounds the month and belongs to the same popup: everything up to the part that also holds the trigger. */
export function popupOf({ grid }: Month, trigger: Element): Element {
  const above = new Set<Element>()
  for (let up: Element | null = trigger; up; up = composedParent(up)) above.add(up)
  let popup = grid
  for (let up = composedParent(grid); up && !above.has(up) && up !== grid.ownerDocument.body; up = composedParent(up))
    popup = up
  return popup
}

/** Which month it is: as its days say (label, title, data), else as the nearest heading around it says. */
export function whichMonth(month: Month, popup: Element): { year: number; month: number } | undefined {
  const lang = month.grid.closest('[lang]')?.getAttribute('lang') || undefined
  const told = [1, 15, 28].map(number => dayLabel(month, number, lang))
  const [first] = told
  if (first && told.every(other => other?.year === first.year && other.month === first.month)) return first
  const inside = new Set<Element>()
  for (const day of month.days.values()) inside.add(day)
  for (let box: Element | null = month.grid; box; box = composedParent(box)) {
    const named = monthIn(namesOf(box), lang) ?? monthIn(headingIn(box, inside), lang)
    if (named) return named
    if (box === popup) break
  }
  return undefined
}

function dayLabel(month: Month, number: number, lang?: string): { year: number; month: number } | undefined {
  for (
    let up = month.days.get(number) as Element | null, level = 0;
    up && level < 3;
    up = composedParent(up), level++
  ) {
    if (up === month.grid) break
    for (const { name, value } of up.attributes) {
      if (!/^(?:title|aria-label|datetime|data-.*)$/.test(name)) continue
      const day = asDay(value.slice(0, 10))
      if (day) return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
      const named = monthIn(value, lang)
      if (named && new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(value)) return named
    }
  }
  return undefined
}

function namesOf(box: Element): string {
  const root = box.getRootNode() as Document | ShadowRoot
  const ids = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const texts = ids.map(id => (id && root.getElementById(id)?.textContent) || '')
  return texts.join(' ').trim() || (box.getAttribute('aria-label') ?? '')
}

/** Visible text around the days, with what native lists have chosen in place of all that they offer. */
function headingIn(box: Element, days: Set<Element>): string {
  const texts: string[] = []
  const take = (element: Element) => {
    if (days.has(element) || !isShown(element)) return false
    if (element.localName === 'select') {
      texts.push((element as HTMLSelectElement).selectedOptions[0]?.text ?? '')
      return false
    }
    if (element.localName === 'input') texts.push((element as HTMLInputElement).value)
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && element.getAttribute('aria-hidden') !== 'true')
        texts.push(node.nodeValue ?? '')
    }
    return !/^(?:button|a)$/.test(element.localName) || /\d{4}|\p{L}{3}/u.test(element.textContent ?? '')
  }
  if (take(box)) walkComposed(box, take)
  return texts.join(' ').replace(/\s+/g, ' ')
}
