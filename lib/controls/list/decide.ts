import type { Chosen, Option, Write } from '../../page/field.ts'
import type { Chooser } from '../control.ts'
import { isPrompt } from '../support/options.ts'

export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

export function sameLabels(a: string[], b: string[]): boolean {
  const [left, right] = [a.map(fold).sort(), b.map(fold).sort()]
  // A control may show several options as one text.
  if (left.join('\n') === right.join('\n') || fold(a.join(', ')) === fold(b.join(', '))) return true
  return enumerates(fold(a.join(', ')), right) || enumerates(fold(b.join(', ')), left)
}

const between = /[\s,、]|\b(?:and|und|et|y|e|en|och|og|i)\b|および|と/g

/** True for a text that names just these, as a sentence does: "CRM, Analytics and Backup". */
function enumerates(text: string, labels: string[]): boolean {
  if (labels.length < 2) return false
  let rest = text
  for (const label of labels.toSorted((a, b) => b.length - a.length)) {
    if (!rest.includes(label)) return false
    rest = rest.replace(label, ' ')
  }
  return rest.replace(between, '') === ''
}

/** True if one of the labels reads so. */
export function includesLabel(labels: string[], label: string): boolean {
  return labels.some(other => fold(other) === fold(label))
}

/** How a write decides between the options of a list: by asking what stands for the answer, or by exact labels. */
export function deciderOf(write: Write, choose: Chooser | undefined): Chooser | undefined {
  if ('pick' in write) return choose
  return 'choose' in write ? async options => byLabel(write.choose, options) : undefined
}

function byLabel(labels: string[], options: Option[]): Chosen {
  const usable = options.filter(option => !option.disabled && !isPrompt(option))
  const named = (label: string) => usable.filter(option => fold(option.label) === fold(label) || option.key === label)
  const found = labels.map(named)
  if (found.every(some => some.length === 1))
    return { ok: true, keys: found.flatMap(some => some.map(({ key }) => key)), why: '' }
  const whole = named(labels.join(', '))
  if (whole.length === 1 && whole[0]) return { ok: true, keys: [whole[0].key], why: '' }
  const missing = labels.find(label => named(label).length !== 1) ?? ''
  return { ok: false, reason: `The option "${missing}" is not offered.`, candidates: usable.map(({ label }) => label) }
}
