import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  {
    id: 'raisonSociale',
    label: 'Raison sociale du client',
    control: 'lookup',
    term: 'account.name',
    expected: sample.company,
    async: true,
  },
  { id: 'siteWeb', label: 'Site web', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'pays', label: 'Pays', control: 'combobox', term: 'account.country', expected: 'DE', virtual: true },
  {
    id: 'secteur',
    label: "Secteur d'activité",
    control: 'listbox',
    term: 'account.industry',
    expected: 'Manufacturing',
  },
  { id: 'prenom', label: 'Prénom', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'nom', label: 'Nom', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'courriel', label: 'Adresse e-mail', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'telephone', label: 'Téléphone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'affaire', label: "Nom de l'affaire", control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'montant', label: 'Montant estimé', control: 'number', term: 'deal.amount', expected: '125000' },
  { id: 'devise', label: 'Devise', control: 'listbox', term: 'deal.currency', expected: 'EUR' },
  {
    id: 'signature',
    label: 'Date de signature prévue',
    control: 'date',
    term: 'deal.closeDate',
    expected: '31/03/2027',
  },
  { id: 'produits', label: 'Produits', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  { id: 'nature', label: "Nature de l'affaire", control: 'tiles', answer: 'Nouveau client', expected: 'nouveau' },
  { id: 'avantVente', label: 'Demander un soutien avant-vente', control: 'switch', answer: 'Oui', expected: true },
  {
    id: 'description',
    label: 'Description du besoin',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  {
    id: 'conditions',
    label: "J'accepte les conditions du programme partenaire",
    control: 'checkbox',
    trap: true,
    expected: false,
  },
] as const satisfies readonly Question[]
