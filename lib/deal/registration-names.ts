import type { Deal } from './deal.ts'
import { foldText } from './fold.ts'
import { numberOf, type Registration, sameNumber } from './registration.ts'

/** Names of deals and of customers. */
export interface DealNames {
  deals: string[]
  accounts: string[]
}

/** Words of a company's name that tell nothing of which company it is. Folded. */
const common = new Set(
  'the and und et y e of de der die das la le el inc ltd llc llp plc gmbh ag kg co corp corporation company sa sas sarl srl spa bv nv ab oy as group holding international'.split(
    ' ',
  ),
)

/** What a deal and its customer are called. */
export function namesOfDeal({ name, entries }: Pick<Deal, 'name' | 'entries'>): DealNames {
  const texts = (term: string) => entries.flatMap(entry => (entry.term === term ? [entry.text] : []))
  return { deals: [name, ...texts('deal.name')], accounts: texts('account.name') }
}

/**
 * The name by which a page is about another deal, or another customer's: it has nothing to do with any of the deal's own.
 * Undefined where the page names neither, or the names may be the same.
 */
export function nameOfOther(page: DealNames, own: DealNames): string | undefined {
  const all = [...own.deals, ...own.accounts]
  return otherAmong(page.deals, own.deals.length ? all : []) ?? otherAmong(page.accounts, own.accounts)
}

/** The same, where an answer is not known to be about this deal by its number already. */
export function strangerTo(
  deal: Deal,
  answer: Pick<Registration, 'portal' | 'entries'>,
  page: DealNames,
): string | undefined {
  const number = numberOf(answer)
  const isOwn = ({ portal, entries }: Registration) =>
    portal === answer.portal && number !== undefined && sameNumber(numberOf({ entries }) ?? '', number)
  return deal.registrations.some(isOwn) ? undefined : nameOfOther(page, namesOfDeal(deal))
}

function otherAmong(shown: string[], own: string[]): string | undefined {
  const known = own.filter(name => wordsOf(name).length > 0)
  const told = shown.filter(name => wordsOf(name).length > 0)
  return known.length && !told.some(name => known.some(other => mayBeSame(name, other))) ? told[0] : undefined
}

/** One holds the other, or more than half of the shorter one's words are the other's as well. */
function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)]
  if (a.includes(b) || b.includes(a)) return true
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((x, y) => x.length - y.length)
  return short.filter(word => long.includes(word)).length > short.length / 2
}

/** Its telling words; of scripts without spaces every two characters. */
function wordsOf(name: string): string[] {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(word =>
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(word) && word.length > 2
        ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
        : [word],
    )
  return [...new Set(words)].filter(word => word !== '' && !common.has(word))
}
