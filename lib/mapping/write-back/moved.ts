import type { Entry } from '../../deal/deal.ts'
import { foldSpace, foldText } from '../../deal/fold.ts'
import { sameValue } from '../../deal/same.ts'
import type { Value } from '../../deal/value.ts'

/** A value of a record that is not what it was when it was read. */
export interface Moved {
  label: string
  was: string
  now: string
}

/** What a record is known by: somebody who changes one of these has worked on the deal. */
const keys = ['deal.name', 'deal.amount', 'deal.stage']

/**
 * Compares what a record shows with what was captured from it. `own`: what we wrote there ourselves since, by folded label.
 * What cannot be compared (a shortened amount, another label) counts neither way: `same` is the number that surely agree.
 */
export function movedSince(
  captured: Entry[],
  shown: Entry[],
  own: ReadonlyMap<string, string[]> = new Map(),
): { moved: Moved[]; same: number } {
  const moved: Moved[] = []
  let same = 0
  for (const term of keys) {
    const [was, now] = [captured, shown].map(entries => entries.find(entry => entry.term === term))
    if (!was || !now) continue
    const ours = own.get(foldText(now.evidence.label)) ?? []
    const agree = agrees(was, now)
    if (agree || ours.some(text => foldSpace(text) === foldSpace(now.evidence.text))) same++
    else if (agree === false) moved.push({ label: now.evidence.label, was: was.evidence.text, now: now.evidence.text })
  }
  return { moved, same }
}

/** Undefined where nobody can tell. */
function agrees(was: Entry, now: Entry): boolean | undefined {
  const [before, after] = [was.evidence, now.evidence]
  if (foldSpace(before.text) === foldSpace(after.text)) return true
  // What the person put in is not what the record said; only its text then is.
  const sure = was.value && now.value && !was.approximate && !now.approximate && before.via !== 'person'
  if (sure && was.value && now.value && alike(was.value, now.value)) return true
  if (was.approximate || now.approximate) return undefined
  return foldText(before.label) === foldText(after.label) ? false : undefined
}

/** A form's box often leaves the currency out that the record shows beside the amount. */
function alike(a: Value, b: Value): boolean {
  if (a.kind === 'money' && b.kind === 'money' && (!a.currency || !b.currency))
    return sameValue({ ...a, currency: undefined }, { ...b, currency: undefined })
  const words = (value: Value) => ('text' in value ? foldText(value.text) : '')
  return sameValue(a, b) || (words(a) !== '' && words(a) === words(b))
}

/** Both values of everything that was changed. */
export function movedSentence(moved: Moved[]): string {
  const both = moved.map(({ label, was, now }) => `${label} was “${was}” and is “${now}”`)
  return `The record was changed since the deal was captured: ${both.join('; ')}.`
}
