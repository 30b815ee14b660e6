import { countryOf } from './countries.ts'
import { countryOfRegion, regionOf } from './regions.ts'

/** A postal address taken apart. Texts are as written; `country` too. */
export interface Address {
  street: string
  street2?: string
  city: string
  state?: string
  postalCode?: string
  country?: string
}

/**
 * Takes apart a postal address that stands in one place, lines or commas between its parts ("500 Pike Street, Seattle,
 * WA 98101, United States"). Undefined unless street and city are certain: half an address in the wrong fields is worse
 * than none. Understands "City, ST 98101", "68159 Mannheim", "1012 AB Amsterdam", "London SW1A 1AA" and parts that stand alone.
 */
export function splitAddress(text: string): Address | undefined {
  const parts = partsOf(text)
  const last = parts.at(-1)
  const country = last !== undefined && parts.length > 2 && countryOf(last) ? parts.pop() : undefined
  const code = country ? countryOf(country) : undefined
  const place = placeIn(parts, code)
  if (!place || place.streets.length < 1 || place.streets.length > 2) return undefined
  const [street = '', street2] = place.streets
  // A street names a number or is a box; without one the first line may well be a company or a building.
  if (!/\d/.test(street)) return undefined
  const { city, state, postalCode } = place
  return {
    street,
    ...(street2 && { street2 }),
    city,
    ...(state && { state }),
    ...(postalCode && { postalCode }),
    ...(country && { country }),
  }
}

/** The lines, or the parts between commas where all stands on one line. */
function partsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map(clean).filter(Boolean)
  if (lines.length > 1) return lines
  return text.split(',').map(clean).filter(Boolean)
}

function clean(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .replace(/^[,;\s]+|[,;\s]+$/g, '')
    .trim()
}

interface Place {
  streets: string[]
  city: string
  state?: string
  postalCode?: string
}

const zip = '\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4}'
const british = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}'
const continental = '(?:[A-Z]{1,2}-)?(?:\\d{3} \\d{2}|\\d{4} [A-Z]{2}|\\d{2}-\\d{3}|\\d{4,5})'

/** Finds the city, and what stands around it, in the last one to three parts. */
function placeIn(parts: string[], country: string | undefined): Place | undefined {
  const [line = ''] = parts.slice(-1)
  const streets = parts.slice(0, -1)
  return (
    cityStateZip(line, streets, country) ??
    apart(parts, country) ??
    zipCity(line, streets) ??
    cityZip(line, streets, country) ??
    matching(line, streets, new RegExp(`^(?<city>\\D+?),? (?<postalCode>${british})$`))
  )
}

/** "Seattle, WA 98101", "Toronto ON M5V 2T6": the state must be one. */
function cityStateZip(line: string, streets: string[], country: string | undefined): Place | undefined {
  const found = new RegExp(`^(?<city>\\D+?),? (?<state>[A-Z]{2,3}|[\\p{L} ]+?),? (?<postalCode>${zip})$`, 'u').exec(
    line,
  )?.groups
  if (!found || !isState(found.state ?? '', country)) return undefined
  const { city = '', state, postalCode } = found
  return { streets, city, state, postalCode }
}

/** City, state and postal code in parts of their own: "Seattle" "WA 98101", or "Seattle" "WA" "98101". */
function apart(parts: string[], country: string | undefined): Place | undefined {
  const [third = '', second = '', first = ''] = parts.slice(-3).reverse()
  const joined = new RegExp(`^(?<state>.+?) (?<postalCode>${zip})$`).exec(third)?.groups
  if (joined && isState(joined.state ?? '', country) && isName(second))
    return { streets: parts.slice(0, -2), city: second, state: joined.state, postalCode: joined.postalCode }
  if (new RegExp(`^(?:${zip})$`).test(third) && isState(second, country) && isName(first))
    return { streets: parts.slice(0, -3), city: first, state: second, postalCode: third }
  const code = new RegExp(`^(?:${british}|${continental}|${zip})$`).test(third)
  if (code && isName(second) && parts.length === 3)
    return { streets: parts.slice(0, -2), city: second, postalCode: third }
  return undefined
}

/** "68159 Mannheim", "D-68159 Mannheim", "1012 AB Amsterdam". */
function zipCity(line: string, streets: string[]): Place | undefined {
  return matching(line, streets, new RegExp(`^(?<postalCode>${continental}) (?<city>\\D+)$`))
}

/** Digits of the postal code in countries that write it behind the city, as the Universal Postal Union has it. */
const behind: Record<string, number> = { NZ: 4, AU: 4, ZA: 4, PH: 4, BD: 4, IN: 6, SG: 6, PK: 5, TW: 5 }

/** "Tauranga 3110", where the country is known to write it so. */
function cityZip(line: string, streets: string[], country: string | undefined): Place | undefined {
  const digits = behind[country ?? '']
  return digits ? matching(line, streets, new RegExp(`^(?<city>\\D+?) (?<postalCode>\\d{${digits}})$`)) : undefined
}

function matching(line: string, streets: string[], pattern: RegExp): Place | undefined {
  const found = pattern.exec(line)?.groups
  return found?.city && isName(found.city) ? { streets, city: found.city, postalCode: found.postalCode } : undefined
}

function isName(text: string): boolean {
  return text !== '' && !/\d/.test(text)
}

function isState(text: string, country: string | undefined): boolean {
  const code = regionOf(text, country)
  if (code) return country === undefined || countryOfRegion(code) === country
  // Two letters mean many regions of the world; with a five-digit code behind them they are a state of the US.
  return country === undefined && regionOf(text, 'US') !== undefined
}
