import { foldText } from '../../deal/fold.ts'
import type { Ask, Demand } from '../../mapping/demand.ts'
import { industries, industryLikely, industryMeans } from './industries.ts'

/** Limits, patterns and lists: the service model of the selling API. */
const model = 'botocore: partnercentral-selling/2022-07-26/service-2.json'
/** What is refused when an opportunity is submitted, beyond the model. */
const rules = 'docs.aws.amazon.com/partner-central/latest/APIReference (field descriptions of CreateOpportunity)'

const of = (api: string, ask: Ask, source = model): Demand => ({ of: { api }, source, ...ask })
const length = (api: string, max: number, min?: number): Demand =>
  of(api, { asks: 'length', max, ...(min !== undefined && { min }) })
const folded = (words: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(words).map(([word, options]) => [foldText(word), options]))

/** `LifeCycle.Stage`. */
export const stages = [
  'Prospect',
  'Qualified',
  'Technical Validation',
  'Business Validation',
  'Committed',
  'Launched',
  'Closed Lost',
]

/** Standard stages of Salesforce, HubSpot and Dynamics 365. None of AWS's is defined by them, so the person chooses. */
const stageLikely = folded({
  Qualification: ['Prospect', 'Qualified'],
  Qualify: ['Prospect', 'Qualified'],
  'Appointment scheduled': ['Prospect', 'Qualified'],
  'Qualified to buy': ['Qualified'],
  'Needs Analysis': ['Qualified', 'Technical Validation'],
  'Value Proposition': ['Qualified', 'Technical Validation'],
  'Id. Decision Makers': ['Qualified', 'Technical Validation'],
  'Perception Analysis': ['Qualified', 'Technical Validation'],
  'Presentation scheduled': ['Qualified', 'Technical Validation'],
  Develop: ['Qualified', 'Technical Validation'],
  'Decision maker bought-in': ['Technical Validation', 'Business Validation'],
  'Proposal/Price Quote': ['Technical Validation', 'Business Validation'],
  Propose: ['Technical Validation', 'Business Validation'],
  'Negotiation/Review': ['Business Validation', 'Committed'],
  'Contract sent': ['Business Validation', 'Committed'],
  Close: ['Business Validation', 'Committed'],
  'Closed Won': ['Committed', 'Launched'],
})

const country = { of: { api: 'Customer.Account.Address.CountryCode' }, is: ['US'] }

/** What AWS demands of an opportunity before it takes it for review. */
export const awsDemands: Demand[] = [
  length('PartnerOpportunityIdentifier', 64),
  length('Customer.Account.CompanyName', 120),
  of('Customer.Account.Industry', {
    asks: 'option',
    options: industries,
    means: industryMeans,
    likely: industryLikely,
  }),
  length('Customer.Account.OtherIndustry', 255),
  of(
    'Customer.Account.OtherIndustry',
    {
      asks: 'answer',
      when: [{ of: { api: 'Customer.Account.Industry' }, is: ['Other'] }],
      because: 'AWS asks which industry it is where the industry is Other.',
    },
    rules,
  ),
  length('Customer.Account.WebsiteUrl', 255, 4),
  of('Customer.Account.AwsAccountId', { asks: 'format', format: { digits: 12 } }),
  of('Customer.Account.Duns', { asks: 'format', format: { digits: 9 } }),
  of(
    'Customer.Account.Address.StateOrRegion',
    { asks: 'answer', when: [country], because: 'AWS requires the state where the country is the United States.' },
    rules,
  ),
  of(
    'Customer.Account.Address.PostalCode',
    { asks: 'answer', because: 'AWS requires the customer’s postal code.' },
    rules,
  ),
  length('Customer.Account.Address.PostalCode', 20),
  length('Customer.Account.Address.City', 255),
  length('Customer.Account.Address.StreetAddress', 255),
  length('Customer.Contacts.FirstName', 80),
  length('Customer.Contacts.LastName', 80),
  length('Customer.Contacts.BusinessTitle', 80),
  length('Customer.Contacts.Email', 80),
  of('Customer.Contacts.Email', { asks: 'format', format: 'lowerEmail' }),
  of('Customer.Contacts.Phone', { asks: 'format', format: 'e164' }),
  length('Project.Title', 255),
  length('Project.CustomerBusinessProblem', 2000, 20),
  of('Project.ExpectedCustomerSpend.Amount', { asks: 'moreThan', than: '0' }, rules),
  length('Project.OtherCompetitorNames', 255),
  of(
    'Project.OtherCompetitorNames',
    {
      asks: 'answer',
      when: [{ of: { api: 'Project.CompetitorName' }, is: ['*Other', 'Other'] }],
      because: 'AWS asks which competitor it is where the competitor is Other.',
    },
    rules,
  ),
  length('Project.OtherSolutionDescription', 255),
  length('Project.AdditionalComments', 255, 1),
  of('OpportunityType', {
    asks: 'option',
    options: ['Net New Business', 'Flat Renewal', 'Expansion'],
    means: { [foldText('New Customer')]: 'Net New Business' },
    likely: folded({
      'Existing Customer - Upgrade': ['Expansion'],
      'Existing Customer - Replacement': ['Flat Renewal', 'Expansion'],
      'Existing Customer - Downgrade': ['Flat Renewal'],
      'Existing Business': ['Flat Renewal', 'Expansion'],
      Renewal: ['Flat Renewal', 'Expansion'],
    }),
  }),
  of('LifeCycle.Stage', {
    asks: 'option',
    options: stages,
    means: { [foldText('Prospecting')]: 'Prospect' },
    likely: stageLikely,
  }),
  of('LifeCycle.TargetCloseDate', { asks: 'notPast' }, rules),
  length('LifeCycle.NextSteps', 255),
  of(
    'LifeCycle.ClosedLostReason',
    {
      asks: 'answer',
      when: [{ of: { api: 'LifeCycle.Stage' }, is: ['Closed Lost'] }],
      because: 'AWS asks for the reason where the stage is Closed Lost.',
    },
    rules,
  ),
]
