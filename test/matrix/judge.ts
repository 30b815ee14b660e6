import type { UndoReceipt } from '../../lib/fill/step.ts'
import type { Field } from '../../lib/page/field.ts'
import type { Plain, Question, State } from '../pages/question.ts'
import { sameState } from './answers.ts'
import type { Told } from './entry.ts'

/** What is proved of a question, in the order of the work. */
export const proofs = ['read', 'fill', 'verify', 'undo', 'submit'] as const
export type Proof = (typeof proofs)[number]

/** `true`: passed. A sentence: what is wrong. Absent: there is nothing to prove. */
export type Cells = Partial<Record<Proof, true | string>>

const choices = /listbox|combobox|select|lookup|dual list|cascader|radio|tiles|toggle|checkbox group/
const ticks = /^(?:switch|checkbox)$/

/** Collected once, by its label, as the kind of content that it is, with what it held before. */
export function judgeRead(question: Question, fields: Field[], before: State): true | string {
  const named = fields.filter(({ label }) => label === question.label)
  const [field] = named
  if (!field) return `No field is called "${question.label}".`
  if (named.length > 1) return `${named.length} fields are called "${question.label}".`
  const { content, accepts } = field
  if (question.control === 'file') return field.locked === 'file' ? true : `A file is read as ${field.control}.`
  const was = before[question.id]
  if (ticks.test(question.control)) {
    return content.checked === was ? true : `It is ${was}, but reads as ${JSON.stringify(content)}.`
  }
  const isEmpty = was === null || was === '' || (Array.isArray(was) && was.length === 0)
  // A text box with suggestions may be read as the text that it is.
  if (choices.test(question.control) && question.control !== 'lookup' && question.control !== 'combobox') {
    if (!content.chosen || !(accepts.options || accepts.opens)) return `A choice is read as ${field.control}.`
  }
  const shown = content.untouched ? [] : (content.chosen ?? [content.text].filter(Boolean))
  if (isEmpty && shown.some(each => /\p{L}|\d/u.test(each))) return `It is empty, but reads as "${content.text}".`
  if (!isEmpty && !shown.join(' ').includes(String(was))) return `It holds ${was}, but reads as "${content.text}".`
  return true
}

/** Holds the answer; where it may not be filled, what it held before. */
export function judgeFill(question: Question, before: State, after: State, told?: Told): true | string {
  if (sameState(after[question.id], question.expected, question)) return true
  const held = JSON.stringify(after[question.id])
  const kept = sameState(after[question.id], before[question.id], question)
  return `${kept ? 'Not filled' : `Holds ${held}`}: ${reasonOf(told)}`
}

/** What the extension says of a field is what the application holds; what it did not fill, it explains. */
export function judgeVerify(question: Question, before: State, after: State, told?: Told): true | string {
  const claims = told?.receipt && /^(?:filled|normalised|unchanged)$/.test(told.receipt.outcome)
  const holds = sameState(after[question.id], question.expected, question)
  if (question.trap)
    return claims && told.receipt?.outcome !== 'unchanged' ? 'It was filled.' : explained(question, told)
  if (claims && !holds)
    return `It is said to be ${told.receipt?.outcome}, but holds ${JSON.stringify(after[question.id])}.`
  if (!claims && holds && !sameState(before[question.id], question.expected, question)) {
    return `It holds the answer, but is said to be ${told?.receipt?.outcome ?? 'left'}: ${reasonOf(told)}`
  }
  return claims ? true : explained(question, told)
}

/** Not what it was before. That may be the page's own limit, but only where the extension says that it is not back. */
export function judgeUndo(held: Plain | undefined, receipt?: UndoReceipt): string {
  const now = `Still holds ${JSON.stringify(held)}`
  if (receipt?.outcome === 'restored' && !receipt.reason) return `${now}, but is ${untrue}.`
  return `${now}: ${receipt?.outcome ?? 'nobody undid it'} – ${receipt?.reason ?? ''}`
}

/** Part of every sentence about an undo that the extension takes for done, without a doubt. */
export const untrue = 'said to be put back'

/** A reason, and where it is about options also those that there are. */
function explained(question: Question, told?: Told): true | string {
  if (told?.fields !== 1) return true
  const { receipt, unplanned } = told
  const reason = receipt?.reason ?? unplanned?.why ?? ''
  if (!reason.trim()) return `Nothing is said about why it is not filled (${question.control}).`
  const candidates = receipt?.candidates ?? unplanned?.candidates
  return /\boptions?\b/i.test(reason) && !candidates?.length ? `No options are named: ${reason}` : true
}

export function reasonOf(told?: Told): string {
  if (!told) return 'nobody asked.'
  const { receipt, unplanned, fields, near } = told
  if (receipt) {
    const offered = receipt.candidates?.length ? ` (offered: ${receipt.candidates.slice(0, 5).join(', ')})` : ''
    return `${receipt.outcome} – ${receipt.reason}${offered}`
  }
  if (unplanned) return unplanned.why
  return `${fields} fields carry the label${near.length ? `; like it: ${near.join(' | ')}` : ''}.`
}
