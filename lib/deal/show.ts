import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { countryName } from './countries.ts'
import { isCurrency } from './currencies.ts'
import { fractionDigits } from './decimal.ts'
import type { Value } from './value.ts'
import { yesNoWords } from './yes-no.ts'

/** A value as a person reads it, in a language (BCP 47). */
export function showValue(value: Value, lang: string): string {
  const locale = usable(lang)
  switch (value.kind) {
    case 'money':
      return showMoney(value.amount, value.currency, locale)
    case 'number':
      return showDecimal(value.number, locale)
    case 'percent':
      return `${showDecimal(value.number, locale)} %`
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(`${value.date}T00:00:00Z`),
      )
    case 'phone': {
      const phone = parsePhoneNumberFromString(value.e164)?.formatInternational() ?? value.e164
      return value.extension ? `${phone} ext. ${value.extension}` : phone
    }
    case 'country':
      return countryName(value.code, locale)
    case 'currency':
      return value.code
    case 'choices':
      return value.texts.join(', ')
    case 'yesNo': {
      const words = yesNoWords[locale.slice(0, 2) as keyof typeof yesNoWords] ?? yesNoWords.en
      return words[value.yes ? 0 : 1]
    }
    default:
      return value.text
  }
}

// Intl takes decimals as strings and keeps every digit, but its types still ask for numbers.
const exact = (decimal: string) => decimal as Intl.StringNumericLiteral

function showMoney(amount: string, currency: string | undefined, locale: string): string {
  if (!currency || !isCurrency(currency)) return showDecimal(amount, locale)
  const digits = Math.max(fractionDigits(amount), 0)
  const whole = digits === 0 ? { minimumFractionDigits: 0 } : {}
  const options = {
    style: 'currency' as const,
    currency,
    currencyDisplay: 'code' as const,
    maximumFractionDigits: Math.max(digits, 2),
  }
  return new Intl.NumberFormat(locale, { ...options, ...whole }).format(exact(amount)).replace(/\u00a0/g, ' ')
}

function showDecimal(decimal: string, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(exact(decimal))
}

function usable(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
