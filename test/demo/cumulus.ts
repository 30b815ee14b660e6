import { page, safe } from './html.ts'
import type { Portal, Question } from './portal.ts'
import { isoDay, longDay } from './record.ts'
import { stacked } from './widget.ts'

const customer = 'Customer details'
const contact = 'Customer contact'
const project = 'Project'
const partner = 'Your company'

const questions: Question[] = [
  {
    section: customer,
    name: 'customerCompanyName',
    label: 'Customer company name',
    type: 'text',
    required: true,
    maxLength: 120,
  },
  { section: customer, name: 'customerWebsite', label: 'Customer website', type: 'url', required: true },
  {
    section: customer,
    name: 'industryVertical',
    label: 'Industry vertical',
    type: 'select',
    required: true,
    options: [
      'Agriculture',
      'Education',
      'Financial Services',
      'Government',
      'Healthcare',
      'Manufacturing',
      'Retail',
      'Software and Internet',
      'Telecommunications',
      'Transportation and Logistics',
      'Other',
    ],
  },
  {
    section: customer,
    name: 'country',
    label: 'Country',
    type: 'select',
    required: true,
    options: ['Canada', 'France', 'Germany', 'India', 'Japan', 'United Kingdom', 'United States of America'],
    codes: ['CA', 'FR', 'DE', 'IN', 'JP', 'GB', 'US'],
  },
  {
    section: customer,
    name: 'stateOrRegion',
    label: 'State or region',
    type: 'select',
    options: ['California', 'New York', 'Oregon', 'Texas', 'Washington', 'West Virginia'],
  },
  { section: customer, name: 'city', label: 'City', type: 'text' },
  { section: customer, name: 'postalCode', label: 'Postal code', type: 'text', required: true, maxLength: 20 },
  {
    section: customer,
    name: 'duns',
    label: 'DUNS number',
    type: 'text',
    pattern: '[0-9]{9}',
    hint: 'Nine digits, no dashes',
  },
  { section: contact, name: 'contactFirstName', label: 'First name', type: 'text' },
  { section: contact, name: 'contactLastName', label: 'Last name', type: 'text' },
  { section: contact, name: 'contactTitle', label: 'Business title', type: 'text' },
  { section: contact, name: 'contactEmail', label: 'Business email', type: 'email' },
  {
    section: project,
    name: 'projectTitle',
    label: 'Partner project title',
    type: 'text',
    required: true,
    maxLength: 255,
  },
  {
    section: project,
    name: 'customerBusinessProblem',
    label: 'Customer business problem',
    type: 'textarea',
    required: true,
    minLength: 20,
    maxLength: 2000,
    hint: 'Between 20 and 2000 characters',
  },
  {
    section: project,
    name: 'stage',
    label: 'Stage',
    type: 'select',
    required: true,
    options: ['Prospect', 'Qualified', 'Technical Validation', 'Business Validation', 'Committed', 'Launched'],
  },
  { section: project, name: 'targetCloseDate', label: 'Target close date', type: 'date', required: true },
  {
    section: project,
    name: 'expectedAmount',
    label: 'Estimated opportunity value (USD)',
    type: 'number',
    required: true,
  },
  {
    section: partner,
    name: 'partnerCompany',
    label: 'Company name',
    type: 'text',
    given: 'Northgate Cloud Partners',
    readOnly: true,
  },
  {
    section: partner,
    name: 'consent',
    label: 'The customer agreed that these details are shared.',
    type: 'checkbox',
    required: true,
  },
]

const look = {
  title: 'Create opportunity',
  brand: 'Cumulus Partner Central',
  colour: '#16191f',
  crumbs: ['Sell', 'Opportunities', 'Create'],
}

/** A portal in the manner of a cloud vendor's co-sell form: cards, labels above, native controls. */
export const cumulus: Portal = {
  name: 'Cumulus Partner Central',
  formPath: '/opportunities/create',
  questions,
  verdict: { id: 'O4219907', status: 'Submitted', score: '78', expires: isoDay(220) },
  form(answers, errors) {
    const sections = [...new Set(questions.map(question => question.section))].map(section => {
      const own = questions.filter(question => question.section === section)
      return `<section class="card"><h2>${section}</h2><div class="grid">${own.map(each => stacked(each, answers, errors)).join('')}</div></section>`
    })
    return page(
      look,
      `<h1>Create opportunity</h1><form method="post" novalidate>${sections.join('')}<button>Submit opportunity</button></form>`,
    )
  },
  confirmation({ id, status, score, expires }, answers) {
    return page(
      { ...look, title: 'Opportunity submitted', crumbs: ['Sell', 'Opportunities', id] },
      `<h1>Opportunity submitted</h1><section class="card"><p>Thank you. We review ${safe(answers.projectTitle ?? '')} within five days.</p>
      <dl class="grid"><div><dt>Opportunity ID</dt><dd>${id}</dd></div><div><dt>Review status</dt><dd>${status}</dd></div>
      <div><dt>Opportunity quality score</dt><dd>${score}</dd></div><div><dt>Registration expiry date</dt><dd>${longDay(expires)}</dd></div></dl></section>`,
    )
  },
}
