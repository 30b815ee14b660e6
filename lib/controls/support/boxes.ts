import type { Option } from '../../page/field.ts'
import { optionLabel } from './option-label.ts'
import { withKeys } from './options.ts'

/** One radio button or checkbox of a group, with the answer it stands for. */
export interface Box {
  box: HTMLInputElement
  option: Option
}

export function boxesOf(elements: HTMLInputElement[]): Box[] {
  const options = withKeys(
    elements.map(box => {
      const label = optionLabel(box) || box.value
      // A box without a value stands for its label; an empty value stands for no answer.
      return { label, value: box.getAttribute('value') ?? label, ...(box.matches(':disabled') && { disabled: true }) }
    }),
  )
  return elements.flatMap((box, index) => {
    const option = options[index]
    return option ? [{ box, option }] : []
  })
}

export function chosenOf(boxes: Box[]): Option[] {
  return boxes.flatMap(({ box, option }) => (box.checked ? [option] : []))
}
