import type { SelectProps } from '@cloudscape-design/components/select'

export type Choice = SelectProps.Option | null

export interface Opportunity {
  company: string
  website: string
  duns: string
  account: string
  country: Choice
  state: Choice
  postal: string
  city: string
  street: string
  industry: Choice
  other: string
  firstName: string
  lastName: string
  jobTitle: string
  email: string
  phone: string
  title: string
  problem: string
  type: Choice
  stage: Choice
  close: string
  spend: string
  delivery: readonly SelectProps.Option[]
  next: string
  crm: string
}

export const empty: Opportunity = {
  company: '',
  website: '',
  duns: '',
  account: '',
  country: null,
  state: null,
  postal: '',
  city: '',
  street: '',
  industry: null,
  other: '',
  firstName: '',
  lastName: '',
  jobTitle: '',
  email: '',
  phone: '',
  title: '',
  problem: '',
  type: null,
  stage: null,
  close: '',
  spend: '',
  delivery: [],
  next: '',
  crm: '',
}

export type Problems = Partial<Record<keyof Opportunity, string>>
export type SetAnswer = <K extends keyof Opportunity>(id: K, answer: Opportunity[K]) => void

/** What the API refuses, as its pages say it. */
export function problemsOf(answers: Opportunity): Problems {
  const problems: Problems = {}
  for (const id of ['company', 'country', 'postal', 'industry', 'title', 'close', 'stage'] as const)
    if (!answers[id]) problems[id] = 'This field is required.'
  if (answers.country?.value === 'US' && !answers.state) problems.state = 'State is required for the United States.'
  if (answers.problem.length < 20) problems.problem = 'Use at least 20 characters.'
  if (answers.phone && !/^\+[1-9]\d{1,14}$/.test(answers.phone)) problems.phone = 'Use the format +12065550100.'
  return problems
}

/** The request of CreateOpportunity. */
export function bodyOf(answers: Opportunity): object {
  const { firstName, lastName, email, phone } = answers
  return {
    Catalog: 'AWS',
    PartnerOpportunityIdentifier: answers.crm,
    OpportunityType: answers.type?.value,
    Customer: {
      Account: {
        CompanyName: answers.company,
        Industry: answers.industry?.value,
        OtherIndustry: answers.other,
        WebsiteUrl: answers.website,
        Duns: answers.duns,
        AwsAccountId: answers.account,
        Address: {
          CountryCode: answers.country?.value,
          StateOrRegion: answers.state?.value,
          PostalCode: answers.postal,
          City: answers.city,
          StreetAddress: answers.street,
        },
      },
      Contacts: [
        { FirstName: firstName, LastName: lastName, BusinessTitle: answers.jobTitle, Email: email, Phone: phone },
      ],
    },
    Project: {
      Title: answers.title,
      CustomerBusinessProblem: answers.problem,
      DeliveryModels: answers.delivery.map(({ value }) => value),
      ExpectedCustomerSpend: [
        { Amount: answers.spend, Frequency: 'Monthly', CurrencyCode: 'USD', TargetCompany: 'AWS' },
      ],
    },
    LifeCycle: { Stage: answers.stage?.value, TargetCloseDate: answers.close, NextSteps: answers.next },
  }
}
