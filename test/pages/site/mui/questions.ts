import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'kunde', label: 'Firma des Endkunden', control: 'lookup', term: 'account.name', expected: sample.company, async: true },
  { id: 'webseite', label: 'Webseite', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'land', label: 'Land', control: 'combobox', term: 'account.country', expected: 'DE' },
  { id: 'bundesland', label: 'Bundesland', control: 'listbox', term: 'account.state', expected: 'Bayern', after: 'land' },
  { id: 'branche', label: 'Branche', control: 'listbox', term: 'account.industry', expected: 'Manufacturing' },
  { id: 'vorname', label: 'Vorname', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'nachname', label: 'Nachname', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'E-Mail', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'telefon', label: 'Telefon', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'projekt', label: 'Projektname', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'wert', label: 'Projektvolumen', control: 'number', term: 'deal.amount', expected: '125000' },
  { id: 'waehrung', label: 'Währung', control: 'toggle group', term: 'deal.currency', expected: 'EUR' },
  { id: 'abschluss', label: 'Voraussichtlicher Abschluss', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'produkte', label: 'Produkte', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  { id: 'wettbewerber', label: 'Wettbewerber', control: 'combobox', answer: 'Globex', expected: ['Globex'] },
  { id: 'unterstuetzung', label: 'Unterstützung durch den Hersteller gewünscht', control: 'switch', answer: 'Ja', expected: true },
  { id: 'beschreibung', label: 'Projektbeschreibung', control: 'textarea', term: 'deal.description', expected: sample.description },
  { id: 'partnerEmail', label: 'E-Mail des Partner-Ansprechpartners', control: 'text', trap: true, expected: 'vertrieb@brightline.example' },
  { id: 'einwilligung', label: 'Ich habe die Datenschutzhinweise gelesen und stimme zu', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
