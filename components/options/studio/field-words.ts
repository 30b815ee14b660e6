import { labelsOf } from '../../../lib/mapping/choices.ts'
import type { FormField } from '../../../lib/mapping/form-field.ts'

/** What a person calls a field of a form. */
export function nameOf({ label, name }: { label: string; name: string }): string {
  return label || name || 'Field without a label'
}

const types: Record<string, string> = {
  date: 'Date',
  'datetime-local': 'Date and time',
  month: 'Month',
  week: 'Week',
  time: 'Time',
  email: 'Email address',
  tel: 'Phone number',
  url: 'Web address',
  number: 'Number',
  range: 'Number',
  textarea: 'Long text',
}

/** What kind of answer a field takes, in plain words. */
export function typeInWords({ control, type, facts = {} }: FormField): string {
  const { options, opens, multiple, tick } = facts
  if (tick) return 'Box to tick'
  if (options) {
    const choices = labelsOf(options).length
    return `${multiple ? 'Several' : 'One'} of ${choices.toLocaleString()} choices`
  }
  if (opens) return multiple ? 'Several of a list' : 'One of a list'
  const known = types[type] ?? types[control]
  if (known) return known
  if (/date|calendar/.test(control)) return 'Date'
  if (/editor|editable|rich/.test(control)) return 'Long text'
  return /select|combobox|radio|list/.test(`${control} ${type}`) ? 'One of a list' : 'Text'
}

/** What limits an answer, one short phrase each. */
export function limitsInWords({ type, facts = {} }: FormField): string[] {
  const { minLength, maxLength, min, max, step } = facts
  const limits: string[] = []
  if (minLength && maxLength) limits.push(`${minLength} to ${maxLength.toLocaleString()} characters`)
  else if (maxLength) limits.push(`at most ${maxLength.toLocaleString()} characters`)
  else if (minLength) limits.push(`at least ${minLength} characters`)
  if (min && max) limits.push(`from ${min} to ${max}`)
  else if (min) limits.push(type === 'date' ? `not before ${min}` : `at least ${min}`)
  else if (max) limits.push(type === 'date' ? `not after ${max}` : `at most ${max}`)
  if (step && step !== 'any' && step !== '1' && type === 'number') limits.push(`in steps of ${step}`)
  return limits
}

/** The choices that a field offers: the first ones, and how many more there are. */
export function choicesInWords({ facts = {} }: FormField, most: number): string {
  const labels = labelsOf(facts.options ?? [])
  const named = labels.slice(0, most).join(', ')
  const more = labels.length - most
  return more > 0 ? `${named} and ${more.toLocaleString()} more` : named
}
