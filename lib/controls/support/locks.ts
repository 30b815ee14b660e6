import type { Locked } from '../../page/field.ts'
import { labelElements } from '../../page/label-elements.ts'
import { lockOf } from '../../page/locked.ts'
import { isInput } from './tags.ts'

/** Why nobody may write it, by its markup: switched off by the page, itself or through a group around it, or a search box. */
export function switchedOff(element: Element): Locked | undefined {
  if (element.matches(':disabled') || element.closest('[aria-disabled="true"]')) return 'disabled'
  // The attribute means nothing on boxes that are ticked.
  const lock = isInput(element, 'checkbox', 'radio') ? undefined : lockOf(element)
  return lock ?? (element.closest('[aria-readonly="true"]') ? 'read-only' : undefined)
}

const card = wholeOf(
  [
    // At the end only: "credit card billing country" is an address.
    '(credit|debit) ?card$',
    'card ?(number|no|num|holder|code|expir\\w*|cvc|cvv)',
    'cc ?(number|num|no|exp\\w*|csc|cvc|cvv|name)',
    '(cvc|cvv|csc)2?',
    'card (verification|security) (code|number)',
    'kreditkarte\\w*',
    'kartennummer',
    'prüfnummer',
    'num[ée]ro de (la )?carte( bancaire)?',
    'cryptogramme( visuel)?',
    'n[úu]mero de (la )?tarjeta',
    'n[úu]mero do cart[ãa]o',
    'numero (della )?carta( di credito)?',
    'kaartnummer',
  ],
  'カード番号|セキュリティコード',
)

const oneTime = wholeOf(
  [
    'otp',
    'totp',
    'mfa( code| token)?',
    '2fa( code)?',
    'one ?time ?(pass ?(word|code)|code|pin|token)',
    '(verification|authentication|authenticator) code',
    'einmal ?(kennwort|passwort|code)',
    'bestätigungscode',
    'code de v[ée]rification',
    'c[óo]digo de verificaci[óo]n',
    'c[óo]digo de verifica[çc][ãa]o',
    'codice di verifica',
    'verificatiecode',
  ],
  'ワンタイム|認証コード|確認コード',
)

/** Whole words of one name or label; and, for scripts without spaces, anything that holds one of them. */
function wholeOf(patterns: string[], inside: string): RegExp {
  return new RegExp(`(^| )(${patterns.join('|')})( |$)|${inside}`, 'mu')
}

/** Secrets: never read, never written. Told by type, `autocomplete` and the field's own names and labels. */
export function secret(element: Element): Locked | undefined {
  const lock = lockOf(element)
  if (lock === 'password' || lock === 'card' || lock === 'one-time code') return lock
  const names = namesOf(element).join('\n')
  return card.test(names) ? 'card' : oneTime.test(names) ? 'one-time code' : undefined
}

const seen = new WeakMap<Element, boolean>()

/** The same for reading, which happens often: a field that was once seen as a secret, or as none, stays so. */
export function isSecret(element: Element): boolean {
  const known = seen.get(element) ?? secret(element) !== undefined
  // Showing a password turns it into plain text for a while.
  const now = known || isInput(element, 'password')
  seen.set(element, now)
  return now
}

/** What the field calls itself, as lower-case words: `cardNumber` and `card_number` become "card number". */
function namesOf(element: Element): string[] {
  const labels = labelElements(element).map(label => (label.textContent ?? '').replace(/\([^)]*\)/g, ' '))
  const attributes = ['name', 'id', 'aria-label', 'placeholder'].map(name => element.getAttribute(name) ?? '')
  return [...attributes, ...labels].filter(Boolean).map(words)
}

function words(text: string): string {
  return text
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A group of boxes is locked where all of them are. */
export function groupLocked(boxes: Element[]): Locked | undefined {
  const locks = boxes.map(switchedOff)
  return locks.every(Boolean) ? locks[0] : undefined
}

/** A trigger that opens a list, tree or grid to choose from: typing into it answers nothing. */
export function opensList(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup') ?? ''
  return element.getAttribute('role') === 'combobox' || ['listbox', 'tree', 'grid'].includes(popup)
}
