import { composedParent, walkComposed } from '../../page/walk.ts'
import { changeEvent, inputEvent, press } from '../support/events.ts'
import { setNative } from '../support/native.ts'
import { monthIn } from './day-text.ts'
import { type Month, monthsIn, popupOf, whichMonth } from './months.ts'
import { until } from './until.ts'

/** A calendar that a field has opened. */
export interface Calendar {
  trigger: Element
  /** Months that were on the page before: another field's calendar. */
  others: Set<Element>
}

interface Shown {
  month: Month
  popup: Element
  /** Months since the year 0, for counting. */
  count: number
}

/** The months that the calendar shows now and that can be told. */
export function shownMonths({ trigger, others }: Calendar): Shown[] {
  return monthsIn(trigger.ownerDocument).flatMap(month => {
    if (others.has(month.grid)) return []
    const popup = popupOf(month, trigger)
    const which = whichMonth(month, popup)
    return which ? [{ month, popup, count: which.year * 12 + which.month - 1 }] : []
  })
}

const mostPresses = 240

/** Turns the calendar's pages until it shows a day's month; undefined where it cannot be turned that far. */
export async function turnTo(calendar: Calendar, day: string, signal: AbortSignal): Promise<Month | undefined> {
  const wanted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const useless = new Set<string>()
  for (let presses = 0; presses < mostPresses && !signal.aborted; presses++) {
    const shown = await settled(calendar, signal)
    const here = shown.find(({ count }) => count === wanted)
    if (here) return here.month
    const nearest = shown.toSorted((a, b) => Math.abs(a.count - wanted) - Math.abs(b.count - wanted))[0]
    if (!nearest) return undefined
    const distance = wanted - nearest.count
    if (presses < 2 && setLists(nearest.popup, wanted)) {
      await moved(calendar, shown, signal)
      continue
    }
    const [turner] = turnersIn(nearest, distance, [calendar.trigger, ...shown.map(({ month }) => month.grid)]).filter(
      ({ name }) => !useless.has(name),
    )
    if (!turner) return undefined
    press(turner.element)
    const now = await moved(calendar, shown, signal)
    const closer = now.some(count => Math.abs(wanted - count) < Math.abs(distance))
    if (!closer) useless.add(turner.name)
  }
  return undefined
}

/** While one month slides over another both are there; a calendar at rest shows each month once and the same twice over. */
async function settled(calendar: Calendar, signal: AbortSignal): Promise<Shown[]> {
  let before = ''
  const rest = () => {
    const shown = shownMonths(calendar)
    const now = shown.map(({ count }) => count).join()
    const still =
      now === before && now !== '' && shown.every(({ count }, at) => at === 0 || count > (shown[at - 1]?.count ?? 0))
    before = now
    return still ? shown : undefined
  }
  return (await until(calendar.trigger.ownerDocument, rest, 1500, signal)) ?? shownMonths(calendar)
}

/** What is shown once it is something else than before; two months side by side move by one. */
async function moved(calendar: Calendar, before: Shown[], signal: AbortSignal): Promise<number[]> {
  const was = before.map(({ count }) => count).join()
  const look = () => {
    const counts = shownMonths(calendar).map(({ count }) => count)
    return counts.length > 0 && counts.join() !== was ? counts : undefined
  }
  return (await until(calendar.trigger.ownerDocument, look, 700, signal)) ?? []
}

/** Native lists of months and years in the calendar's head; false where there are none or they stand right already. */
function setLists(popup: Element, wanted: number): boolean {
  const [year, month] = [Math.floor(wanted / 12), (wanted % 12) + 1]
  let changed = false
  for (const kind of ['year', 'month'] as const) {
    // Changing one list may draw the other anew.
    const lists: HTMLSelectElement[] = []
    walkComposed(popup, element => {
      if (element.localName === 'select') lists.push(element as HTMLSelectElement)
      return true
    })
    for (const list of lists) {
      const texts = [...list.options].map(option => option.text.trim())
      const fits = (text: string) =>
        kind === 'year' ? text === String(year) : monthIn(`${text} 2000`)?.month === month
      const isKind =
        kind === 'year' ? texts.every(text => /^\d{4}$/.test(text)) : texts.length > 1 && texts.every(isMonthName)
      const index = isKind ? texts.findIndex(fits) : -1
      if (index < 0 || index === list.selectedIndex) continue
      setNative(list, 'selectedIndex', index)
      inputEvent(list, null)
      changeEvent(list)
      changed = true
    }
  }
  return changed
}

const isMonthName = (text: string) => monthIn(`${text} 2000`) !== undefined

const forward =
  /next|forward|siguiente|suivant|pr[óo]xim|seguinte|nächst|weiter|volgend|successiv|prossim|nästa|næste|neste|następn|次|翌|下|右|[›»→>]|chevron-?right|arrow-?right|(^|[-_ ])right/i
const back =
  /prev|\bback|anterior|précéd|preced|vorig|vorher|zurück|föregående|forrige|poprzedn|前|上|左|[‹«←<]|chevron-?left|arrow-?left|(^|[-_ ])left/i
const byYear = /year|jahr|ann[ée]e|\baños?\b|\banos?\b|\banno\b|jaar|年|super|double|decade|[»«]/i

const turners = 'button,[role=button],a,[data-action],[class*="next" i],[class*="prev" i]'

/** Buttons of the calendar that turn its pages the wanted way, the likeliest first. */
function turnersIn({ popup }: Shown, distance: number, others: Element[]): { element: HTMLElement; name: string }[] {
  const found: { element: HTMLElement; name: string; rank: number }[] = []
  const bare: HTMLElement[] = []
  walkComposed(popup, element => {
    // Days of the month after are named like what leads there.
    if (others.includes(element)) return false
    // What only holds the buttons is named after them.
    if (!element.matches(turners) || element.querySelector('button,[role=button],a')) return true
    const button = element as HTMLElement
    if (button.matches(':disabled,[aria-disabled=true]') || !button.checkVisibility({ visibilityProperty: true }))
      return false
    const said = [button.getAttribute('aria-label'), button.title, button.textContent].join(' ').trim()
    const styled = [
      button.className,
      button.dataset.action,
      ...[...button.querySelectorAll('*')].map(part => part.getAttribute('class')),
    ]
    const words = forward.test(said) || back.test(said) ? said : `${said} ${styled.join(' ')}`
    const [ahead, behind] = [forward.test(words), back.test(words)]
    if (!/[\p{L}\d]/u.test(said) && !ahead && !behind) bare.push(button)
    if (ahead === behind || ahead !== distance > 0) return false
    const years = byYear.test(words)
    // What looks like a year's step is only the month's where nothing else leads on; the calendar shows which it was.
    found.push({ element: button, name: words, rank: !years ? 1 : Math.abs(distance) < 12 ? 2 : 0 })
    return false
  })
  // Two nameless buttons beside the heading: the one on the side that the reading goes to leads on.
  if (found.length === 0 && bare.length === 2) {
    const ordered = bare.toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
    const rightToLeft = composedParent(popup)?.closest('[dir=rtl]') != null
    const element = distance > 0 !== rightToLeft ? ordered[1] : ordered[0]
    if (element) found.push({ element, name: 'bare', rank: 1 })
  }
  return found.toSorted((a, b) => a.rank - b.rank)
}
