import type { DealNames } from '../deal/registration-names.ts'
import type { PageReading } from '../page/field.ts'
import { matchFields } from './match.ts'
import { isReadable, shownText } from './read-entry.ts'

/** Labels under which a portal shows the partner's own company as well as the customer. */
const anybody =
  /^(?:company|organi[sz]ation|firma|unternehmen|soci[ée]t[ée]|entreprise|empresa|azienda|bedrijf|account|会社|公司|회사)(?:[ -]?name|名)?$/iu

/** What a portal's page calls the deal and the customer that it is about; what stands in a form to fill in says nothing. */
export function shownNames({ fields }: PageReading): DealNames {
  const shown = fields.filter(field => isClosed(field.control, field.locked) && isReadable(field))
  const terms = new Map(
    matchFields(shown, 'record').map(({ key, term, whose }) => [key, whose === 'partner' ? '' : term]),
  )
  const texts = (term: string) => shown.filter(({ key }) => terms.get(key) === term)
  const named = (all: typeof shown) => all.map(shownText).filter(text => /\p{L}/u.test(text))
  return {
    deals: named(texts('deal.name')),
    accounts: named(texts('account.name').filter(({ label }) => !anybody.test(label.trim()))),
  }
}

const isClosed = (control: string, locked: string | undefined) =>
  control === 'output' || locked === 'read-only' || locked === 'disabled'
