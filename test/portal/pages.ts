import { page, safe } from '../demo/html.ts'
import { type Accepted, earlier } from './behaviour.ts'

type Answers = Record<string, string>

const fields: { name: string; label: string; type: string; options?: string[] }[] = [
  { name: 'company', label: 'Customer company name', type: 'text' },
  { name: 'country', label: 'Country', type: 'select', options: ['Canada', 'Germany', 'United States'] },
  { name: 'firstName', label: 'Contact first name', type: 'text' },
  { name: 'lastName', label: 'Contact last name', type: 'text' },
  { name: 'email', label: 'Contact email', type: 'email' },
  { name: 'deal', label: 'Deal name', type: 'text' },
  { name: 'closeDate', label: 'Expected close date', type: 'date' },
]

const look = (title: string) => ({ title, brand: 'Larkspur Partners', colour: '#5b3a8c', crumbs: ['Deals', title] })

/** The form with its first three questions only. */
export const briefForm = () => formPage({}, {}, '', false, fields.slice(0, 3))

/** The form, as it is at first or as it comes back. `inPlace`: a script of the page sends it. */
export function formPage(
  answers: Answers = {},
  errors: Answers = {},
  above = '',
  inPlace = false,
  asked = fields,
): string {
  const rows = asked.map(
    field => `<p><label for="${field.name}">${field.label}</label>${input(field, answers[field.name] ?? '')}
      ${errors[field.name] ? `<span class="error" id="${field.name}-error" role="alert">${errors[field.name]}</span>` : ''}</p>`,
  )
  return page(
    look('Register a deal'),
    `<h1>Register a deal</h1>${above && `<p class="error" role="alert">${above}</p>`}
    <form class="card" method="post" action="/deals">${rows.join('')}<button type="submit">Submit registration</button></form>
    ${inPlace ? `<div role="status" id="told"></div><script>${sendInPlace}</script>` : ''}`,
  )
}

function input({ name, type, options }: (typeof fields)[number], answer: string): string {
  if (!options) return `<input id="${name}" name="${name}" type="${type}" value="${safe(answer)}" required>`
  const offered = ['', ...options].map(option => `<option${option === answer ? ' selected' : ''}>${option}</option>`)
  return `<select id="${name}" name="${name}" required>${offered.join('')}</select>`
}

const sendInPlace = `
const form = document.querySelector('form')
form.addEventListener('submit', async event => {
  event.preventDefault()
  const answer = await fetch('/deals', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  document.querySelector('#told').textContent = await answer.text()
  form.reset()
})`

/** The page of a registration. */
export function acceptedPage({ id, answers }: Accepted): string {
  const rows = [
    ['Registration ID', id],
    ['Registration status', 'Submitted'],
    ['Customer company name', answers.company ?? ''],
    ['Deal name', answers.deal ?? ''],
  ]
  const table = rows.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${safe(value ?? '')}</td></tr>`)
  return page(
    look('Deal registered'),
    `<h1>Deal registered</h1><p>Thank you. Your deal registration was submitted.</p>
    <section class="card"><table><tbody>${table.join('')}</tbody></table></section>`,
  )
}

/** The registrations of our company, as far as the portal shows them yet. */
export const listPage = page(
  look('My deal registrations'),
  `<h1>My deal registrations</h1><section class="card"><table>
  <thead><tr><th>Registration ID</th><th>Deal name</th><th>Customer</th><th>Registration status</th></tr></thead>
  <tbody><tr><td>${earlier}</td><td>Cold chain sensors</td><td>Fjord Seafood</td><td>Approved</td></tr></tbody></table></section>`,
)

export const knownAlready = `This deal is already registered. The registration ID is ${earlier}.`

export const loginPage = page(
  look('Sign in'),
  `<h1>Sign in</h1><p role="alert">Your session has ended. Please sign in again.</p>
  <form class="card" method="post" action="/login"><p><label for="user">User name</label><input id="user" name="user" required></p>
  <p><label for="password">Password</label><input id="password" name="password" type="password" required></p>
  <button type="submit">Sign in</button></form>`,
)

export const closedPage = page(
  look('Maintenance'),
  '<h1>We will be back soon</h1><p>Larkspur Partners is closed for maintenance. Please try again later.</p>',
)
