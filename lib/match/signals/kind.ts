import { foldText } from '../../deal/fold.ts'
import type { ValueKind } from '../../deal/value.ts'
import type { Field, Option } from '../../page/field.ts'
import type { Evidence, Signal } from '../evidence.ts'
import { termsById } from '../lexicon.ts'

/** What a control of this type may hold at all, and what it is made for. */
const made: Record<string, ValueKind[]> = {
  email: ['email'],
  tel: ['phone'],
  url: ['url'],
  date: ['date'],
  month: ['date'],
  'datetime-local': ['date'],
  number: ['money', 'number', 'percent'],
  textarea: ['longText'],
  checkbox: ['yesNo', 'choices'],
  switch: ['yesNo'],
  radio: ['choice', 'yesNo'],
  range: ['number', 'percent'],
}
const alsoTakes: Record<string, ValueKind[]> = {
  // Phone keyboards are asked for postal codes, tax ids and amounts as well.
  tel: ['text', 'number', 'money', 'percent', 'date'],
  number: ['text', 'phone'],
  textarea: ['text', 'choices', 'choice', 'name', 'url'],
  radio: ['text', 'country', 'currency', 'region', 'choices'],
  checkbox: ['choice', 'text'],
  email: [],
  url: ['text'],
}
const yesOrNo = /^(?:yes|no|ja|nein|oui|non|si|sim|nao|nee|はい|いいえ)$/
const neither = /^(?:unknown|not sure|n a|maybe|undecided|(?:select|choose|please|bitte|choisi|selec).*|)$/
/** A single box is a yes or a no, whatever its words are. */
const ticked: ValueKind[] = ['yesNo']
const listTypes = new Set(['select', 'select-one', 'select-multiple', 'listbox', 'combobox'])
const neverListed: ValueKind[] = ['email', 'phone', 'url', 'longText']

function isYesOrNo(options: readonly Option[] = []): boolean {
  const answers = options.map(option => foldText(option.label)).filter(text => !neither.test(text))
  return answers.length > 0 && answers.every(text => yesOrNo.test(text))
}

/** What a field of a type is made for, as a person would say it. */
const nameOfType: Record<string, string> = {
  email: 'an e-mail address',
  tel: 'a phone number',
  url: 'a web address',
  date: 'a date',
  month: 'a date',
  'datetime-local': 'a date',
  number: 'a number',
  range: 'a number',
  textarea: 'a longer text',
  checkbox: 'a yes or no',
  switch: 'a yes or no',
  radio: 'one of several answers',
}

const counted: ValueKind[] = ['money', 'number', 'percent', 'date']
const holdsNumber = ({ label, value }: Option) => /\d/.test(label || value)

/** Terms that the control is made for, and those that it could not hold. Only speaks about terms named elsewhere. */
export function kindFit({ control, signals, accepts }: Field, term: string): Evidence | undefined {
  // A widget that takes a day says so by its control; its box is a text, a list or a spin button.
  const type = control === 'date' && !made[signals.type]?.includes('date') ? 'date' : signals.type
  const kind = termsById.get(term)?.kind
  if (!kind) return undefined
  if (
    listTypes.has(type) &&
    type !== 'combobox' &&
    (neverListed.includes(kind) || /\.(?:firstName|lastName|fullName|street|street2|postalCode)$/.test(term))
  ) {
    return { term, weight: -4, reason: `a list does not hold ${kind}` }
  }
  if (kind === 'money' && listTypes.has(type) && accepts.options?.length && !accepts.options.some(holdsNumber))
    return { term, weight: -6, reason: 'its answers are no amounts' }
  const isTick = (type === 'checkbox' || type === 'switch') && !accepts.options?.length
  if (kind !== 'yesNo' && isYesOrNo(accepts.options)) {
    return { term, weight: -5, reason: 'its answers are yes and no' }
  }
  const kinds = isTick ? ticked : made[type]
  if (!kinds) return undefined
  if (kinds.includes(kind)) return { term, weight: 1, reason: `made for ${nameOfType[type] ?? 'such an answer'}` }
  if (!isTick && alsoTakes[type]?.includes(kind)) return undefined
  // Cards to choose from: "200 – 999 employees", "$10k–$50k".
  if (counted.includes(kind) && accepts.options?.some(holdsNumber)) return undefined
  return {
    term,
    weight: type === 'checkbox' || type === 'radio' || type === 'switch' ? -6 : -4,
    reason: `a ${type} field does not hold ${kind}`,
  }
}

/** What the input type says by itself. */
export const kind: Signal = ({ field }) => {
  const { type, inputMode } = field.signals
  if (type === 'email') {
    return [
      { term: 'contact.email', weight: 3.2, reason: 'an e-mail field' },
      { term: 'other:username', weight: -3, reason: 'an e-mail field' },
    ]
  }
  if (type === 'tel') return [{ term: 'contact.phone', weight: 1.2, reason: 'a telephone field' }]
  if (type === 'url') return [{ term: 'account.website', weight: 2, reason: 'a web address field' }]
  if (inputMode === 'email') return [{ term: 'contact.email', weight: 2.5, reason: 'an e-mail keyboard' }]
  if (inputMode === 'tel') return [{ term: 'contact.phone', weight: 1, reason: 'a telephone keyboard' }]
  return []
}
