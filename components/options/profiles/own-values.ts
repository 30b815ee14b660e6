import type { Partner } from '../../../lib/mapping/profile.ts'
import { partnerSchema } from '../../../lib/mapping/profile.ts'

/** An answer that the vocabulary has no term for, by a name of one's own. */
export interface OwnAnswer {
  name: string
  text: string
}

const prefix = 'partner:'

/** The answers of one's own in a profile. */
export function ownAnswers(values: Partner): OwnAnswer[] {
  const own = Object.entries(values).filter(([term]) => term.startsWith(prefix))
  return own.map(([term, text]) => ({ name: term.slice(prefix.length), text }))
}

/** The profile's answers with these of one's own. Empty lines are dropped. */
export function withOwn(values: Partner, own: OwnAnswer[]): Partner {
  const standard = Object.entries(values).filter(([term]) => !term.startsWith(prefix))
  const named = own.filter(({ name, text }) => name.trim() && text.trim())
  return Object.fromEntries([...standard, ...named.map(({ name, text }) => [prefix + name.trim(), text])])
}

/** Why the answers cannot be kept, as one sentence. */
export function ownProblem(own: OwnAnswer[]): string | undefined {
  const names = own.filter(({ text }) => text.trim()).map(({ name }) => name.trim())
  if (names.includes('')) return 'Every answer of your own needs a name.'
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice) return `“${twice}” is there twice.`
  const odd = names.find(name => !partnerSchema.safeParse({ [prefix + name]: '' }).success)
  return odd === undefined ? undefined : `“${odd.slice(0, 60)}” cannot be a name: it has characters that are not seen.`
}
