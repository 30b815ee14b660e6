import { speaksOf } from '../../deal/terms/more/words.ts'
import type { Evidence, Signal } from '../evidence.ts'
import { others } from '../others.ts'

/** On a CRM record or a portal's answer only sign-in fields are sure to be none of the deal's. */
const everywhere = new Set(['other:username', 'other:password', 'other:code', 'other:search', 'other:consent'])

/** Sign-in names that are an e-mail address: "Email (user name)". */
const eitherWay = /\be ?mail\b|\bmailadresse\b|\bcorreo\b|\bcourriel\b|メール/

/** Meanings that no deal answers: passwords, user names, cards, birthdays … */
export const other: Signal = ({ texts, names, field, purpose, lang }) => {
  const evidence: Evidence[] = []
  const labels = texts.slice(0, 3)
  const own = names.map(name => name.own.join(' '))
  const whole = names.map(name => name.words.join(' '))
  for (const { id, title, label, name, inBrackets } of others) {
    if (purpose !== 'portal' && !everywhere.has(id)) continue
    const text =
      label &&
      labels.find(
        one =>
          label.test(inBrackets ? one.folded : one.bare) && !(id === 'other:username' && eitherWay.test(one.folded)),
      )
    if (text) evidence.push({ term: id, weight: 6 * text.trust, reason: `“${text.text}” reads like ${title}` })
    const named = name && (own.find(one => name.test(one)) ?? whole.find(one => name.test(one)))
    if (named)
      evidence.push({
        term: id,
        weight: own.includes(named) ? 3.4 : 1,
        reason: `the name “${named}” reads like ${title}`,
      })
  }
  const asks = /^(?:checkbox|switch)$/.test(field.signals.type)
  const consent = asks && labels.find(one => speaksOf('consent', one.folded, lang))
  if (consent)
    evidence.push({
      term: 'other:consent',
      weight: 6 * consent.trust,
      reason: `“${consent.text}” reads like a consent`,
    })
  if (field.locked === 'card') evidence.push({ term: 'other:card', weight: 7, reason: 'a card field' })
  return evidence
}
