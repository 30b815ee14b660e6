import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  {
    id: 'azienda',
    label: 'Ragione sociale del cliente',
    control: 'text',
    term: 'account.name',
    expected: sample.company,
  },
  { id: 'sito', label: 'Sito web', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'paese', label: 'Paese', control: 'select', term: 'account.country', expected: sample.country },
  { id: 'settore', label: 'Settore', control: 'select', term: 'account.industry', expected: sample.industry },
  { id: 'nome', label: 'Nome', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'cognome', label: 'Cognome', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'Indirizzo e-mail', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'telefono', label: 'Telefono', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'opportunita', label: "Nome dell'opportunità", control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'valore', label: 'Valore stimato', control: 'number', term: 'deal.amount', expected: sample.amount },
  { id: 'valuta', label: 'Valuta', control: 'select', term: 'deal.currency', expected: sample.currency },
  {
    id: 'chiusura',
    label: 'Data di chiusura prevista',
    control: 'date',
    term: 'deal.closeDate',
    expected: sample.closeDate,
  },
  { id: 'prodotti', label: 'Prodotti', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  {
    id: 'tipo',
    label: 'Tipo di opportunità',
    control: 'radio',
    term: 'deal.type',
    answer: 'Nuovo cliente',
    expected: 'nuovo',
  },
  { id: 'supporto', label: 'Serve il supporto del vendor', control: 'switch', answer: 'Sì', expected: true },
  {
    id: 'descrizione',
    label: 'Descrizione',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  {
    id: 'privacy',
    label: "Ho letto l'informativa sulla privacy e acconsento",
    control: 'checkbox',
    trap: true,
    expected: false,
  },
] as const satisfies readonly Question[]
