import { foldText } from '../deal/fold.ts'
import type { ListedRegistration } from './read-list.ts'

/** A registration that is kept here, as far as a row of a list can be told to be it. */
export interface KnownRegistration {
  id: string
  /** Its id at the portal; empty where none is known. */
  number: string
  deal: string
  account: string
}

/** A row that is one of ours. */
export interface KnownRow {
  row: ListedRegistration
  id: string
}

/**
 * Which rows of a page's lists are which of our registrations at that portal: by the portal's id alone; without one by
 * the names of deal and customer together, where exactly one row and one registration have them. Every other row is
 * somebody else's.
 */
export function knownRows(rows: ListedRegistration[], known: KnownRegistration[]): KnownRow[] {
  const numbers = grouped(
    known.filter(({ number }) => foldText(number) !== ''),
    ({ number }) => foldText(number),
  )
  const hits = rows.flatMap(row => {
    const found = row.ids.flatMap(id => numbers.get(foldText(id)) ?? []).filter(one => isTelling(row, one))
    const [only, ...more] = found
    return only && more.length === 0 ? [{ row, id: only.id }] : []
  })
  const byId = single(hits)
  const free = rows.filter(row => !hits.some(hit => hit.row === row))
  return [...byId, ...byNames(free, rows, known)]
}

function byNames(free: ListedRegistration[], all: ListedRegistration[], known: KnownRegistration[]): KnownRow[] {
  const rowsOf = grouped(all, namesOf)
  const knownOf = grouped(known, namesOf)
  return free.flatMap(row => {
    const names = namesOf(row)
    const [one, ...others] = names ? (knownOf.get(names) ?? []) : []
    const isOnly = one !== undefined && others.length === 0 && rowsOf.get(names)?.length === 1
    // Another id, or a list of something else, contradicts.
    return isOnly && one.number === '' && row.about ? [{ row, id: one.id }] : []
  })
}

/** Deal and customer together; empty where one of them is not known. */
function namesOf({ deal = '', account = '' }: { deal?: string; account?: string }): string {
  const [name, customer] = [foldText(deal), foldText(account)]
  return name && customer ? `${name}\n${customer}` : ''
}

/** A list of other things may well have the same number: then one of the names has to agree. */
function isTelling(row: ListedRegistration, one: KnownRegistration): boolean {
  const agrees = (mine: string, theirs = '') => foldText(mine) !== '' && foldText(mine) === foldText(theirs)
  return row.about || agrees(one.deal, row.deal) || agrees(one.account, row.account)
}

/** Rows that say the same registration twice say it for none. */
function single(rows: KnownRow[]): KnownRow[] {
  const times = grouped(rows, ({ id }) => id)
  return rows.filter(({ id }) => times.get(id)?.length === 1)
}

function grouped<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
