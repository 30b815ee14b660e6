import { iso31662 } from 'iso-3166/2.js'
import { foldText } from './fold.ts'
import { prefectures, regionAliases } from './region-names.ts'

interface Region {
  code: string
  names: string[]
}

let index: Map<string, Set<string>> | undefined
let all: Map<string, Region> | undefined

/**
 * ISO 3166-2 code of a region by name, or by its short code where the country is known. Undefined where the name
 * belongs to several regions, or to none of the country.
 */
export function regionOf(text: string, country?: string): string | undefined {
  const clean = text.normalize('NFKC').trim()
  const regions = allRegions()
  const full = clean.toUpperCase()
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(full) && regions.has(full)) {
    return !country || full.startsWith(`${country}-`) ? full : undefined
  }
  if (country && /^[A-Z0-9]{1,3}$/.test(full) && regions.has(`${country}-${full}`)) return `${country}-${full}`
  const pair = /^(.+?)\s*\(\s*([^()]+)\s*\)$/.exec(clean) ?? /^([A-Z]{2,3})\s+[-–]\s+(.+)$/.exec(clean)
  if (pair?.[1] && pair[2] && country) {
    const [left, right] = [regionOf(pair[1], country), regionOf(pair[2], country)]
    if (left && left === right) return left
  }
  const named = [...(index?.get(foldText(clean)) ?? [])].filter(code => !country || code.startsWith(`${country}-`))
  return named.length === 1 ? named[0] : undefined
}

/** The part of an ISO 3166-2 code behind the country: "CA" of "US-CA". */
export const shortRegion = (code: string): string => code.slice(code.indexOf('-') + 1)

/** The country that an ISO 3166-2 code belongs to. */
export const countryOfRegion = (code: string): string => code.slice(0, code.indexOf('-'))

function allRegions(): Map<string, Region> {
  if (all) return all
  all = new Map(iso31662.map(({ code, name }) => [code, { code, names: namesOf(name) }]))
  for (const [code, names] of Object.entries(regionAliases)) all.get(code)?.names.push(...names)
  for (const [number, kanji, name] of prefectures) {
    all.get(`JP-${number}`)?.names.push(kanji, kanji.replace(/[県府都]$/, ''), name, `${name} Prefecture`)
  }
  index = new Map()
  for (const { code, names } of all.values()) {
    for (const name of names) {
      const key = foldText(name)
      index.set(key, (index.get(key) ?? new Set()).add(code))
    }
  }
  return all
}

/** "Murcia, Región de" is also "Región de Murcia"; "Valle d'Aosta, Vallée d'Aoste" are two names of one region. */
function namesOf(name: string): string[] {
  const [first = '', second, ...more] = name.split(', ')
  if (!second || more.length > 0) return [name]
  return /\b(?:de|of|del|di)$/i.test(second) ? [first, `${second} ${first}`] : [name, first, second]
}
