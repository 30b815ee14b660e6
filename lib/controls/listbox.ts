import type { Control, WriteResult } from './control.ts'
import { describe, type Offered } from './list/offered.ts'
import { until } from './list/open.ts'
import { pressKey, pressOn } from './list/pointer.ts'
import { isPopup } from './list/popup.ts'
import { isRequired } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { chosenContent, sameKeys } from './support/options.ts'
import { placeOf } from './support/place.ts'

/** A list of options that is always on the page, of which one or several are chosen. */
export const listbox: Control = {
  name: 'listbox',
  matches: element => element.matches('[role=listbox]') && !isPopup(element) && rowsOf(element).length > 0,
  read: element => chosenContent(rowsOf(element).flatMap(({ option, selected }) => (selected ? [option] : []))),
  accepts: element => ({
    ...(isRequired(element) && { required: true }),
    ...(takesSeveral(element) && { multiple: true }),
    options: rowsOf(element).map(({ option }) => option),
  }),
  locked: switchedOff,
  async write(element, write, signal): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes some of its options.' }
    const place = placeOf(element as HTMLElement)
    const rows = () => rowsOf(place() ?? element)
    const candidates = rows().flatMap(({ option }) => (option.disabled ? [] : [option.label]))
    for (const key of write.choose) {
      const row = rows().find(({ option }) => option.key === key)
      if (!row) return { ok: false, reason: `The option "${key}" is not offered.`, candidates }
      if (row.option.disabled) return { ok: false, reason: `The option "${row.option.label}" cannot be chosen now.` }
    }
    if (write.choose.length > 1 && !takesSeveral(element))
      return { ok: false, reason: 'The field takes one option only.', candidates }
    const before = chosenIn(rows())
    if (await bring(rows, write.choose, signal)) return { ok: true }
    await bring(rows, before, new AbortController().signal)
    return write.choose.length
      ? { ok: false, reason: 'The page did not take the option that was chosen.' }
      : { ok: false, reason: 'The page does not let the answer be taken back.' }
  },
  holds: (element, write) => 'choose' in write && sameKeys(chosenIn(rowsOf(element)), write.choose),
}

const takesSeveral = (list: Element) => list.getAttribute('aria-multiselectable') === 'true'

function rowsOf(list: Element): Offered[] {
  return describe([...list.querySelectorAll<HTMLElement>('[role=option]')])
}

function chosenIn(rows: Offered[]): string[] {
  return rows.flatMap(({ option, selected }) => (selected ? [option.key] : []))
}

/** Presses the options one by one; a list that goes by the keyboard takes the space bar. */
async function bring(rows: () => Offered[], keys: string[], signal: AbortSignal): Promise<boolean> {
  const wrong = () => rows().filter(({ option, selected }) => selected !== keys.includes(option.key))
  const isRight = (key: string) => () => !wrong().some(({ option }) => option.key === key)
  // What is wanted first: in a list of one it takes the other's place.
  const turns = [...keys, ...chosenIn(rows()).filter(key => !keys.includes(key))]
  for (const key of turns) {
    const [row] = wrong().filter(({ option }) => option.key === key)
    if (!row || signal.aborted) continue
    pressOn(row.element)
    if (await until(isRight(key), 400, signal)) continue
    pressKey(row.element, ' ')
    await until(isRight(key), 400, signal)
  }
  return wrong().length === 0
}
