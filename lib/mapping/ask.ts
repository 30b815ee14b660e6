import type { Ask } from '../deal/value.ts'
import type { Field } from '../page/field.ts'

/** HTML's own date types have each a form of text of their own; every other date control takes the day itself. */
const htmlDates = new Set(['date', 'datetime-local', 'month', 'week', 'time'])

/** What a form field asks for, in the terms that values are formatted by. `samples`: what its neighbours hold. */
export function askOf(field: Field, country?: string, samples?: string[]): Ask {
  const { signals, accepts } = field
  // A phone control takes the international number, whatever national sample its box shows.
  if (field.control === 'phone') return { type: 'tel', hint: '', lang: signals.lang || undefined, country }
  return {
    type: field.control === 'text' || htmlDates.has(signals.type) ? signals.type : field.control,
    hint: [field.label, signals.help, ...signals.labels.map(({ text }) => text)].filter(Boolean).join(' · '),
    placeholder: signals.placeholder,
    samples,
    lang: signals.lang || undefined,
    maxLength: accepts.maxLength,
    minLength: accepts.minLength,
    min: accepts.min,
    max: accepts.max,
    step: accepts.step,
    pattern: accepts.pattern,
    country,
  }
}
