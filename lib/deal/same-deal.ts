import type { Deal } from './deal.ts'
import { foldText } from './fold.ts'

/**
 * True for a deal that was captured twice, under two addresses: both call themselves and their customer the same, and no
 * CRM says that they are two records of it.
 */
export function sameDeal(one: Deal, other: Deal): boolean {
  const [name, account] = namesOf(one)
  const [otherName, otherAccount] = namesOf(other)
  return name !== '' && account !== '' && name === otherName && account === otherAccount && !areTwo(one, other)
}

function namesOf({ name, entries }: Deal): [name: string, account: string] {
  return [foldText(name), foldText(entries.find(({ term }) => term === 'account.name')?.text ?? '')]
}

/** Two ids of one CRM are two records. */
function areTwo({ source: a }: Deal, { source: b }: Deal): boolean {
  const isOne = URL.canParse(a.url) && URL.canParse(b.url) && new URL(a.url).origin === new URL(b.url).origin
  return isOne && a.recordId !== undefined && b.recordId !== undefined && a.recordId !== b.recordId
}
