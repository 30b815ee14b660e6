import { formatDate } from './format/date.ts'
import { formatCountry, formatCurrency, formatRegion, formatYesNo } from './format/named.ts'
import { formatMoney, formatNumber, formatPercent } from './format/number.ts'
import { formatPhone } from './format/phone.ts'
import { formatChoices, formatText, formatUrl } from './format/text.ts'
import type { Ask, Formatted, Value } from './value.ts'

/**
 * Writes a value as a field asks for it, by its type, placeholder, hint, pattern, limits and language. Nothing is cut or
 * rounded: where it does not fit, says why.
 */
export function formatValue(value: Value, ask: Ask): Formatted {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.amount, value.currency, ask)
    case 'number':
      return formatNumber(value.number, ask)
    case 'percent':
      return formatPercent(value.number, ask)
    case 'date':
      return formatDate(value.date, ask)
    case 'phone':
      return formatPhone(value, ask)
    case 'url':
      return formatUrl(value.text, ask)
    case 'country':
      return formatCountry(value.code, ask)
    case 'region':
      return formatRegion(value.text, value.code, ask)
    case 'currency':
      return formatCurrency(value.code, ask)
    case 'choices':
      return formatChoices(value.texts, ask)
    case 'yesNo':
      return formatYesNo(value.yes, ask)
    default:
      return formatText(value.text, ask)
  }
}
