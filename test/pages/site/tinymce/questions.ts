import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'endkunde', label: 'Endkunde (Firma)', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'homepage', label: 'Homepage', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'land', label: 'Land', control: 'select', term: 'account.country', expected: sample.country },
  // Offers the German states only: no answer for a customer in California.
  { id: 'bundesland', label: 'Bundesland', control: 'select', term: 'account.state', expected: '', trap: true },
  { id: 'ort', label: 'Ort', control: 'text', term: 'account.city', expected: sample.city },
  { id: 'branche', label: 'Branche', control: 'select', term: 'account.industry', expected: sample.industry },
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
  {
    id: 'auftragswert',
    label: 'Auftragswert',
    control: 'number',
    term: 'deal.amount',
    expected: String(sample.amount),
  },
  { id: 'waehrung', label: 'Währung', control: 'select', term: 'deal.currency', expected: sample.currency },
  {
    id: 'termin',
    label: 'Geplanter Auftragseingang (TT.MM.JJJJ)',
    control: 'date',
    term: 'deal.closeDate',
    expected: '18.12.2026',
  },
  { id: 'art', label: 'Art des Geschäfts', control: 'radio', term: 'deal.type', expected: 'neu' },
  {
    id: 'beschreibung',
    label: 'Projektbeschreibung',
    control: 'rich text',
    term: 'deal.description',
    expected: `<p>${sample.description}</p>`,
  },
  { id: 'agb', label: 'Ich akzeptiere die Teilnahmebedingungen', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
