import { iso31662 } from 'iso-3166'
import { foldText } from '../../deal/fold.ts'
import { languages } from '../../deal/languages.ts'
import type { Option } from '../../page/field.ts'
import type { Evidence, Signal } from '../evidence.ts'

const frequent = ['US', 'DE', 'FR', 'GB', 'ES', 'IT', 'BR', 'JP', 'CA', 'NL', 'IN', 'AU']
// All made when first asked for: each takes as long as the popup's first view.
let monthNames: Set<string> | undefined
let countryNames: Set<string> | undefined
let regions: Map<string, string> | undefined

/** Names of the months in the languages we read, full and short. */
function months(): Set<string> {
  if (monthNames) return monthNames
  monthNames = new Set()
  const days = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 15))
  for (const lang of languages) {
    for (const month of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(lang, { month })
      for (const day of days) monthNames.add(foldText(names.format(day)))
    }
  }
  return monthNames
}

/** Country names in the languages we read, and ISO codes of two letters. */
function countries(): Set<string> {
  if (countryNames) return countryNames
  countryNames = new Set()
  const codes = new Set(iso31662.map(region => region.code.slice(0, 2)))
  for (const lang of languages) {
    const names = new Intl.DisplayNames(lang, { type: 'region' })
    for (const code of codes) countryNames.add(foldText(names.of(code) ?? code))
  }
  return countryNames
}

/** Name and code of each region of countries whose forms list them, to its country. */
function regionsOf(): Map<string, string> {
  regions ??= new Map(
    iso31662
      .filter(({ code }) => frequent.includes(code.slice(0, 2)))
      .flatMap(({ code, name }) => [
        [foldText(name), code.slice(0, 2)],
        [foldText(code), code.slice(0, 2)],
      ]),
  )
  return regions
}

const share = (options: string[], test: (text: string) => boolean) => options.filter(test).length / options.length
const currencyCode = /\b(?:usd|eur|gbp|jpy|chf|cad|aud|cny|inr|brl|mxn|sek|nok|dkk|pln|sgd|hkd|nzd|zar)\b/
const range =
  /^(?:(?:less than|fewer than|under|up to|more than|over|unter|uber|moins de|plus de|menos de|mas de)?\s*)?\d[\d\s]*(?:k|m)?(?:\s*(?:to|bis|a|and)?\s*\d[\d\s]*(?:k|m)?)?\s*(?:\+|or more|and above|employees|mitarbeiter(?:in(?:nen)?)?|employes|empleados|funcionarios|dipendenti|medewerkers|people|users|人|名)?$/
const industries =
  /^(?:aerospace|agriculture|automotive|banking|construction|education|energy|financial services|finance|government|healthcare|health care|hospitality|insurance|life sciences|manufacturing|media|mining|non ?profit.*|professional services|real estate.*|retail|software.*|technology|telecommunications|transportation.*|travel|utilities|wholesale.*|pharmaceuticals?|consumer goods|public sector)$/
const stages =
  /^(?:prospect(?:ing)?|qualif(?:ied|ication)|discovery|needs analysis|proposal(?: price quote)?|negotiation.*|technical validation|business validation|committed|launched|closed (?:won|lost)|perception analysis|value proposition|id decision makers|poc|demo|lead|opportunity)$/

/** What the options of a list or radio group are: countries, regions, currencies, months, sizes of a company … */
export function readOptions(all: readonly Option[]): Evidence[] {
  const texts = all
    .slice(0, 400)
    .map(option => foldText(option.label || option.value))
    .filter(Boolean)
  const texts2 = texts.filter(
    text => !/^(?:select|choose|please|bitte|selectionn|choisir|seleccion|selecione|none|--)/.test(text),
  )
  if (texts2.length < 2) return []
  const values = all
    .slice(0, 400)
    .map(option => foldText(option.value))
    .filter(Boolean)
  const evidence = (term: string, weight: number, what: string): Evidence[] => [
    { term, weight, reason: `its options are ${what}` },
  ]
  if (share(texts2, text => months().has(text.replace(/^\d+ /, ''))) > 0.8)
    return evidence('other:date part', 5, 'months')
  if (
    share(texts2, text => /^(?:19|20)\d\d$/.test(text)) > 0.8 ||
    (texts2.length > 9 && texts2.every((text, i) => Number(text) === i + 1))
  )
    return evidence('other:date part', 5, 'days, months or years')
  if (share(texts2, text => /\+?\d{1,4}$/.test(text) && /[a-z]/.test(text)) > 0.7 && texts2.length > 20)
    return evidence('other:phone part', 5, 'dialling codes')
  const dialling = all.filter(option => /^\+\d{1,4}$|\(\+\d{1,4}\)$/.test(option.label.trim()))
  if (dialling.length / texts2.length > 0.6) return evidence('other:phone part', 5, 'dialling codes')
  const inCountry = new Map<string, number>()
  for (const text of texts2) {
    const country = regionsOf().get(text)
    if (country) inCountry.set(country, (inCountry.get(country) ?? 0) + 1)
  }
  const coded = values.filter(value => /^[a-z]{2}$/.test(value) && regionsOf().has(`us ${value}`)).length
  if (texts2.length >= 5 && (Math.max(0, ...inCountry.values()) / texts2.length > 0.5 || coded / texts2.length > 0.8))
    return evidence('account.state', 4, 'states or provinces')
  if (share(texts2, text => countries().has(text)) > 0.5 && texts2.length >= 2)
    return evidence('account.country', 4, 'countries')
  if (share(texts2, text => currencyCode.test(text)) > 0.5) return evidence('deal.currency', 4, 'currencies')
  if (
    share(texts2, text =>
      /^(?:mr|mrs|ms|miss|dr|herr|frau|monsieur|madame|m|mme|sr|sra|male|female|man|woman)$/.test(text),
    ) > 0.5
  )
    return evidence('other:gender', 5, 'forms of address')
  if (texts2.length >= 3 && share(texts2, text => range.test(text)) > 0.7)
    return evidence('account.employees', 1.5, 'ranges of numbers')
  if (texts2.length >= 5 && share(texts2, text => industries.test(text)) > 0.35)
    return evidence('account.industry', 3, 'industries')
  if (texts2.length >= 4 && share(texts2, text => stages.test(text)) > 0.5)
    return evidence('deal.stage', 3, 'stages of a sale')
  return []
}

export const options: Signal = ({ field }) => (field.accepts.options?.length ? readOptions(field.accepts.options) : [])
