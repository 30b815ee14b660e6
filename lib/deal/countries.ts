import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' }
import ja from 'i18n-iso-countries/langs/ja.json' with { type: 'json' }
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' }
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' }
import { iso31661 } from 'iso-3166/1.js'
import { foldText } from './fold.ts'
import { furtherLocales, namingLocales } from './languages.ts'

const lists = [en, de, fr, es, pt, it, nl, ja].map(list => list.countries as Record<string, string | string[]>)
const alpha3Of = new Map(codes.map(([alpha2 = '', alpha3 = '']) => [alpha2, alpha3]))
const alpha2Of = new Map(codes.map(([alpha2 = '', alpha3 = '']) => [alpha3, alpha2]))

/** Names in use that the lists do not carry. */
const aliases: Record<string, string> = {
  america: 'US',
  us: 'US',
  usa: 'US',
  'the united states': 'US',
  'the united states of america': 'US',
  'u s a': 'US',
  'u s': 'US',
  eua: 'US',
  eeuu: 'US',
  'ee uu': 'US',
  'etats unis d amerique': 'US',
  アメリカ: 'US',
  米国: 'US',
  vs: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  grossbritannien: 'GB',
  'grande bretagne': 'GB',
  'gran bretagna': 'GB',
  'gran bretana': 'GB',
  'gra bretanha': 'GB',
  'groot brittannie': 'GB',
  英国: 'GB',
  イギリス: 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  hollande: 'NL',
  holanda: 'NL',
  olanda: 'NL',
  オランダ: 'NL',
  'federal republic of germany': 'DE',
  bundesrepublik: 'DE',
  'bundesrepublik deutschland': 'DE',
  brd: 'DE',
  czechia: 'CZ',
  'czech republic': 'CZ',
  tschechien: 'CZ',
  chequia: 'CZ',
  'south korea': 'KR',
  korea: 'KR',
  'republic of korea': 'KR',
  韓国: 'KR',
  'korea south': 'KR',
  'north korea': 'KP',
  russia: 'RU',
  vietnam: 'VN',
  'viet nam': 'VN',
  taiwan: 'TW',
  台湾: 'TW',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  香港: 'HK',
  macau: 'MO',
  macao: 'MO',
  turkey: 'TR',
  turkiye: 'TR',
  uae: 'AE',
  emirates: 'AE',
  'u a e': 'AE',
  'vereinigte arabische emirate': 'AE',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  swaziland: 'SZ',
  burma: 'MM',
  macedonia: 'MK',
  moldova: 'MD',
  bolivia: 'BO',
  venezuela: 'VE',
  tanzania: 'TZ',
  iran: 'IR',
  syria: 'SY',
  laos: 'LA',
  brunei: 'BN',
  palestine: 'PS',
  vatican: 'VA',
  ireland: 'IE',
  eire: 'IE',
  'republic of ireland': 'IE',
  "people's republic of china": 'CN',
  'peoples republic of china': 'CN',
  prc: 'CN',
  'mainland china': 'CN',
  中国: 'CN',
  日本: 'JP',
  nippon: 'JP',
  ksa: 'SA',
  'east timor': 'TL',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  kosovo: 'XK',
  'congo drc': 'CD',
  drc: 'CD',
  'dr congo': 'CD',
  'congo kinshasa': 'CD',
  'congo brazzaville': 'CG',
}

let names: Map<string, string | undefined> | undefined

/** ISO alpha-2 code of a country by code, name in any of the vocabulary's languages, or "Germany (DE)". */
export function countryOf(text: string): string | undefined {
  const clean = text
    .normalize('NFKC')
    .replace(/\(?\+\d{1,4}\)?/, '')
    .trim()
  const flag = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}\s*)(.*)$/u.exec(clean)
  if (flag) {
    const code = [...clean]
      .slice(0, 2)
      .map(sign => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1a5))
      .join('')
    return !flag[1] || countryOf(flag[1]) === code ? countryCode(code) : undefined
  }
  const direct = (/^[A-Z]{2,3}$/.test(clean) ? countryCode(clean) : undefined) ?? countryNamed(clean)
  if (direct) return direct
  const pair =
    /^(.+?)\s*\(\s*([^()]+)\s*\)$/.exec(clean) ??
    /^(.+?)\s*[-–—:|/]\s+(.+)$/.exec(clean) ??
    /^([A-Z]{2,3})\s+(.+)$/.exec(clean)
  const [left, right] = [pair?.[1], pair?.[2]].map(part => part && (countryCode(part) ?? countryNamed(part)))
  return left && left === right ? left : undefined
}

/** Checks an alpha-2 or alpha-3 code, in capitals or not; gives alpha-2. */
export function countryCode(text: string): string | undefined {
  const code = text.toUpperCase()
  if (code === 'UK') return 'GB'
  if (/^[A-Z]{2}$/.test(code)) return alpha3Of.has(code) ? code : undefined
  return /^[A-Z]{3}$/.test(code) ? alpha2Of.get(code) : undefined
}

export const alpha3 = (code: string): string | undefined => alpha3Of.get(code)

/** The usual name of a country in a language. */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang, 'en'], { type: 'region' }).of(code) ?? code
}

function countryNamed(name: string): string | undefined {
  names ??= nameIndex()
  const key = nameKey(name)
  return names.get(key) ?? names.get(key.replace(/^(?:die|der|le|la|les|los|il|de|o|a) /, ''))
}

/** "United States of America (the)" and "The United States of America" are one name. */
const nameKey = (name: string): string =>
  foldText(name)
    .replace(/\bthe\b/g, '')
    .replace(/ +/g, ' ')
    .trim()

/** A name that two countries share (Congo) maps to nothing. */
function nameIndex(): Map<string, string | undefined> {
  const index = new Map<string, string | undefined>()
  const add = (name: string, code: string) => {
    const key = nameKey(name)
    index.set(key, index.has(key) && index.get(key) !== code ? undefined : code)
  }
  for (const list of lists) {
    for (const [code, own] of Object.entries(list)) for (const name of [own].flat()) add(name, code)
  }
  for (const { alpha2, name } of iso31661) add(name, alpha2)
  for (const lang of namingLocales) {
    const display = new Intl.DisplayNames([lang], { type: 'region' })
    for (const code of alpha3Of.keys()) add(display.of(code) ?? code, code)
  }
  const first = new Set(index.keys())
  for (const lang of furtherLocales) {
    const display = new Intl.DisplayNames([lang], { type: 'region' })
    for (const code of alpha3Of.keys()) {
      const name = display.of(code) ?? code
      if (!first.has(nameKey(name))) add(name, code)
    }
  }
  for (const [name, code] of Object.entries(aliases)) index.set(nameKey(name), code)
  return index
}
