import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'endkunde', label: 'Endkunde (Firma)', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'homepage', label: 'Homepage', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'land', label: 'Land', control: 'select', term: 'account.country', expected: 'DE' },
  { id: 'bundesland', label: 'Bundesland', control: 'select', term: 'account.state', expected: 'Bayern' },
  { id: 'ort', label: 'Ort', control: 'text', term: 'account.city', expected: 'München' },
  { id: 'branche', label: 'Branche', control: 'select', term: 'account.industry', expected: 'Manufacturing' },
  {
    id: 'ansprechpartner',
    label: 'Ansprechpartner (Vor- und Nachname)',
    control: 'text',
    term: 'contact.fullName',
    expected: `${sample.firstName} ${sample.lastName}`,
  },
  { id: 'mail', label: 'E-Mail-Adresse', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'telefon', label: 'Telefonnummer', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'vorhaben', label: 'Projektbezeichnung', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'auftragswert', label: 'Auftragswert', control: 'number', term: 'deal.amount', expected: '125000' },
  { id: 'waehrung', label: 'Währung', control: 'select', term: 'deal.currency', expected: 'EUR' },
  {
    id: 'termin',
    label: 'Geplanter Auftragseingang (TT.MM.JJJJ)',
    control: 'date',
    term: 'deal.closeDate',
    expected: '31.03.2027',
  },
  { id: 'art', label: 'Art des Geschäfts', control: 'radio', answer: 'Neugeschäft', expected: 'neu' },
  {
    id: 'beschreibung',
    label: 'Projektbeschreibung',
    control: 'rich text',
    term: 'deal.description',
    expected: `<p>${sample.description}</p>`,
  },
  { id: 'agb', label: 'Ich akzeptiere die Teilnahmebedingungen', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
