import type { Language } from './term.ts'

export const languages: Language[] =
  'en de fr es pt it nl ja zh ko he ar sv pl tr da nb fi cs hu ro ru uk el id vi th'.split(' ') as Language[]

/** The languages with the regions that name months, countries and currencies otherwise. Where two disagree, the first is meant. */
export const namingLocales = [
  ...languages.slice(0, 15),
  'en-GB',
  'en-CA',
  'de-AT',
  'de-CH',
  'fr-CA',
  'fr-CH',
  'es-MX',
  'es-CO',
  'pt-PT',
  'it-CH',
  'nl-BE',
  'zh-TW',
  'ar-LB',
]

/** Locales whose names count only where no other has the same name for something else. */
export const furtherLocales: string[] = languages.slice(15)

const aliases: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' }

/** The language of a BCP 47 tag, with one code for languages that are written alike: `nb` for "nn-NO" and "no". */
export function languageOf(tag: string): string {
  const own = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return aliases[own] ?? own
}
