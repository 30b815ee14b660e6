import { type Match, matchFields, type Purpose } from '../../../lib/match/match.ts'
import type { Field, LabelSource, Locked } from '../../../lib/page/field.ts'

/** What a test says about a field; everything else is as on a plain page. */
export interface Asked {
  label?: string
  from?: LabelSource
  name?: string
  id?: string
  type?: string
  placeholder?: string
  autocomplete?: string
  attributes?: Record<string, string>
  help?: string
  section?: string | string[]
  options?: string[]
  lang?: string
  form?: number
  formText?: string
  locked?: Locked
}

/** Fields as a reading would carry them. */
export function fieldsOf(asked: Asked[], shared: Asked = {}): Field[] {
  return asked.map((one, index) => {
    const all = { ...shared, ...one }
    const { label = '', type = all.options ? 'select' : 'text', placeholder, options } = all
    const labels = label ? [{ text: label, from: all.from ?? ('label' as const) }] : []
    if (placeholder && placeholder !== label) labels.push({ text: placeholder, from: 'placeholder' })
    return {
      key: `0:${index}`,
      frame: 0,
      control: type,
      label: labels[0]?.text ?? '',
      signals: {
        labels,
        autocomplete: all.autocomplete,
        name: all.name,
        id: all.id,
        placeholder,
        attributes: all.attributes,
        help: all.help,
        section: [all.section ?? []].flat(),
        type,
        form: all.form ?? 0,
        formText: all.formText,
        lang: all.lang ?? '',
      },
      content: { text: '' },
      accepts: options ? { options: options.map(text => ({ key: text, label: text, value: text })) } : {},
      ...(all.locked && { locked: all.locked }),
      print: { control: type, label, name: all.name ?? '', id: '', type, section: '', position: index },
    }
  })
}

/** The terms given to the fields, in order; `-` where none is. */
export function termsOf(asked: Asked[], purpose: Purpose = 'portal', shared: Asked = {}): string[] {
  return matchesOf(asked, purpose, shared).map(match => match.term ?? '-')
}

export function matchesOf(asked: Asked[], purpose: Purpose = 'portal', shared: Asked = {}): Match[] {
  return matchFields(fieldsOf(asked, shared), purpose)
}

/** A form written as `label → term` lines; the terms expected and those given, side by side for reading a failure. */
export function compare(lines: [Asked | string, string][], purpose: Purpose = 'portal', shared: Asked = {}) {
  const asked = lines.map(([one]) => (typeof one === 'string' ? { label: one } : one))
  const given = termsOf(asked, purpose, shared)
  const named = (terms: string[]) =>
    terms.map((term, index) => `${asked[index]?.label || asked[index]?.name || asked[index]?.placeholder}: ${term}`)
  return { given: named(given), expected: named(lines.map(([, term]) => term)) }
}
