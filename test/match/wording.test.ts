import { expect, test } from 'vitest'
import { termsOf } from './support/form.ts'

const deal = { formText: 'Register a deal' }

test.each<[string, string]>([
  ["Describe the customer's need (max 500 characters)", 'deal.description'],
  ['Please describe the project', 'deal.description'],
  ['Please provide a brief description of the opportunity', 'deal.description'],
  ["Tell us about the customer's requirements", 'deal.description'],
  ['Bitte beschreiben Sie das Projekt (max. 500 Zeichen)', 'deal.description'],
  ['Décrivez brièvement le besoin du client', 'deal.description'],
  ['Describa la necesidad del cliente', 'deal.description'],
  ['Descreva o projeto', 'deal.description'],
  ['Descrivere brevemente il progetto', 'deal.description'],
  ['Beschrijf de behoefte van de klant', 'deal.description'],
  ['Describe the use case', 'deal.useCase'],
  ['Please describe the next steps', 'deal.nextStep'],
  ['Describe the competition', 'deal.competitor'],
  ['Tell us about yourself', '-'],
  ['Describe your company', '-'],
  ['What problem are they trying to solve?', 'deal.description'],
  ['What stage is this opportunity in?', 'deal.stage'],
  ['Which products are they interested in?', 'deal.products'],
  ['Postcode en plaats', '-'],
  ['E-mail and phone', '-'],
  ['Please enter the project name', 'deal.name'],
  ['Bitte Projektnamen angeben', '-'],
  ['Bitte Projektname angeben', 'deal.name'],
  ['Indiquez la date de clôture prévue', 'deal.closeDate'],
  ['Indique la fecha prevista de cierre', 'deal.closeDate'],
  ['Inserisci il nome del progetto', 'deal.name'],
  ['案件名を入力してください', 'deal.name'],
  ['案件概要（500文字以内）', 'deal.description'],
  ['Voraussichtlicher Auftragseingang', 'deal.closeDate'],
  ['Anticipated PO date', 'deal.closeDate'],
  ['When do you expect to close?', 'deal.closeDate'],
  ['Close date (DD.MM.YYYY)', 'deal.closeDate'],
  ['NIF/CIF', 'account.taxId'],
  ['C.I.F.', 'account.taxId'],
  ['VAT / Tax ID', 'account.taxId'],
  ['USt-IdNr.', 'account.taxId'],
  ['Partita IVA', 'account.taxId'],
  ['Provincia', 'account.state'],
  ['Bundesland', 'account.state'],
  ['Kanton', 'account.state'],
  ['Prefecture', 'account.state'],
  ['State / Province / Region', 'account.state'],
  ['End user name', 'account.name'],
])('"%s" means %s', (label, term) => {
  expect(termsOf([{ label }], 'portal', deal)).toEqual([term])
})

test('a list of currencies beside an amount is the currency, whatever the label they share', () => {
  const label = 'Auftragswert'
  expect(termsOf([{ label }, { label, options: ['EUR', 'CHF', 'USD'] }], 'portal', deal)).toEqual([
    'deal.amount',
    'deal.currency',
  ])
})
