import { foldText } from '../deal/fold.ts'
import type { Field } from '../page/field.ts'

/** Labels of lists of other records, by what one of them is called. */
const singulars: Record<string, string> = {
  accounts: 'Account',
  companies: 'Company',
  organizations: 'Organization',
  organisations: 'Organisation',
  contacts: 'Contact',
  people: 'Person',
  firmen: 'Firma',
  kunden: 'Kunde',
  kontakte: 'Kontakt',
  comptes: 'Compte',
  entreprises: 'Entreprise',
  cuentas: 'Cuenta',
  empresas: 'Empresa',
  contactos: 'Contacto',
  contatos: 'Contato',
  clientes: 'Cliente',
  aziende: 'Azienda',
  contatti: 'Contatto',
  bedrijven: 'Bedrijf',
  contactpersonen: 'Contactpersoon',
}

/** "Accounts" with one record in it, as tables that link to others have it, asks for what "Account" asks for. */
export function singular(field: Field): Field {
  const label = singulars[foldText(field.label)]
  if (!label || !field.content.href || /[;\n]/.test(field.content.text)) return field
  const [first, ...rest] = field.signals.labels
  return first
    ? { ...field, label, signals: { ...field.signals, labels: [{ ...first, text: label }, ...rest] } }
    : field
}

/** A label that names a job only where a person is spoken of; elsewhere it is what the deal is called. */
const titleLabel = /^(?:title|titel|titre|título|titolo)$/iu

/** "Title" on a record that shows nobody: the deal's own. */
export function askTitle(fields: Field[], terms: Map<string, string>): void {
  if ([...terms.values()].some(term => /^contact\.(?!title)/.test(term))) return
  if (![...terms.values()].some(term => term.startsWith('deal.'))) return
  for (const { key, label, signals } of fields) {
    if (terms.get(key) !== 'contact.title' || signals.apiName !== undefined || !titleLabel.test(label.trim())) continue
    if ([...terms.values()].includes('deal.name')) terms.delete(key)
    else terms.set(key, 'deal.name')
  }
}
