import { isDrawnBox } from './aria-checkbox.ts'
import type { Control, WriteResult } from './control.ts'
import { groupLocked } from './support/locks.ts'
import { marksOf, setMark } from './support/marks.ts'
import { chosenContent, sameKeys } from './support/options.ts'

/** Drawn checkboxes that answer one question together: any number of options. */
export const ariaCheckboxes: Control = {
  name: 'aria checkboxes',
  matches: element => isDrawnBox(element) && element.getAttribute('role') !== 'switch' && boxesWith(element).length > 1,
  parts: element => boxesWith(element).filter(other => other !== element),
  read: element => chosenContent(marksOf(boxesWith(element)).flatMap(({ on, option }) => (on ? [option] : []))),
  accepts: element => ({ multiple: true, options: marksOf(boxesWith(element)).map(({ option }) => option) }),
  locked: element => groupLocked(boxesWith(element)),
  async write(element, write, signal): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes some of its options.' }
    const group = groupOf(element)
    const marks = () => marksOf(element.isConnected || !group ? boxesWith(element) : boxesIn(group))
    const candidates = marks().flatMap(({ option }) => (option.disabled ? [] : [option.label]))
    const missing = write.choose.find(key => !marks().some(({ option }) => option.key === key))
    if (missing !== undefined) return { ok: false, reason: `The option "${missing}" is not offered.`, candidates }
    const changes = marks().filter(({ on, option }) => on !== write.choose.includes(option.key))
    const fixed = changes.find(({ option }) => option.disabled)
    if (fixed) return { ok: false, reason: `The option "${fixed.option.label}" cannot be changed now.`, candidates }
    for (const { option } of changes) {
      if (signal.aborted) return { ok: false, reason: 'Stopped.' }
      const now = marks().find(other => other.option.key === option.key)
      if (now) await setMark(now.mark, write.choose.includes(option.key), signal)
    }
    return { ok: true }
  },
  holds: (element, write) =>
    'choose' in write &&
    sameKeys(
      marksOf(boxesWith(element)).flatMap(({ on, option }) => (on ? [option.key] : [])),
      write.choose,
    ),
}

const others =
  'input:not([type=hidden],[aria-hidden=true]),select:not([aria-hidden=true]),textarea,[role=combobox],[role=radio],[role=switch]'

/** A group that holds nothing but checkboxes asks one question. */
function groupOf(element: Element): Element | null {
  const group = element.parentElement?.closest('fieldset,[role=group]') ?? null
  return group && !group.querySelector(others) ? group : null
}

function boxesWith(element: Element): Element[] {
  const group = groupOf(element)
  return group ? boxesIn(group) : [element]
}

function boxesIn(group: Element): Element[] {
  return [...group.querySelectorAll('*')].filter(other => isDrawnBox(other) && other.getAttribute('role') !== 'switch')
}
