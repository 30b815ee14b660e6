import { expect, test } from 'vitest'
import { type Asked, compare, matchesOf, termsOf } from './support/form.ts'

function check(lines: [Asked | string, string][], shared: Asked) {
  const { given, expected } = compare(lines, 'portal', shared)
  expect(given).toEqual(expected)
}

const deal: [Asked, string][] = [
  [{ label: 'Deal name', section: 'Deal' }, 'deal.name'],
  [{ label: 'Expected close date', section: 'Deal' }, 'deal.closeDate'],
]

test('who is named before the head only owns what is asked for', () => {
  check(
    [
      [{ label: 'Sales rep first name', section: 'Reseller' }, 'partner.firstName'],
      [{ label: 'Sales rep last name', section: 'Reseller' }, 'partner.lastName'],
      [{ label: 'Sales rep phone', section: 'Reseller' }, 'partner.phone'],
      [{ label: 'Referral partner ID (if known)', section: 'Reseller' }, 'partner.partnerId'],
      [{ label: "Opportunity owner's email", section: 'Deal' }, 'deal.ownerEmail'],
      ...deal,
    ],
    { lang: 'en' },
  )
  const chinese = { lang: 'zh', section: '代理商信息' }
  expect(
    termsOf([{ label: '报备人手机' }, { label: '报备人邮箱' }], 'portal', { ...chinese, formText: '商机报备' }),
  ).toEqual(['partner.phone', 'partner.email'])
})

test('a label is read without the words that say whose the thing is', () => {
  check([[{ label: "Lead's company" }, 'account.name'], ...deal], { formText: 'Lead registration' })
  check(
    [
      [{ label: 'Ansprechpartner beim Endkunden' }, 'contact.fullName'],
      [{ label: 'Projektname' }, 'deal.name'],
      [{ label: 'Abschlussdatum' }, 'deal.closeDate'],
    ],
    { lang: 'de' },
  )
  const canal = { section: 'Datos del canal' }
  check(
    [
      [{ label: 'Nombre del vendedor', ...canal }, 'partner.fullName'],
      [{ label: 'Correo electrónico del vendedor', ...canal }, 'partner.email'],
      [{ label: 'Celular del vendedor', ...canal }, 'partner.phone'],
      [{ label: 'Nombre del proyecto', section: 'Proyecto' }, 'deal.name'],
      [{ label: 'Fecha de cierre', section: 'Proyecto' }, 'deal.closeDate'],
    ],
    { lang: 'es' },
  )
})

test.each<[string, string, string[], string[]]>([
  ['it', 'Chi segnala', ['Nome e cognome', 'E-mail'], ['Nome opportunità', 'Data di chiusura']],
  ['de', 'Vermittler', ['Vor- und Nachname', 'E-Mail'], ['Projektname', 'Abschlussdatum']],
  ['en', 'Referring consultant', ['Full name', 'Email'], ['Opportunity name', 'Close date']],
  ['pt', 'Dados da revenda', ['Nome completo', 'E-mail'], ['Nome da oportunidade', 'Data de fechamento']],
  ['nl', 'Aanbrenger', ['Volledige naam', 'E-mail'], ['Naam deal', 'Sluitingsdatum']],
])('%s: “%s” is whoever hands the deal in', (lang, section, [name = '', mail = ''], [title = '', date = '']) => {
  check(
    [
      [{ label: name, section }, 'partner.fullName'],
      [{ label: mail, section }, 'partner.email'],
      [title, 'deal.name'],
      [date, 'deal.closeDate'],
    ],
    { lang },
  )
})

test.each([
  ['pt', 'Indique um cliente', 'Seu e-mail'],
  ['de', 'Lead einreichen', 'Ihre E-Mail-Adresse'],
  ['it', 'Segnala un’opportunità', 'La tua email'],
  ['en', 'Professional services referral', 'Your email'],
  ['es', 'Alta de oportunidad', 'Su correo electrónico'],
])('%s: on “%s”, “%s” is ours', (lang, formText, label) => {
  expect(termsOf([{ label }], 'portal', { lang, formText })).toEqual(['partner.email'])
})

test('the distributor is neither the reseller nor the customer, in any language', () => {
  const asked: [Asked, string][] = [
    [{ label: 'Mayorista', section: 'Datos del mayorista' }, '-'],
    [{ label: 'Correo del ejecutivo', section: 'Datos del mayorista' }, '-'],
    [{ label: 'Nombre del proyecto', section: 'Proyecto' }, 'deal.name'],
    [{ label: 'Fecha de cierre', section: 'Proyecto' }, 'deal.closeDate'],
  ]
  check(asked, { lang: 'es' })
  expect(matchesOf([{ label: 'Gerente de contas do fabricante' }], 'portal', { lang: 'pt' })[0]?.abstained).toBe(
    'It asks for somebody at the vendor.',
  )
  expect(termsOf([...deal.map(([one]) => one), { label: 'Vendor deal ID', section: 'Deal' }])[2]).toBe('-')
})

test('a last name that follows a first name of ours is a last name, not the whole name', () => {
  const ours = { section: 'Vos coordonnées', lang: 'fr', formText: 'Enregistrer une affaire' }
  expect(termsOf([{ label: 'Prénom' }, { label: 'Nom' }], 'portal', ours)).toEqual([
    'partner.firstName',
    'partner.lastName',
  ])
})

test('what is asked again is asked of the one who was asked before', () => {
  check(
    [
      [{ label: 'Customer email', section: 'Customer' }, 'contact.email'],
      [{ label: 'Email', section: 'Submitted by' }, 'partner.email'],
      [{ label: 'Country', section: 'Submitted by' }, 'partner.country'],
      ['Repeat email', 'partner.email'],
      ...deal,
    ],
    {},
  )
})

test('a form with a block for each side is about a sale between partners', () => {
  const blocks = (ours: string, theirs: string): Asked[] => [
    { label: 'E-Mail', section: ours },
    { label: 'E-Mail', section: theirs },
  ]
  const both = ['partner.email', 'contact.email']
  expect(termsOf(blocks('Vertriebspartner', 'Kunde'), 'portal', { lang: 'de' })).toEqual(both)
  expect(termsOf(blocks('Apporteur', 'Entreprise recommandée'), 'portal', { lang: 'fr' })).toEqual(both)
  expect(termsOf(blocks('Your company', 'Account'))[0]).toBe('contact.email')
})

test('what is yours in a distributor’s block is asked of whoever registers', () => {
  const block = { section: 'Datos del distribuidor' }
  check(
    [
      [{ label: 'Nombre de su empresa', ...block }, 'partner.companyName'],
      [{ label: 'Su correo electrónico', ...block }, 'partner.email'],
      [{ label: 'Nombre de la oportunidad', section: 'Oportunidad' }, 'deal.name'],
      [{ label: 'Fecha de cierre', section: 'Oportunidad' }, 'deal.closeDate'],
    ],
    { lang: 'es' },
  )
  check(
    [
      [{ label: 'Your distributor' }, '-'],
      [{ label: 'Distributor contact email', section: 'Distributor' }, '-'],
      ...deal,
    ],
    { lang: 'en' },
  )
})
