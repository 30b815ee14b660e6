import type { Entry } from '../../lib/deal/deal.ts'
import type { Plan } from '../../lib/mapping/plan.ts'
import { count } from '../common/count.ts'
import type { Preview } from './use-plan.ts'

/** How many fields a fill would fill. */
export function fillSentence(plan: Plan): string {
  const demands = demandsSentence(plan)
  return `${count(plan.rows.filter(row => row.action === 'fill').length, 'field')} would be filled.${demands}`
}

/** How many fields the form would refuse as they are; empty where it would refuse none. */
function demandsSentence(plan: Plan): string {
  const unmet = plan.rows.filter(row => row.demands?.length).length
  return unmet > 0 ? ` ${count(unmet, 'field')} must be fixed before the form is sent.` : ''
}

/** What a preview begins with: what would be filled, or that the record has to be opened for editing first. */
export function shownSentence(plan: Preview): string {
  if (plan.edit?.name) return 'This record is only shown, so nothing can be written yet. Edit record opens it.'
  if (plan.policy?.moved.length)
    return 'The record was changed since the deal was captured. Nothing is written until it is captured again.'
  if (plan.closed) return `${planSentence(plan)} Nothing has been changed yet.`
  return `${fillSentence(plan)} Nothing has been changed yet.`
}

/** What a fill would do, in one line. */
export function planSentence(plan: Plan): string {
  if (plan.rows.length === 0 && plan.closed) return closedSentence(plan).trim()
  if (plan.rows.length === 0) return 'No field that could be filled was found on this page.'
  const number = (action: string) => plan.rows.filter(row => row.action === action).length
  const [fill, ask, leave] = [number('fill'), number('ask'), number('leave')]
  const parts = [`${count(fill, 'field')} would be filled`]
  if (ask > 0) parts.push(`${ask} ${ask === 1 ? 'needs' : 'need'} you`)
  if (leave > 0) parts.push(`${leave} left alone`)
  const missing = plan.rows
    .filter(row => plan.unanswered.includes(row.field.key))
    .map(row => fieldName(row.field.label))
  const required =
    missing.length > 0
      ? ` Nothing answers ${count(missing.length, 'required field')}: ${missing.join(', ').replace(/[.:]+$/, '')}.`
      : ''
  return `${parts.join(', ')}.${closedSentence(plan)}${required}`
}

/** What is opened before anything can be said of it. */
function closedSentence({ closed = [] }: Plan): string {
  if (!closed.length) return ''
  return ` ${count(closed.length, 'closed section')} ${closed.length === 1 ? 'is' : 'are'} opened first.`
}

/** What was read, in one line. */
export function readSentence(entries: Entry[], what: 'record' | 'result'): string {
  if (entries.length === 0)
    return what === 'record'
      ? 'No deal was recognised on this page.'
      : 'No answer of a portal was recognised on this page.'
  const unsure = entries.filter(entry => entry.approximate || entry.problem).length
  const doubts = unsure > 0 ? `, ${unsure} of them not certain` : ''
  return `${count(entries.length, 'value')} read from this page${doubts}.`
}

export function fieldName(label: string): string {
  return label || 'Field without a label'
}
