import { foldText } from '../deal/fold.ts'
import { list } from '../deal/terms/labels.ts'
import { more } from '../deal/terms/more/index.ts'

/** Words that say little inside a longer label or name: "travel type", "event date", "last 4 digits". */
export const general = new Set(
  `type source name amount date product products notes note term title status code description comment comments owner role value
  program region address function position score campaign account customer company client first last given family stage phase
  unit anzahl aantal antal cantidad quantidade quantita quantite 数量 台数 個数 件数 本数 수량 building floor area division cell suite`.split(
    /\s+/,
  ),
)

/** "Quantity" alone asks for the deal's; within a longer label it counts something else. */
const counts = new Set(
  Object.values(more)
    .flatMap(({ labels }) => list(labels['deal.quantity'] ?? '').map(foldText))
    .filter(label => !label.includes(' ')),
)

/** What is often only said of something else: "customer requirements", "project budget", "account number". */
const ofSomething =
  /^(?:account\.name|deal\.(?:name|ownerName|crmId)|contact\.fullName|partner\.(?:companyName|fullName))$/

/** Half a name by itself; within a longer label an order in time: "Last activity". "Site address" is a place. */
const orders = /^(?:first|last|letzter?|erster?|site)$/

/**
 * How much a phrase within a longer text counts for a term: 1, or less, or nothing. Who is named before the head only owns
 * what is asked for: "Sales rep phone" asks for a phone.
 */
export function partWeight(phrase: string, term: string, atHead: boolean): number {
  const isWord = !phrase.includes(' ')
  if (ofSomething.test(term) && (isWord || !atHead)) return 0
  if (orders.test(phrase) || counts.has(phrase)) return 0
  return general.has(phrase) ? 0.5 : 1
}
