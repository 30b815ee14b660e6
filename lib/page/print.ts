import type { Field, Print } from './field.ts'
import { isGenerated } from './generated.ts'

const longest = 300
const mostOptions = 60

const own = (text: string | undefined) => (text && !isGenerated(text) ? text.slice(0, longest) : '')

/** What the field is remembered by. Names and ids that a program made up are left out. */
export function printOf(field: Pick<Field, 'control' | 'label' | 'signals' | 'accepts'>, position: number): Print {
  const { signals, accepts } = field
  const options = accepts.options?.slice(0, mostOptions)
  const hint = signals.placeholder ?? signals.help
  return {
    control: field.control,
    label: field.label.slice(0, longest),
    name: own(signals.name),
    id: own(signals.id),
    type: signals.type,
    section: (signals.section[0] ?? '').slice(0, longest),
    position,
    ...(signals.section.length > 1 && { sections: signals.section.slice(1, 21).map(text => text.slice(0, longest)) }),
    ...(signals.autocomplete && { autocomplete: signals.autocomplete.slice(0, longest) }),
    ...(hint && { hint: hint.slice(0, longest) }),
    ...(options && {
      options: options.map(({ label }) => label.slice(0, longest)),
      values: options.map(({ value }) => value.slice(0, longest)),
    }),
    ...(accepts.required && { required: true }),
  }
}

/** True for two prints of one element, unless the page uses it for another question since: then its label and name are new. */
export function isSameQuestion(a: Print, b: Print): boolean {
  return a.label === b.label || (a.name !== '' && a.name === b.name) || (a.id !== '' && a.id === b.id)
}

/** Adds to the prints of a whole page what stands around each field. Fields in reading order; changes them in place. */
export function addNeighbours(fields: readonly Pick<Field, 'label' | 'signals' | 'print'>[]): void {
  const groups = new Map<number, (typeof fields)[number][]>()
  for (const field of fields) groups.set(field.signals.form, [...(groups.get(field.signals.form) ?? []), field])
  for (const group of groups.values()) {
    group.forEach((field, at) => {
      field.print.before = (group[at - 1]?.label ?? '').slice(0, longest)
      field.print.after = (group[at + 1]?.label ?? '').slice(0, longest)
    })
  }
}
