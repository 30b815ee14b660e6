import type { Ask } from '../deal/value.ts'
import type { Field } from '../page/field.ts'

/** What a form field asks for, in the terms that values are formatted by. `samples`: what its neighbours hold. */
export function askOf(field: Field, country?: string, samples?: string[]): Ask {
  const { signals, accepts } = field
  return {
    // One control writes all of HTML's date types, each with its own form of text.
    type: field.control === 'text' || field.control === 'date' ? signals.type : field.control,
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
