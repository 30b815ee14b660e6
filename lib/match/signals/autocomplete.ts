import type { Evidence, Signal } from '../evidence.ts'
import { tokenSenses } from '../lexicon.ts'

const notTerms: Record<string, string> = {
  username: 'other:username',
  nickname: 'other:username',
  'additional-name': 'other:middle name',
  'honorific-prefix': 'other:gender',
  'honorific-suffix': 'other:gender',
  'tel-extension': 'other:phone part',
  'tel-country-code': 'other:phone part',
  'tel-area-code': 'other:phone part',
  'transaction-amount': 'other:amount',
  photo: 'other:saved',
  sex: 'other:gender',
  'one-time-code': 'other:code',
  'new-password': 'other:password',
  'current-password': 'other:password',
}
const payer: Record<string, string> = { 'cc-given-name': 'contact.firstName', 'cc-family-name': 'contact.lastName' }

/** The `autocomplete` attribute: the page's own word for what it wants. `section-*`, shipping, billing, home, work are read past. */
export const autocomplete: Signal = ({ field }) => {
  const tokens = (field.signals.autocomplete ?? '').toLowerCase().split(/\s+/)
  const evidence: Evidence[] = []
  for (const token of tokens) {
    const reason = `the page asks browsers for “${token}”`
    const other = token.startsWith('bday')
      ? 'other:birthday'
      : token.startsWith('cc-') && !payer[token]
        ? 'other:card'
        : notTerms[token]
    // Sign-in pages mark their e-mail box "username" as well.
    if (other)
      evidence.push({
        term: other,
        weight: token === 'username' || token === 'nickname' ? 1.5 : 7,
        reason,
        from: 'machine',
      })
    const terms =
      token === 'name'
        ? ['contact.fullName']
        : token === 'organization-title'
          ? ['contact.title']
          : (tokenSenses.get(token) ?? (payer[token] ? [payer[token]] : []))
    for (const term of terms)
      evidence.push({ term, weight: term.startsWith('partner.') ? 6 : 7, reason, from: 'machine' })
  }
  return evidence
}
