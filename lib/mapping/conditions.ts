import { foldOption } from '../deal/choices/option.ts'
import { parseValue } from '../deal/parse.ts'
import { sameValue } from '../deal/same.ts'
import type { Condition } from './condition.ts'
import { type FindContext, findSource } from './find-source.ts'
import { conditionInWords, shorten, sourceInWords } from './words.ts'

/** Why a condition does not hold for a deal, as one sentence; undefined where it holds. What cannot be told does not hold. */
export function whyNot(condition: Condition, context: FindContext): string | undefined {
  const { of, test, texts } = condition
  const only = `Only when ${conditionInWords(condition)}:`
  const found = findSource(of, { ...context, anyText: true })
  const name = sourceInWords(of)
  if (test === 'empty') return found.ok || found.open ? `${only} it is not empty.` : undefined
  if (test === 'notEmpty') return found.ok || found.open ? undefined : `${only} it is empty.`
  if (!found.ok) return `${only} ${found.open ? found.why : `${name} is empty.`}`
  const same = texts.some(text => says(text, found))
  if (same && test !== 'isNot') return undefined
  // "03/04/2026" may be the very day that is asked for.
  if (!same && found.unread) return `${only} “${shorten(found.text)}” could not be read.`
  return same === (test === 'isNot') ? `${only} it is ${shorten(found.text)}.` : undefined
}

function says(text: string, { value, text: shown }: { value: FoundValue; text: string }): boolean {
  if (fold(text) === fold(shown)) return true
  if (value.kind === 'text') return false
  const parsed = parseValue(value.kind, text, value.kind === 'money' ? { currency: value.currency } : {})
  return parsed.ok && !parsed.approximate && sameValue(parsed.value, value)
}

type FoundValue = Extract<ReturnType<typeof findSource>, { ok: true }>['value']

const fold = (text: string) => foldOption(text) || text.trim()
