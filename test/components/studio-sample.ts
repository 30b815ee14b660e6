import type { Facts, FormField } from '../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../lib/mapping/mapping.ts'

/** A remembered field of a form, from the few things that a case is about. */
export function formField(label: string, more: Partial<FormField> = {}): FormField {
  return { control: 'text', label, name: '', id: '', type: 'text', section: '', position: 0, ...more }
}

export function choicesOf(...labels: string[]): Facts {
  return { options: labels.map(label => ({ key: label, label, value: label })) }
}

export function ruleFor({ facts: _, ...field }: FormField, source: Rule['source'], more: Partial<Rule> = {}): Rule {
  return { field, source, overwrite: false, ...more }
}

const customer = 'Customer'
const project = 'Project'

/** A form of two sections, with a field of every kind. */
export const formFields: FormField[] = [
  formField('Company name', { name: 'company', section: customer, facts: { required: true, maxLength: 80 } }),
  formField('Industry', {
    name: 'industry',
    section: customer,
    control: 'select',
    type: 'select-one',
    facts: choicesOf('Agriculture', 'Manufacturing', 'Retail', 'Other'),
  }),
  formField('Region', { name: 'region', section: customer, facts: { required: true } }),
  formField('Project title', { name: 'title', section: project, facts: { required: true, maxLength: 40 } }),
  formField('Start of project', { name: 'start', section: project, type: 'date', facts: { min: '2026-01-01' } }),
  formField('Notes', { name: 'notes', section: project, control: 'textarea', type: 'textarea' }),
].map((field, position) => ({ ...field, position }))

export const studioMapping: Mapping = {
  id: '7c1d9a44-2f0b-4a86-8a35-93f0c6f5b101',
  name: 'Register a deal',
  side: 'portal',
  origin: 'https://portal.example',
  path: '/register',
  fields: formFields,
  rules: [],
  updatedAt: '2026-11-20T09:30:00.000Z',
}
