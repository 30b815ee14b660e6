import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'company', label: 'Bedrijfsnaam klant', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'website', label: 'Website', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Land', control: 'select', term: 'account.country', expected: 'DE' },
  {
    id: 'state',
    label: 'Provincie/deelstaat',
    control: 'select',
    term: 'account.state',
    expected: 'Bavaria',
    after: 'country',
  },
  { id: 'industry', label: 'Branche', control: 'select', term: 'account.industry', expected: 'Manufacturing' },
  { id: 'firstName', label: 'Voornaam', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'lastName', label: 'Achternaam', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'E-mailadres', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: 'Telefoonnummer', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'name', label: 'Naam van de deal', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'amount', label: 'Geschatte waarde', control: 'number', term: 'deal.amount', expected: sample.amount },
  { id: 'currency', label: 'Valuta', control: 'select', term: 'deal.currency', expected: 'EUR' },
  {
    id: 'closeDate',
    label: 'Verwachte sluitingsdatum',
    control: 'date',
    term: 'deal.closeDate',
    expected: sample.closeDate,
  },
  { id: 'probability', label: 'Slagingskans (%)', control: 'number', answer: '60', expected: 60 },
  { id: 'type', label: 'Soort deal', control: 'radio', answer: 'Nieuwe klant', expected: 'new' },
  {
    id: 'products',
    label: 'Producten',
    control: 'checkbox group',
    term: 'deal.products',
    expected: [...sample.products],
  },
  {
    id: 'description',
    label: 'Omschrijving',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'attachment', label: 'Bijlage', control: 'file' },
  { id: 'consent', label: 'Ik ga akkoord met de partnervoorwaarden', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
