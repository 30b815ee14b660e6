import type { Term } from './term.ts'
import { accountTerms } from './terms/account.ts'
import { accountAddressTerms } from './terms/account-address.ts'
import { contactTerms } from './terms/contact.ts'
import { dealTerms } from './terms/deal.ts'
import { dealProcessTerms } from './terms/deal-process.ts'
import { dealRecordTerms } from './terms/deal-record.ts'
import { inMoreLanguages } from './terms/more/index.ts'
import { partnerTerms } from './terms/partner.ts'
import { partnerPersonTerms } from './terms/partner-person.ts'
import { registrationTerms } from './terms/registration.ts'

/** Every standard term, in the order that a person would list them. */
export const terms: Term[] = [
  ...accountTerms,
  ...accountAddressTerms,
  ...contactTerms,
  ...dealTerms,
  ...dealProcessTerms,
  ...dealRecordTerms,
  ...partnerTerms,
  ...partnerPersonTerms,
  ...registrationTerms,
].map(inMoreLanguages)

const byId = new Map(terms.map(term => [term.id, term]))

/** The term with this id (`deal.amount`), if the vocabulary has it. */
export function termOf(id: string): Term | undefined {
  return byId.get(id)
}
