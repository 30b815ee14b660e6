import { labelsOf } from '../../question.ts'
import { questions } from './questions.ts'

export const label = labelsOf(questions)

export const empty = {
  dealName: '',
  customer: '',
  city: '',
  country: null as string | null,
  state: null as string | null,
  industry: null as string | null,
  contactFirst: '',
  contactLast: '',
  contactEmail: '',
  contactPhone: '',
  value: null as number | null,
  currency: null as string | null,
  closeDate: null as Date | null,
  products: [] as string[],
  dealType: '',
  help: false,
  notes: '',
  consent: false,
}

export type Deal = typeof empty
export type SetAnswer = <K extends keyof Deal>(id: K, answer: Deal[K]) => void
export type Problems = Partial<Record<keyof Deal, string>>

export const isoDay = (date: Date | null) =>
  date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

export function problemsOf(deal: Deal): Problems {
  const required = ['dealName', 'customer', 'country', 'value', 'closeDate', 'dealType'] as const
  const problems: Problems = {}
  for (const id of required) if (!deal[id]) problems[id] = 'This field is required.'
  if (!deal.consent) problems.consent = 'Consent is required.'
  return problems
}
