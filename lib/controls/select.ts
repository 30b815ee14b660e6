import type { Option } from '../page/field.ts'
import type { Control, WriteResult } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { changeEvent, focusOn, inputEvent, leave } from './support/events.ts'
import { isSecret, secret, switchedOff } from './support/locks.ts'
import { setNative } from './support/native.ts'
import { chosenContent, isPrompt, sameKeys, withKeys } from './support/options.ts'
import { placeOf } from './support/place.ts'
import { isSelect } from './support/tags.ts'
import { nextTask } from './support/wait.ts'

/** The browser's own select, of one or many. One that still shows its prompt ("Please select") reads as empty. */
export const select: Control = {
  name: 'select',
  matches: isSelect,
  read(element) {
    if (isSecret(element)) return { text: '', chosen: [] }
    const box = element as HTMLSelectElement
    const content = chosenContent(chosenIn(box))
    return content.chosen?.length && isUntouched(box) ? { ...content, untouched: true } : content
  },
  accepts(element) {
    const box = element as HTMLSelectElement
    return {
      ...(isRequired(box) && { required: true }),
      ...(box.multiple && { multiple: true }),
      options: optionsOf(box),
    }
  },
  locked: element => secret(element) ?? switchedOff(element),
  async write(element, write, signal) {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes one of its options.' }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const place = placeOf(element as HTMLSelectElement)
    focusOn(element as HTMLSelectElement)
    await null
    const box = place(true) as HTMLSelectElement | undefined
    if (!box) return { ok: false, reason: 'The field disappeared while it was being filled.' }
    const result = choose(box, write.choose)
    await null
    leave((place() as HTMLSelectElement | undefined) ?? box)
    await nextTask()
    return result
  },
  holds: (element, write) =>
    'choose' in write &&
    sameKeys(
      chosenIn(element as HTMLSelectElement).map(option => option.key),
      write.choose,
    ),
}

function optionsOf(box: HTMLSelectElement): Option[] {
  return withKeys(
    [...box.options].map(option => {
      const group = option.closest('optgroup')
      const value = option.hasAttribute('value') ? option.value : option.text
      return {
        label: (option.label || option.text).replace(/\s+/g, ' ').trim(),
        value,
        ...(group && { group: group.label }),
        ...((option.disabled || group?.disabled) && { disabled: true }),
      }
    }),
  )
}

/** A drop-down without a chosen option shows its first one; no option then carries `selected`. */
function isUntouched(box: HTMLSelectElement): boolean {
  return !box.multiple && box.size <= 1 && box.selectedIndex === 0 && !box.querySelector('option[selected]')
}

function chosenIn(box: HTMLSelectElement): Option[] {
  const options = optionsOf(box)
  const chosen = options.filter((_, index) => box.options[index]?.selected)
  return chosen.filter(option => !isPrompt(option))
}

function choose(box: HTMLSelectElement, keys: string[]): WriteResult {
  const options = optionsOf(box)
  const labels = options.filter(option => !option.disabled && !isPrompt(option)).map(option => option.label)
  const wrong = (reason: string): WriteResult => ({ ok: false, reason, candidates: labels })
  if (!box.multiple && keys.length > 1) return wrong('The field takes one option only.')
  for (const key of keys) {
    const option = options.find(other => other.key === key)
    if (!option) return wrong(`The option "${key}" is not offered.`)
    if (option.disabled) return wrong(`The option "${option.label}" cannot be chosen now.`)
  }
  const wanted = keys.map(key => options.findIndex(option => option.key === key))
  if (box.multiple) {
    for (const [index, option] of [...box.options].entries()) {
      if (option.selected !== wanted.includes(index)) setNative(option, 'selected', wanted.includes(index))
    }
  } else {
    setNative(box, 'selectedIndex', wanted[0] ?? options.findIndex(isPrompt))
  }
  inputEvent(box, null)
  changeEvent(box)
  return { ok: true }
}
