import type { Parsed } from '../value.ts'

const address =
  /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}/gu

/** Reads one email address, out of a `mailto:` link or "Name <address>" if need be. The domain becomes lower case. */
export function parseEmail(text: string): Parsed {
  const clean = text.replace(/^mailto:/i, '').replace(/\?(?:subject|cc|bcc|body)=.*$/i, '')
  const found = [...new Set(clean.match(address) ?? [])]
  const [email] = found
  if (email === undefined || /^\.|\.@|\.\./.test(email)) {
    return { ok: false, reason: `“${text}” is not an email address.` }
  }
  if (found.length > 1) {
    const candidates = found.map(one => ({ kind: 'email' as const, text: one }))
    return { ok: false, reason: `“${text}” holds ${found.length} email addresses.`, candidates }
  }
  const at = email.lastIndexOf('@')
  return { ok: true, value: { kind: 'email', text: email.slice(0, at) + email.slice(at).toLowerCase() } }
}
