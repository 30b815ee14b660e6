import type { RegistrationState } from '../../lib/deal/registration.ts'

type Shown = { sign: string; word: string; tone: 'good' | 'warn' | 'bad' | 'accent' | '' }

const shown: Record<RegistrationState, Shown> = {
  drafted: { sign: '✎', word: 'Draft', tone: '' },
  filled: { sign: '▤', word: 'Filled, not submitted', tone: '' },
  submitted: { sign: '↑', word: 'Submitted', tone: 'accent' },
  pending: { sign: '…', word: 'Pending', tone: 'accent' },
  approved: { sign: '✓', word: 'Approved', tone: 'good' },
  rejected: { sign: '✕', word: 'Rejected', tone: 'bad' },
  'action required': { sign: '!', word: 'Action required', tone: 'warn' },
  expired: { sign: '–', word: 'Expired', tone: 'warn' },
  unknown: { sign: '?', word: 'Outcome not known', tone: 'warn' },
}

/** What a state is called. */
export const stateWord = (state: RegistrationState): string => shown[state].word

/** The state of a registration, by a sign, a word and a colour. */
export function StateBadge({ state }: { state: RegistrationState }) {
  const { sign, word, tone } = shown[state]
  return (
    <span className={`badge state ${tone}`.trim()}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  )
}
