import { composedParent } from '../../page/walk.ts'
import { holdsMoreFields } from '../support/holds-fields.ts'
import { isInput } from '../support/tags.ts'
import { daysOf } from './day-text.ts'
import { wrapperOf } from './open.ts'

/** Names that widgets give themselves, in classes, attributes and tags. */
const widget =
  /(?:(?:^|[^a-zA-Z])(?:date|calendar)|Date|Calendar)[-_]?(?:(?:[Tt]ime|[Rr]ange)[-_]?)?(?:[Pp]icker|[Ii]nput|[Ee]ditor|[Ff]ield|[Bb]ox|[Ii]con|[Tt]rigger|[Tt]oggle)|^flatpickr|^pikaday|^anticon-calendar/
const calendarWords = /calendar|kalender|calendrier|calendario|calendário|カレンダー|choose date|pick (?:a )?date|日付/i

/** A text box that belongs to a calendar: it says so itself, or its own part of the page does. */
export function isDateBox(element: Element): element is HTMLInputElement {
  if (!isInput(element, 'text', 'tel', 'search')) return false
  const twin = element.previousElementSibling
  if (isNamedSo(element) || (twin?.matches('input[type=hidden]') && isNamedSo(twin))) return true
  for (let up = composedParent(element), level = 0; up && level < 4; up = composedParent(up), level++) {
    if (holdsMoreFields(up, 2, ['input'])) break
    if (isNamedSo(up)) return true
  }
  const near = wrapperOf(element, 3).querySelectorAll('button,[role=button],[role=img],svg,i')
  return [...near].some(part => calendarWords.test(namesOf(part)) || widget.test(part.getAttribute('class') ?? ''))
}

function isNamedSo(element: Element): boolean {
  if (element.localName.includes('-') && widget.test(element.localName)) return true
  if (element.getAttribute('data-provide') === 'datepicker' || element.hasAttribute('data-date-format')) return true
  return (element.getAttribute('class') ?? '').split(/\s+/).some(name => widget.test(name))
}

function namesOf(element: Element): string {
  return ['aria-label', 'title', 'data-icon'].map(name => element.getAttribute(name) ?? '').join(' ')
}

const prompt =
  /^(?:(?:pick|select|choose) (?:a |the )?date|datum (?:aus)?w[äa]h?len|(?:choisir|sélectionner) une date|(?:seleccionar?|elegir|elige) (?:una )?fecha|(?:selecionar|escolher|escolha) (?:uma )?data|(?:scegli|seleziona) (?:una )?data|(?:kies|selecteer) (?:een )?datum|日付を選択)\b/iu

/** A button that stands for the answer itself: it shows a day or asks for one, and opens a dialog. */
export function isDateButton(element: Element): element is HTMLButtonElement {
  if (element.localName !== 'button' || !/^(?:dialog|grid)$/.test(element.getAttribute('aria-haspopup') ?? ''))
    return false
  const text = shownOn(element)
  return prompt.test(text) || daysOf(text, {}).length > 0
}

/** What a button says in words, without its icons. */
export function shownOn(element: Element): string {
  return ((element as HTMLElement).innerText ?? '')
    .replace(/[^\p{L}\p{N}\p{P}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
