import type { SelectProps } from '@cloudscape-design/components/select'
import { labelsOf } from '../../question.ts'
import { questions } from './questions.ts'

export type Choice = SelectProps.Option | null

export interface Opportunity {
  company: string
  website: string
  country: Choice
  state: Choice
  industry: Choice
  firstName: string
  lastName: string
  email: string
  phone: string
  title: string
  type: string | null
  amount: string
  currency: Choice
  closeDate: string
  products: readonly SelectProps.Option[]
  support: string | null
  tender: boolean
  description: string
  attachment: File[]
  consent: boolean
}

export type Problems = Partial<Record<keyof Opportunity, string>>
export type SetAnswer = <K extends keyof Opportunity>(id: K, answer: Opportunity[K]) => void

export const label = labelsOf(questions)

export const empty: Opportunity = {
  company: '',
  website: '',
  country: null,
  state: null,
  industry: null,
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  title: '',
  type: null,
  amount: '',
  currency: null,
  closeDate: '',
  products: [],
  support: null,
  tender: false,
  description: '',
  attachment: [],
  consent: false,
}

export function problemsOf(answers: Opportunity): Problems {
  const problems: Problems = {}
  const required = ['company', 'website', 'country', 'industry', 'title', 'type', 'amount', 'closeDate'] as const
  for (const id of required) if (!answers[id]) problems[id] = `${label[id]} is required.`
  if (answers.description.length < 20) problems.description = 'Enter at least 20 characters.'
  if (answers.amount && !/^\d+(\.\d{1,2})?$/.test(answers.amount))
    problems.amount = 'Enter a number without separators.'
  if (!answers.consent) problems.consent = 'Confirm the agreement of the customer.'
  return problems
}

/** The opportunity as it would be sent: options by their values, files by their names. */
export function stateOf(answers: Opportunity): object {
  const value = (choice: Choice) => choice?.value ?? null
  return {
    ...answers,
    country: value(answers.country),
    state: value(answers.state),
    industry: value(answers.industry),
    currency: value(answers.currency),
    products: answers.products.map(({ value }) => value),
    attachment: answers.attachment.map(({ name }) => name),
  }
}
