import type { Deal } from '../../../lib/deal/deal.ts'
import type { ChoiceList } from '../../../lib/mapping/choice-list.ts'
import type { FormField } from '../../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { sampleDeal } from '../../support/sample-deal.ts'

const at = '2026-11-20T09:30:00.000Z'
const labels = [
  'Customer name',
  'Industry',
  'Website',
  'Street',
  'City',
  'Country',
  'Contact first name',
  'Contact last name',
  'Contact email',
  'Contact phone',
  'Opportunity name',
  'Description',
  'Expected close date',
  'Estimated amount',
  'Products',
  'Competitor',
  'Campaign code',
  'Partner manager',
  'Internal reference',
  'Remarks',
]

/** A form of so many fields in sections of ten; the labels of a deal registration, numbered where they repeat. */
function formOf(count: number): FormField[] {
  return Array.from({ length: count }, (_, position): FormField => {
    const round = Math.floor(position / labels.length)
    const label = `${labels[position % labels.length]}${round ? ` ${round + 1}` : ''}`
    const name = label.toLowerCase().replaceAll(' ', '_')
    const type = label.startsWith('Expected close') ? 'date' : 'text'
    const section = `Part ${Math.floor(position / 10) + 1}`
    const facts = { required: position % 3 === 0 || undefined, maxLength: 80 }
    return { control: 'text', label, name, id: '', type, section, position, facts }
  })
}

/** The field that offers so many choices, and the list that its rule goes by. */
function choicesFor(count: number): { field: FormField; list: ChoiceList } {
  const options = Array.from({ length: count }, (_, at) => `Product line ${String(at + 1).padStart(4, '0')}`)
  const field: FormField = {
    control: 'select',
    label: 'Product line',
    name: 'product_line',
    id: '',
    type: 'select-one',
    section: 'Part 1',
    position: 999,
    facts: { options: options.map(label => ({ key: label, label, value: label })) },
  }
  const pairs = options.map((to, at) => ({ from: `Line ${at + 1}`, ...(at % 2 && { to }) }))
  const list = { id: crypto.randomUUID(), name: 'Product lines', term: 'deal.products', pairs, options, updatedAt: at }
  return { field, list }
}

export interface StudioData {
  mappings: Mapping[]
  lists: ChoiceList[]
  deals: Deal[]
  /** Id of the mapping with most fields. */
  large: string
}

/** Many mappings of twenty fields; one of them large, with a field of many choices; a few deals. */
export function studioData(count: { mappings: number; fields: number; choices: number }): StudioData {
  const { field, list } = choicesFor(count.choices)
  const mappings = Array.from({ length: count.mappings }, (_, index): Mapping => {
    const fields = index === 0 ? [...formOf(count.fields - 1), field] : formOf(20)
    const rules = fields.flatMap(({ facts: _, ...print }, at): Rule[] => {
      if (print.label === field.label)
        return [{ field: print, source: { from: 'term', term: 'deal.products' }, overwrite: false, list: list.id }]
      if (at % 4) return []
      const source = { from: 'template', text: '{{account.name}} – {{deal.name}}' } as const
      return [{ field: print, source, conversions: [{ do: 'cut', length: 60, at: 'word' }], overwrite: false }]
    })
    const origin = `https://portal-${index}.example`
    const name = index === 0 ? 'Large portal' : `Portal ${index}`
    return { id: crypto.randomUUID(), name, side: 'portal', origin, path: '/register', fields, rules, updatedAt: at }
  })
  const deals = [1, 2, 3].map(nth => ({ ...sampleDeal, id: crypto.randomUUID(), name: `${sampleDeal.name} ${nth}` }))
  return { mappings, lists: [list], deals, large: mappings[0]?.id ?? '' }
}
