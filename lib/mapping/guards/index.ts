import { amount } from './amount.ts'
import { asShown } from './as-shown.ts'
import { button } from './button.ts'
import { consent } from './consent.ts'
import { decided } from './decided.ts'
import { duplicate } from './duplicate.ts'
import { ended } from './ended.ts'
import type { Guard, GuardInput, Verdict } from './guard.ts'
import { host } from './host.ts'
import { messages } from './messages.ts'
import { required } from './required.ts'
import { samePage } from './same-page.ts'
import { stillThere } from './still-there.ts'
import { unchanged } from './unchanged.ts'
import { upToDate } from './up-to-date.ts'

export type { Duplicate, FilledField, Fix, GuardInput, Verdict } from './guard.ts'

/** Every guard, in the order in which a person would look. A new one is a file, and a line here. */
export const guards: Guard[] = [
  duplicate,
  ended,
  required,
  messages,
  decided,
  consent,
  amount,
  host,
  unchanged,
  samePage,
  stillThere,
  upToDate,
  asShown,
  button,
]

/** One guard's word, with what it is called. */
export type Checked = Verdict & { id: string; title: string }

/** What every guard says. All must hold. */
export function checkGuards(input: GuardInput): Checked[] {
  return guards.map(({ id, title, check }) => ({ id, title, ...check(input) }))
}

/** What a guard is called; its id where it is not known any more. */
export function guardTitle(id: string): string {
  return guards.find(guard => guard.id === id)?.title ?? id
}
