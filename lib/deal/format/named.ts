import { alpha3, countryName } from '../countries.ts'
import { currencyName } from '../currencies.ts'
import { languageOf, languages } from '../languages.ts'
import { shortRegion } from '../regions.ts'
import type { Ask, Formatted } from '../value.ts'
import { yesNoWords } from '../yes-no.ts'
import { firstFit } from './fit.ts'

/** Writes a country as its name in the form's language, or as the code that the field's size or sample asks for. */
export function formatCountry(code: string, ask: Ask): Formatted {
  const three = alpha3(code) ?? code
  const name = countryName(code, ask.lang || 'en')
  const sample = ask.placeholder?.trim() ?? ''
  const two =
    /^[A-Z]{2}$/.test(sample) ||
    /iso|alpha-?2|2[- ](?:letter|char)|two[- ]letter|country code|ländercode|code pays/i.test(ask.hint)
  const codes = /^[A-Z]{3}$/.test(sample) || /alpha-?3|3[- ]letter/i.test(ask.hint) ? [three, code] : [code, three]
  return firstFit(
    (two || codes[0] === three ? [...codes, name] : [name, ...codes]).map(text => ({ text })),
    ask,
  )
}

/** Writes a region as its text, or as its short code where only that has room. */
export function formatRegion(text: string, code: string | undefined, ask: Ask): Formatted {
  const short = code ? [shortRegion(code)] : []
  const wanted = /^[A-Z]{2,3}$/.test(ask.placeholder?.trim() ?? '')
  return firstFit(
    (wanted ? [...short, text] : [text, ...short]).map(one => ({ text: one })),
    ask,
  )
}

/** Writes a currency as its ISO code, or its name where the sample is a name. */
export function formatCurrency(code: string, ask: Ask): Formatted {
  return firstFit([{ text: code }, { text: currencyName(code, ask.lang || 'en') }], ask)
}

/** Writes yes or no in the form's language. */
export function formatYesNo(yes: boolean, ask: Ask): Formatted {
  const language = languages.find(one => one === languageOf(ask.lang ?? '')) ?? 'en'
  const pick = ([positive, negative]: readonly [string, string]) => ({ text: yes ? positive : negative })
  const shown = `${ask.placeholder ?? ''} ${ask.hint}`
  const asked = /\bY ?\/ ?N\b/.test(shown)
    ? [pick(['Y', 'N'])]
    : /\btrue ?\/ ?false\b/i.test(shown)
      ? [pick(['true', 'false'])]
      : []
  return firstFit([...asked, pick(yesNoWords[language]), pick(['Y', 'N']), pick(['true', 'false'])], ask)
}
