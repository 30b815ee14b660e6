import { page, safe } from './html.ts'
import type { Answers, Portal, Question } from './portal.ts'
import { isoDay, shortDay } from './record.ts'
import { widget } from './widget.ts'

const deal = 'Deal'
const organization = 'Organization'
const person = 'Who should we talk to?'
const own = 'Referring partner'

const questions: Question[] = [
  { section: organization, name: 'f_101', label: 'Legal name of the organization', type: 'text', required: true },
  { section: organization, name: 'f_102', label: 'Address line 1', type: 'text', required: true },
  { section: organization, name: 'f_103', label: 'Address line 2', type: 'text' },
  { section: organization, name: 'f_104', label: 'Town / City', type: 'text', required: true },
  { section: organization, name: 'f_105', label: 'State / Province', type: 'text' },
  { section: organization, name: 'f_106', label: 'ZIP / Postal code', type: 'text' },
  {
    section: organization,
    name: 'f_107',
    label: 'Country / Region',
    type: 'select',
    required: true,
    options: ['Australia', 'Brazil', 'Canada', 'Deutschland', 'España', 'France', 'United Kingdom', 'United States'],
  },
  {
    section: organization,
    name: 'f_108',
    label: 'Organization size',
    type: 'select',
    options: [
      '1 to 9 employees',
      '10 to 50 employees',
      '51 to 250 employees',
      '251 to 1,000 employees',
      'More than 1,000 employees',
    ],
  },
  { section: person, name: 'f_201', label: 'Given name', type: 'text' },
  { section: person, name: 'f_202', label: 'Surname', type: 'text' },
  { section: person, name: 'f_203', label: 'Work email', type: 'email', required: true },
  { section: person, name: 'f_204', label: 'Telephone', type: 'tel' },
  { section: deal, name: 'f_301', label: 'Deal name', type: 'text', required: true },
  { section: deal, name: 'f_302', label: 'Estimated deal value', type: 'text', required: true },
  {
    section: deal,
    name: 'f_303',
    label: 'Currency',
    type: 'select',
    required: true,
    options: ['EUR', 'GBP', 'JPY', 'USD'],
  },
  {
    section: deal,
    name: 'f_304',
    label: 'Estimated close date',
    type: 'text',
    required: true,
    hint: 'MM/DD/YYYY',
    pattern: '\\d{2}/\\d{2}/\\d{4}',
  },
  { section: deal, name: 'f_305', label: 'Business need', type: 'textarea' },
  { section: deal, name: 'f_306', label: 'Do you need our help?', type: 'radio', options: ['Yes', 'No'], given: 'No' },
  {
    section: own,
    name: 'f_401',
    label: 'Partner contact email',
    type: 'email',
    given: 'dana.whitfield@northgate.example',
  },
]

const look = {
  title: 'New referral',
  brand: 'Halcyon Partner Center',
  colour: '#0b6a6e',
  crumbs: ['Referrals', 'Co-sell', 'New'],
}

/** A portal in the manner of a software vendor's referral form: label cells beside, nameless field ids, other words. */
export const halcyon: Portal = {
  name: 'Halcyon Partner Center',
  formPath: '/referrals/new',
  questions,
  verdict: { id: 'REF-2093-7715', status: 'In review', score: '64', expires: isoDay(90) },
  form(answers, errors) {
    const sections = [...new Set(questions.map(question => question.section))].map(
      section =>
        `<section class="card"><h2>${section}</h2><table><tbody>${questions
          .filter(question => question.section === section)
          .map(question => row(question, answers, errors))
          .join('')}</tbody></table></section>`,
    )
    return page(
      look,
      `<h1>New referral</h1><form method="post" novalidate>${sections.join('')}<button>Send referral</button></form>`,
    )
  },
  confirmation({ id, status, score, expires }, answers) {
    const rows = [
      ['Referral ID', id],
      ['Referral status', status],
      ['Score', score],
      ['Expires on', shortDay(expires)],
      ['Deal', answers.f_301 ?? ''],
    ]
    return page(
      { ...look, title: 'Referral received', crumbs: ['Referrals', 'Co-sell', id] },
      `<h1>Referral received</h1><section class="card"><table><tbody>${rows
        .map(([label, value]) => `<tr><th scope="row">${label}</th><td>${safe(value ?? '')}</td></tr>`)
        .join('')}</tbody></table></section>`,
    )
  },
}

function row(question: Question, answers: Answers, errors: Answers): string {
  const { name, label, required, hint } = question
  const star = required ? ' <span class="error" aria-hidden="true">*</span>' : ''
  const error = errors[name] ? `<p class="error">${errors[name]}</p>` : ''
  const help = hint && question.type !== 'text' ? `<p class="hint">${hint}</p>` : ''
  return `<tr><th>${safe(label)}${star}</th><td>${widget(question, answers)}${help}${error}</td></tr>`
}
