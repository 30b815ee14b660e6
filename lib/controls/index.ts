import { ariaCheckbox } from './aria-checkbox.ts'
import { ariaCheckboxes } from './aria-checkboxes.ts'
import { ariaRadio } from './aria-radio.ts'
import { checkbox } from './checkbox.ts'
import { checkboxes } from './checkboxes.ts'
import { codeMirror } from './code-mirror.ts'
import { combobox } from './combobox.ts'
import type { Control } from './control.ts'
import { date } from './date.ts'
import { dateParts } from './date-parts.ts'
import { datePicker } from './date-picker.ts'
import { dateSegments } from './date-segments.ts'
import { dayGrid } from './day-grid.ts'
import { dualList } from './dual-list.ts'
import { editable } from './editable.ts'
import { editableFrame } from './editable-frame.ts'
import { listbox } from './listbox.ts'
import { number } from './number.ts'
import { phone } from './phone.ts'
import { phoneParts } from './phone-parts.ts'
import { radio } from './radio.ts'
import { sealed } from './sealed.ts'
import { select } from './select.ts'
import { slider } from './slider.ts'
import { text } from './text.ts'
import { textParts } from './text-parts.ts'
import { textarea } from './textarea.ts'
import { tree } from './tree.ts'

/** Every control, most particular first; the first that matches an element reads and writes it. */
export const controls: Control[] = [
  radio,
  checkboxes,
  checkbox,
  ariaRadio,
  ariaCheckboxes,
  ariaCheckbox,
  dateSegments,
  dateParts,
  select,
  date,
  datePicker,
  dayGrid,
  combobox,
  dualList,
  listbox,
  tree,
  phone,
  phoneParts,
  textParts,
  number,
  text,
  codeMirror,
  textarea,
  slider,
  sealed,
  editable,
  editableFrame,
]

/** The control that an element carries; undefined for everything that is not one. */
export function controlOf(element: Element): Control | undefined {
  return controls.find(control => control.matches(element))
}
