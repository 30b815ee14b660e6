import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import type { Field } from '../page/field.ts'
import { shorten } from './words.ts'

/** What labels call a company's numbers: two of these kinds are different numbers of one company. Labels are folded. */
const kinds = {
  tax: /\b(?:vat|tva|iva|btw|mwst|moms|ust|umsatzsteuer\w*|gst|gstin|tax|steuer\w*)\b/,
  register:
    /\b(?:kvk|kamer van koophandel|handelsregister\w*|siren|siret|(?:company|business) reg(?:istration)?|(?<!(?:vat|tax|gst) )registration number|registre|registro mercantil|hrb?|rea|krs|cvr|organisationsnummer|org nr)\b/,
}

/** Why a company's number is not the one that a field asks for; undefined where nothing speaks against it. */
export function numberClash(field: Field, entry: Entry | undefined): string | undefined {
  if (entry?.term !== 'account.taxId') return undefined
  const [has, asked] = [kindsOf(entry.evidence.label), kindsOf(field.label)]
  if (!has.length || !asked.length || has.some(kind => asked.includes(kind))) return undefined
  return `The deal has “${shorten(entry.evidence.label)}”, which is another number than “${shorten(field.label)}”.`
}

function kindsOf(label: string): string[] {
  const text = foldText(label)
  return Object.entries(kinds).flatMap(([kind, words]) => (words.test(text) ? [kind] : []))
}
