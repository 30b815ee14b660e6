import type { Entry } from './deal.ts'
import { joinName } from './names.ts'
import { countryOfRegion } from './regions.ts'
import type { Value } from './value.ts'

export interface Answer {
  entry: Entry
  /** The entry's own value, or the derived one; absent where the entry's text could not be decided. */
  value?: Value
  /** One plain sentence. */
  why: string
}

/**
 * What answers a term: its own entry, or a lossless derivation from another one (first and last name from the full
 * name and back, the currency of the amount, the country of a region). Approximate values derive nothing.
 */
export function answerTerm(entries: Entry[], term: string): Answer | undefined {
  const own = entryOf(entries, term)
  if (own) return { entry: own, ...(own.value ? { value: own.value } : {}), why: 'The deal has it.' }
  const [group = '', name = ''] = term.split('.')
  if (name === 'firstName' || name === 'lastName') return partOfName(entries, group, name)
  if (name === 'fullName') return wholeName(entries, group)
  if (name === 'country') return countryOfState(entries, group)
  if (term === 'deal.currency') return currencyOfAmount(entries)
  return undefined
}

/** The first entry with a value, else the first of that term. */
function entryOf(entries: Entry[], term: string): Entry | undefined {
  const own = entries.filter(entry => entry.term === term)
  return own.find(entry => entry.value) ?? own[0]
}

function sureEntry(entries: Entry[], term: string): Entry | undefined {
  return entries.find(entry => entry.term === term && entry.value && !entry.approximate)
}

function partOfName(entries: Entry[], group: string, name: 'firstName' | 'lastName'): Answer | undefined {
  const entry = sureEntry(entries, `${group}.fullName`)
  if (entry?.value?.kind !== 'name') return undefined
  const text = name === 'firstName' ? entry.value.first : entry.value.last
  return text ? { entry, value: { kind: 'text', text }, why: `Taken from the name “${entry.value.text}”.` } : undefined
}

function wholeName(entries: Entry[], group: string): Answer | undefined {
  const [first, last] = ['firstName', 'lastName'].map(name => sureEntry(entries, `${group}.${name}`))
  if (first?.value?.kind !== 'text' || last?.value?.kind !== 'text') return undefined
  const value: Value = {
    kind: 'name',
    text: joinName(first.value.text, last.value.text),
    first: first.value.text,
    last: last.value.text,
  }
  return { entry: first, value, why: 'First and last name together.' }
}

function countryOfState(entries: Entry[], group: string): Answer | undefined {
  const entry = sureEntry(entries, `${group}.state`)
  if (entry?.value?.kind !== 'region' || !entry.value.code) return undefined
  const code = countryOfRegion(entry.value.code)
  return { entry, value: { kind: 'country', code }, why: `The country of “${entry.value.text}”.` }
}

function currencyOfAmount(entries: Entry[]): Answer | undefined {
  // A shortened amount still shows its currency in full.
  const entry = ['deal.amount', 'deal.recurringAmount']
    .map(term => entries.find(entry => entry.term === term && entry.value?.kind === 'money' && entry.value.currency))
    .find(Boolean)
  if (entry?.value?.kind !== 'money' || !entry.value.currency) return undefined
  return { entry, value: { kind: 'currency', code: entry.value.currency }, why: `The currency of “${entry.text}”.` }
}
