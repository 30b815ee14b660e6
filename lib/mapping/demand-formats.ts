import { parseValue } from '../deal/parse.ts'
import type { Format } from './demand.ts'

interface Rule {
  fits: RegExp
  /** Completes "It must be …". */
  says: string
  /** The same answer in this form; undefined where it cannot be had from the text alone. */
  repair(text: string, country?: string): string | undefined
}

const lowerEmail = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z0-9-]+$/

const rules: Record<Extract<Format, string>, Rule> = {
  /** ITU-T E.164: a plus, the country code, fifteen digits at most. */
  e164: {
    fits: /^\+[1-9]\d{1,14}$/,
    says: 'a phone number with country code and without spaces, such as +14155550123',
    repair(text, country) {
      const parsed = parseValue('phone', text, { country })
      return parsed.ok && parsed.value.kind === 'phone' && !parsed.value.extension ? parsed.value.e164 : undefined
    },
  },
  isoDate: {
    fits: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    says: 'a date as YYYY-MM-DD',
    repair(text) {
      const parsed = parseValue('date', text)
      return parsed.ok && !parsed.approximate && parsed.value.kind === 'date' ? parsed.value.date : undefined
    },
  },
  lowerCase: { fits: /^\P{Lu}*$/u, says: 'in lower case', repair: text => text.toLowerCase() },
  lowerEmail: {
    fits: lowerEmail,
    says: 'an e-mail address in lower case',
    repair: text => text.trim().toLowerCase(),
  },
  url: {
    fits: /^https?:\/\/[^\s/]+\.[^\s/]+/i,
    says: 'a web address with https://',
    repair: text => (/^[^\s:/@]+\.[^\s:@]{2,}$/.test(text.trim()) ? `https://${text.trim()}` : undefined),
  },
}

function ruleOf(format: Format): Rule {
  if (typeof format === 'string') return rules[format]
  return {
    fits: new RegExp(`^\\d{${format.digits}}$`),
    says: `${format.digits} digits, without spaces or dashes`,
    repair: text => text.replace(/[\s.\-–/]/g, ''),
  }
}

/** True if a text is written so. */
export function fitsFormat(text: string, format: Format): boolean {
  return ruleOf(format).fits.test(text)
}

/** What the format is, in words that complete "It must be …". */
export function formatWords(format: Format): string {
  return ruleOf(format).says
}

/** The same answer written as demanded; undefined where the text does not hold all of it. */
export function repairFormat(text: string, format: Format, country?: string): string | undefined {
  const repaired = ruleOf(format).repair(text, country)
  return repaired !== undefined && repaired !== text && fitsFormat(repaired, format) ? repaired : undefined
}

/** The HTML pattern of a format that values can be written in by themselves. */
export function patternOf(format: Format): string | undefined {
  return format === 'e164' ? '\\+[1-9]\\d{1,14}' : undefined
}
