import { isInput } from '../support/tags.ts'
import { isTagBox } from './tag-box.ts'

const otherFields = 'input:not([type=hidden]),select,textarea,[role=combobox],[role=textbox],[contenteditable=true]'

/** True for what a person presses or types into to be offered a list: a combobox or a button that opens a listbox. */
export function isTrigger(element: Element): boolean {
  if (isTagBox(element)) return true
  if (element.parentElement?.closest('[role=listbox],[role=menu],[role=toolbar],[role=tree]')) return false
  const role = element.getAttribute('role')
  const popup = element.getAttribute('aria-haspopup') ?? ''
  if (element.localName === 'select') return false
  if (isInput(element)) return isListInput(element, role, popup)
  if (role === 'combobox') return !element.querySelector('input:not([type=hidden])')
  if (/^(?:listbox|tree|treegrid)$/.test(popup)) return !isToggle(element)
  return isPressable(element) && popup !== '' && popup !== 'false' && hasListBeside(element)
}

/** An input that opens a calendar is a date, one with `list=` keeps its text free. */
function isListInput(element: HTMLInputElement, role: string | null, popup: string): boolean {
  if (!['text', 'search', 'email', 'url', 'tel'].includes(element.type) && role !== 'combobox') return false
  if (element.list || popup === 'dialog') return false
  if (role === 'combobox' || isInsideCombobox(element)) return true
  if (popup === 'grid') return false
  if (/^(?:listbox|tree|treegrid)$/.test(popup) || isDrawnSelect(element)) return true
  // Nothing can be typed, and it says that it opens something: no date, which is recognised before.
  if (element.readOnly && (element.hasAttribute('aria-expanded') || isNamedList(element))) return true
  const tells = element.hasAttribute('aria-controls') || element.hasAttribute('aria-owns')
  return tells && ['list', 'both'].includes(element.getAttribute('aria-autocomplete') ?? '')
}

/** The older pattern: a combobox around the box that is typed into. */
function isInsideCombobox(element: Element): boolean {
  const around = element.parentElement?.closest('[role=combobox]')
  return around?.querySelectorAll('input:not([type=hidden])').length === 1
}

const listClass = /(?:^|[\s_-])(?:cascader|select|drop-?down)(?:$|\s)/i

/** True for a box that nobody can type into, in a part of the page that names itself a list and holds no other field. */
function isNamedList(element: Element): boolean {
  for (let up = element.parentElement, level = 0; up && level < 3; up = up.parentElement, level += 1) {
    if (up.querySelectorAll(otherFields).length > 1) return false
    if (listClass.test(up.getAttribute('class') ?? '')) return true
  }
  return false
}

/** The little button of a combobox with an input of its own is part of that combobox. */
function isToggle(element: Element): boolean {
  const box = element.parentElement
  return [box, box?.parentElement].some(
    around => around?.querySelectorAll(openers).length === 1 && !around.querySelector('label'),
  )
}

const openers = 'input[role=combobox],input[aria-haspopup]:not([aria-haspopup=false])'

/** The box of a drawn list that stands behind the native field whose place it takes. */
function isDrawnSelect(input: Element): boolean {
  for (let up = input.parentElement, level = 0; up && level < 3; up = up.parentElement, level += 1) {
    const native = up.previousElementSibling
    if (native?.matches('select,input:not([type=hidden])') && native.getAttribute('tabindex') === '-1') {
      return !native.checkVisibility() || native.getBoundingClientRect().width < 4
    }
  }
  return false
}

function isPressable(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button'
}

/** The list that such a button opens is already there, out of sight. */
function hasListBeside(element: Element): boolean {
  let box: Element | null = element
  for (let level = 0; box && level < 4; level += 1, box = box.parentElement) {
    if (box.matches('form,fieldset,main,body') || box.querySelectorAll(`button[aria-haspopup]`).length > 1) return false
    if (box.querySelector('[role=listbox]')) return !box.querySelector('[role=grid],table')
  }
  return false
}

/** True if text can be typed into the trigger itself. */
export function isTypable(element: Element): element is HTMLInputElement {
  return isInput(element) && !element.readOnly && element.inputMode !== 'none' && !element.disabled
}

/** The box that a person sees as the control: the widest one around the trigger that holds no label and no other field. */
export function faceOf(element: Element): Element {
  let face = element
  // The label of a box with chips is drawn among them.
  const isOwnLabel = (label: Element) => isTagBox(element) && (label as HTMLLabelElement).control === element
  for (let up = element.parentElement, level = 0; up && level < 6; up = up.parentElement, level += 1) {
    if (
      up.matches('form,fieldset,td,th,body,main,section,label') ||
      [...up.querySelectorAll('label,legend:not([aria-hidden] *)')].some(label => !isOwnLabel(label))
    )
      break
    const others = [...up.querySelectorAll(otherFields)].filter(
      other =>
        other !== element && !isTwin(other) && !other.closest('[role=dialog],[role=listbox]') && !face.contains(other),
    )
    if (others.length) break
    face = up
  }
  return face
}

/** A native field that only carries the value of a drawn one. */
function isTwin(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility({ visibilityProperty: true }))
    return true
  // Cut down to nothing, but for those who do not see the page.
  const { width, height } = (element.parentElement ?? element).getBoundingClientRect()
  return element.getAttribute('tabindex') === '-1' && width < 4 && height < 4
}
