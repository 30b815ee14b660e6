import { tellingAttributes } from './attributes.ts'
import { foldSpace } from './clean.ts'
import type { LabelText, Signals } from './field.ts'
import { referenced } from './labels.ts'
import type { Survey } from './survey.ts'
import { unitOf } from './unit.ts'
import { composedClosest } from './walk.ts'

/** What only the whole page knows about a field. */
export interface Place {
  survey: Survey
  labels: LabelText[]
  section: string[]
  form: number
  formText: string
}

/** Everything about a control that may tell what it means. */
export function signalsOf(element: Element, place: Place): Signals {
  const attribute = (name: string) => foldSpace(element.getAttribute(name) ?? '').slice(0, 300) || undefined
  const signals: Signals = {
    labels: place.labels,
    autocomplete: autocompleteOf(element, attribute('autocomplete') ?? attribute('x-autocompletetype')),
    name: attribute('name'),
    id: attribute('id'),
    placeholder: attribute('placeholder') ?? attribute('aria-placeholder'),
    title: attribute('title'),
    attributes: tellingAttributes(element, place.survey),
    help: foldSpace(referenced(element, 'aria-describedby')).slice(0, 500) || undefined,
    section: place.section,
    type: typeOf(element),
    inputMode: attribute('inputmode'),
    unit: unitOf(element),
    form: place.form,
    formText: place.formText || undefined,
    lang: composedClosest(element, '[lang]')?.getAttribute('lang') ?? '',
  }
  return signals
}

/** "new-password" on a box that shows what is typed is a way to switch suggestions off, not a password. */
function autocompleteOf(element: Element, given: string | undefined): string | undefined {
  const isPassword = element instanceof HTMLInputElement && element.type === 'password'
  return given && /password/i.test(given) && !isPassword ? undefined : given
}

function typeOf(element: Element): string {
  if (element instanceof HTMLInputElement)
    return element.getAttribute('role') === 'combobox' ? 'combobox' : element.type
  return element.getAttribute('role') ?? element.localName
}
