import { foldText } from '../../../lib/deal/fold.ts'

/** One thing to choose: `hint` stands beside it, for example what the deal says. */
export interface Choice {
  value: string
  label: string
  group?: string
  hint?: string
}

const folded = new WeakMap<Choice, { label: string; all: string }>()

/** The choices that hold every word of a text; those whose label begins with it come first. */
export function found(choices: Choice[], text: string): Choice[] {
  const wanted = foldText(text)
  if (!wanted) return choices
  const words = wanted.split(' ')
  const rank = ({ label }: { label: string }) => {
    if (label === wanted) return 0
    if (label.startsWith(wanted)) return 1
    return words.every(word => ` ${label}`.includes(` ${word}`)) ? 2 : 3
  }
  return choices
    .map(choice => ({ choice, is: foldedOf(choice) }))
    .filter(({ is }) => words.every(word => is.all.includes(word)))
    .sort((a, b) => rank(a.is) - rank(b.is))
    .map(({ choice }) => choice)
}

function foldedOf(choice: Choice): { label: string; all: string } {
  const known = folded.get(choice)
  if (known) return known
  const is = { label: foldText(choice.label), all: foldText(`${choice.label} ${choice.group ?? ''}`) }
  folded.set(choice, is)
  return is
}
