import { expect, test } from 'vitest'
import { type Asked, compare } from './support/form.ts'

function check(lines: [Asked | string, string][], shared: Asked = {}) {
  const { given, expected } = compare(lines, 'portal', { formText: 'Register a deal', ...shared })
  expect(given).toEqual(expected)
}

test.each<[string, string]>([
  ['Primary Contact', 'contact.fullName'],
  ['Decision maker', 'contact.fullName'],
  ['Ansprechpartner', 'contact.fullName'],
  ['Persona de contacto', 'contact.fullName'],
  ['Account', 'account.name'],
  ['End customer', 'account.name'],
  ['Kunde', 'account.name'],
  ['Opportunity', 'deal.name'],
  ['Proyecto', 'deal.name'],
  ['Submitter', 'partner.fullName'],
  ['Solution provider contact', 'partner.fullName'],
])('"Name" under "%s" is %s', (section, term) => {
  check([[{ label: 'Name', section }, term]])
})

test('"Name" in a contact block that asks for it in parts is told by its neighbours', () => {
  const section = 'Persona de contacto'
  check([
    [{ label: 'Nombre', section }, 'contact.firstName'],
    [{ label: 'Apellidos', section }, 'contact.lastName'],
  ])
  check(
    [
      ['Nombre del contacto', 'contact.firstName'],
      ['Apellidos', 'contact.lastName'],
    ],
    { lang: 'es' },
  )
  check([['Nombre completo del contacto', 'contact.fullName']], { lang: 'es' })
})

test('"Title" under a deal is its name, unless a person stands in the same block', () => {
  const section = 'Opportunity'
  check([
    [{ label: 'Title', section }, 'deal.name'],
    [{ label: 'Close date', section }, 'deal.closeDate'],
  ])
  check([
    [{ label: 'Contact name', section }, 'contact.fullName'],
    [{ label: 'Title', section }, 'contact.title'],
    [{ label: 'Close date', section }, 'deal.closeDate'],
  ])
})

test.each([
  'Solution provider',
  'Referring company',
  'Submitter',
  'Ihre Angaben',
  'Antragsteller',
  'Uw gegevens',
  'Dati del rivenditore',
  'Dados do parceiro',
  'Datos del solicitante',
  'Coordonnées du demandeur',
  '販売店情報',
  'Registering partner',
])('a block called "%s" is ours', section => {
  check([
    [{ label: 'Company', section }, 'partner.companyName'],
    [{ label: 'Contact name', section }, 'partner.fullName'],
    [{ label: 'Email', section }, 'partner.email'],
    [{ label: 'Company', section: 'Customer' }, 'account.name'],
  ])
})

test('who answers for the partner in Japanese is no first name', () => {
  check([[{ label: '担当者名', section: '販売店情報' }, 'partner.fullName']], { lang: 'ja', formText: '案件登録' })
})

test("a reseller's sales rep is our contact", () => {
  check([[{ label: 'Sales rep', section: 'Reseller' }, 'partner.fullName']])
})
