import type { Control, WriteResult } from './control.ts'
import { boxesOf, chosenOf } from './support/boxes.ts'
import { checkboxesWith } from './support/group.ts'
import { groupLocked } from './support/locks.ts'
import { chosenContent, sameKeys } from './support/options.ts'
import { isInput } from './support/tags.ts'
import { tick } from './support/tick.ts'

/** Several checkboxes that answer one question: any number of options. */
export const checkboxes: Control = {
  name: 'checkboxes',
  matches: element => isInput(element, 'checkbox') && checkboxesWith(element).length > 1,
  parts: element => checkboxesWith(element as HTMLInputElement).filter(other => other !== element),
  read: element => chosenContent(chosenOf(optionsOf(element))),
  accepts: element => ({ multiple: true, options: optionsOf(element).map(({ option }) => option) }),
  locked: element => groupLocked(checkboxesWith(element as HTMLInputElement)),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes some of its options.' }
    const options = optionsOf(element)
    const candidates = options.filter(({ option }) => !option.disabled).map(({ option }) => option.label)
    for (const key of write.choose) {
      const found = options.find(({ option }) => option.key === key)
      if (!found) return { ok: false, reason: `The option "${key}" is not offered.`, candidates }
    }
    const changes = options.filter(({ box, option }) => box.checked !== write.choose.includes(option.key))
    const fixed = changes.find(({ option }) => option.disabled)
    if (fixed) return { ok: false, reason: `The option "${fixed.option.label}" cannot be changed now.`, candidates }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    for (const { box, option } of changes) {
      // A page that rebuilds the group after each tick leaves us with dead boxes.
      const alive = box.isConnected ? box : liveTwin(element, box)
      if (alive) await tick(alive, write.choose.includes(option.key), typed)
    }
    return { ok: true }
  },
  holds: (element, write) =>
    'choose' in write &&
    sameKeys(
      chosenOf(optionsOf(element)).map(option => option.key),
      write.choose,
    ),
}

const optionsOf = (element: Element) => boxesOf(checkboxesWith(element as HTMLInputElement))

function liveTwin(element: Element, dead: HTMLInputElement): HTMLInputElement | undefined {
  const twins = dead.name ? [...element.ownerDocument.getElementsByName(dead.name)] : []
  const same = twins.filter(other => isInput(other, 'checkbox') && other.value === dead.value && other.id === dead.id)
  return same.length === 1 ? (same[0] as HTMLInputElement) : undefined
}
