import { foldText } from './fold.ts'
import { furtherLocales, languages, namingLocales } from './languages.ts'

const codes = new Set(Intl.supportedValuesOf('currency'))

/** Symbols that name one currency wherever they stand. */
const symbols: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  U$S: 'USD',
  U$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  円: 'JPY',
  元: 'CNY',
  RMB: 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  원: 'KRW',
  人民币: 'CNY',
  '₺': 'TRY',
  TL: 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  'ש"ח': 'ILS',
  'ש״ח': 'ILS',
  'ر.س': 'SAR',
  'د.إ': 'AED',
  'ج.م': 'EGP',
  'د.ك': 'KWD',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'د.ب': 'BHD',
  'د.أ': 'JOD',
  'د.م': 'MAD',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₽': 'RUB',
  грн: 'UAH',
  'грн.': 'UAH',
  Rp: 'IDR',
  'Rp.': 'IDR',
  đ: 'VND',
  VNĐ: 'VND',
  บาท: 'THB',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  Fr: 'CHF',
  'Fr.': 'CHF',
  SFr: 'CHF',
  'SFr.': 'CHF',
  sFr: 'CHF',
}

/** Symbols that several currencies share, and whose they are in which country. */
const shared: Record<string, Record<string, string>> = {
  $: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
    PR: 'USD',
    EC: 'USD',
    SV: 'USD',
    UY: 'UYU',
    DO: 'DOP',
    JM: 'JMD',
    TT: 'TTD',
    BS: 'BSD',
    BB: 'BBD',
  },
  '¥': { JP: 'JPY', CN: 'CNY' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  руб: { RU: 'RUB', BY: 'BYN' },
  'руб.': { RU: 'RUB', BY: 'BYN' },
  'р.': { RU: 'RUB', BY: 'BYN' },
  lei: { RO: 'RON', MD: 'MDL' },
  'kr.': { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
}

/** Among currencies that share a sign, the one of the country that alone speaks the language. */
const ownOfLanguage: Record<string, string> = {
  ja: 'JPY',
  zh: 'CNY',
  sv: 'SEK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  da: 'DKK',
  is: 'ISK',
  ru: 'RUB',
  ro: 'RON',
}

export interface CurrencyContext {
  lang?: string
  country?: string
  currency?: string
}

export const isCurrency = (code: string): boolean => codes.has(code)

/** Currencies that a code or symbol can stand for, narrowed by the context: one where decided, none where unknown. */
export function currenciesOf(sign: string, context: CurrencyContext = {}): string[] {
  const text = sign
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\p{Script=Arabic})\.$/u, '')
  const upper = text.toUpperCase()
  if (/^[A-Z]{3}$/.test(upper) && codes.has(upper)) return [upper]
  const own = symbols[text]
  if (own) return [own]
  const owners = shared[text.toLowerCase()]
  if (!owners) return []
  const all = [...new Set(Object.values(owners))]
  if (context.currency && all.includes(context.currency)) return [context.currency]
  const said = [context.country, regionOfLanguage(context.lang)].flatMap(country =>
    country ? (owners[country] ?? []) : [],
  )
  const decided = [...new Set(said)]
  if (decided.length === 1) return decided
  const spoken = ownOfLanguage[(context.lang ?? '').slice(0, 2).toLowerCase()]
  return spoken && all.includes(spoken) ? [spoken] : all
}

/** The region that a language tag names outright: "CA" in "en-CA", nothing in "en". */
export function regionOfLanguage(lang: string | undefined): string | undefined {
  try {
    return lang ? new Intl.Locale(lang).region : undefined
  } catch {
    return undefined
  }
}

/** Digits that the currency has behind the point: 2 for euro, 0 for yen, 3 for Kuwaiti dinar. */
export function currencyDigits(code: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2
}

/** The currency's name in a language. */
export function currencyName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang, 'en'], { type: 'currency' }).of(code) ?? code
}

let names: Map<string, string[]> | undefined

/** Currencies with this name in any of the vocabulary's languages. */
export function currenciesNamed(name: string): string[] {
  names ??= nameIndex()
  return names.get(foldText(name)) ?? []
}

function nameIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  const add = (name: string, code: string) => {
    const key = foldText(name)
    const known = index.get(key) ?? []
    if (key && !known.includes(code)) index.set(key, [...known, code])
  }
  for (const lang of namingLocales) {
    const display = new Intl.DisplayNames([lang], { type: 'currency' })
    for (const code of codes) add(display.of(code) ?? '', code)
  }
  for (const lang of languages.slice(0, 15)) for (const code of codes) add(plural(code, lang), code)
  const known = new Set(index.keys())
  for (const lang of furtherLocales) {
    const display = new Intl.DisplayNames([lang], { type: 'currency' })
    for (const code of codes) {
      const name = display.of(code) ?? ''
      if (!known.has(foldText(name))) add(name, code)
    }
  }
  return index
}

/** "euros", "US dollars". */
function plural(code: string, lang: string): string {
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay: 'name' })
  return format.formatToParts(2).find(part => part.type === 'currency')?.value ?? ''
}
