import { compareDecimals } from './decimal.ts'
import { foldSpace } from './fold.ts'
import type { Value } from './value.ts'

/**
 * True if two values say the same: amounts with their currency, phones with their extension, addresses of the web
 * without scheme, "www." and final slash, texts with their white space folded. Values of different kinds are compared
 * as texts only where both are texts.
 */
export function sameValue(a: Value, b: Value): boolean {
  const [left, right] = [essence(a), essence(b)]
  if (a.kind === 'money' && b.kind === 'money') {
    return a.currency === b.currency && compareDecimals(a.amount, b.amount) === 0
  }
  if ((a.kind === 'number' || a.kind === 'percent') && a.kind === b.kind)
    return compareDecimals(a.number, b.number) === 0
  if (a.kind === 'region' && b.kind === 'region' && a.code && b.code) return a.code === b.code
  return left === right
}

function essence(value: Value): string {
  switch (value.kind) {
    case 'url':
      return `url:${foldUrl(value.text)}`
    case 'email':
      return `email:${value.text.toLowerCase()}`
    case 'phone':
      return `phone:${value.e164};${value.extension ?? ''}`
    case 'date':
      return `date:${value.date}`
    case 'country':
    case 'currency':
      return `${value.kind}:${value.code}`
    case 'yesNo':
      return `yesNo:${value.yes}`
    case 'choices':
      return `choices:${value.texts.map(foldSpace).sort().join(';')}`
    case 'money':
      return `money:${value.amount} ${value.currency ?? ''}`
    case 'number':
    case 'percent':
      return `${value.kind}:${value.number}`
    default:
      return `text:${foldSpace(value.text)}`
  }
}

function foldUrl(text: string): string {
  const bare = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
  const path = bare.search(/[/?#]/)
  return path < 0 ? bare.toLowerCase() : bare.slice(0, path).toLowerCase() + bare.slice(path)
}
