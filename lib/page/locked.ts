import type { Locked } from './field.ts'
import { labelElements } from './label-elements.ts'
import { composedClosest } from './walk.ts'

const card = /^cc-(?:number|csc|exp|exp-month|exp-year|name|type)$/

/** Why a control must never be written, as far as its markup alone says. */
export function lockOf(element: Element): Locked | undefined {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'password') return 'password'
    if (element.type === 'file') return 'file'
  }
  const autocomplete = element.getAttribute('autocomplete')?.toLowerCase() ?? ''
  if (/\b(?:current|new)-password\b/.test(autocomplete) && namesPassword(element)) return 'password'
  if (autocomplete.includes('one-time-code')) return 'one-time code'
  if (isSearch(element)) return 'search'
  if (element.matches(':disabled') || composedClosest(element, '[aria-disabled="true"]') === element) return 'disabled'
  if ((element as HTMLInputElement).readOnly || element.getAttribute('aria-readonly') === 'true') return 'read-only'
  // A payer's first and last name are a person's name like any other.
  return autocomplete.split(/\s+/).some(token => card.test(token)) ? 'card' : undefined
}

const password = /pass|pwd|kennwort|contrase|senha|clave|wachtwoord|パスワード|暗証|密码/iu

/**
 * A password that is shown for a while calls itself one; "new-password" alone is also how pages switch suggestions off.
 */
function namesPassword(element: Element): boolean {
  const attributes = ['name', 'id', 'aria-label', 'placeholder'].map(name => element.getAttribute(name) ?? '')
  const labels = labelElements(element).map(label => label.textContent ?? '')
  const names = [...attributes, ...labels].filter(text => text.trim())
  return names.length === 0 || names.some(text => password.test(text))
}

/** The page's own search box, not a lookup that searches for an answer. */
function isSearch(element: Element): boolean {
  if (element.getAttribute('role') === 'combobox' && !element.closest('[role=search]')) return false
  if (element instanceof HTMLInputElement && element.type === 'search') return true
  if (element.getAttribute('role') === 'searchbox' || composedClosest(element, '[role=search],search')) return true
  if (!(element instanceof HTMLInputElement) || element.type !== 'text') return false
  const form = element.form
  return (
    /^(?:q|query|search|keywords?|s)$/i.test(element.name) &&
    (!form || form.querySelectorAll('input:not([type=hidden]),select,textarea').length <= 2)
  )
}
