/** Plain decimals as strings: "-1234.56". Nothing here goes through a float, so no digit is lost. */

/** Drops leading zeros, trailing zeros of the fraction, and the sign of zero. */
export function plainDecimal(text: string): string {
  const negative = text.startsWith('-')
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const rest = fraction.replace(/0+$/, '')
  const plain = rest ? `${digits}.${rest}` : digits
  return negative && plain !== '0' ? `-${plain}` : plain
}

/** Moves the decimal point to the right (positive) or left. */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 0)
  return plainDecimal(`${negative ? '-' : ''}${padded.slice(0, at) || '0'}.${padded.slice(at)}`)
}

/** Compares two plain decimals: negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(fractionDigits(a), fractionDigits(b))
  const [left, right] = [BigInt(shiftDecimal(a, places)), BigInt(shiftDecimal(b, places))]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Number of digits behind the point. */
export function fractionDigits(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0
}

/** True if `a - base` is a whole multiple of `step`. All are plain decimals; `step` is more than zero. */
export function isMultiple(a: string, step: string, base = '0'): boolean {
  const places = Math.max(fractionDigits(a), fractionDigits(step), fractionDigits(base))
  const [value, unit, from] = [a, step, base].map(text => BigInt(shiftDecimal(text, places))) as [
    bigint,
    bigint,
    bigint,
  ]
  return (value - from) % unit === 0n
}

/** Rounds to so many places, halves away from zero. */
export function roundDecimal(decimal: string, places: number): string {
  if (fractionDigits(decimal) <= places) return plainDecimal(decimal)
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n
  const rounded = BigInt(whole + fraction.slice(0, places)) + up
  return shiftDecimal(`${negative ? '-' : ''}${rounded}`, -places)
}

/** The exact product of two plain decimals. */
export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [fractionDigits(a), fractionDigits(b)]
  return shiftDecimal(String(BigInt(a.replace('.', '')) * BigInt(b.replace('.', ''))), -(left + right))
}
