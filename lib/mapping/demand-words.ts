import type { Demand } from './demand.ts'
import type { Asked } from './demand-fields.ts'
import { formatWords } from './demand-formats.ts'
import type { FormField } from './form-field.ts'

/** Options that are named of a portal's own list. */
const most = 60

/** What is demanded of a field beyond what its form says of itself, one phrase each, and where that is documented. */
export interface DemandsSaid {
  says: string[]
  sources: string[]
}

/** What a portal demands of a remembered field, in words: limits, how it is written, its own list, when it must be answered. */
export function demandsInWords({ demands, required, field }: Asked, { facts = {} }: FormField): DemandsSaid {
  const { maxLength: max, minLength: min } = field.accepts
  const shorter = max !== undefined && max < (facts.maxLength ?? Number.POSITIVE_INFINITY)
  const longer = min !== undefined && min > (facts.minLength ?? 0)
  const listed = facts.options !== undefined
  const told = [...demands, ...required].filter(({ asks }) => !(listed && asks === 'option'))
  const says = [
    ...(shorter ? [`At most ${max.toLocaleString('en')} characters.`] : []),
    ...(longer ? [`At least ${min.toLocaleString('en')} characters.`] : []),
    ...told.map(inWords),
  ]
  const sources = told.map(({ source }) => source).filter(source => source !== 'page')
  return { says: [...new Set(says.filter(Boolean))], sources: [...new Set(sources)] }
}

function inWords(demand: Demand): string {
  switch (demand.asks) {
    case 'format':
      return `It must be ${formatWords(demand.format)}.`
    case 'notPast':
      return 'It must not be in the past.'
    case 'moreThan':
      return `It must be more than ${demand.than}.`
    case 'option': {
      const more = demand.options.length - most
      const named = demand.options.slice(0, most).join(', ')
      return `One of: ${named}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}.`
    }
    case 'answer':
      return demand.because
    case 'length':
      return ''
  }
}
