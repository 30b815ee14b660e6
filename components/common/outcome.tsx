import type { RunRow } from '../../lib/store/run.ts'

type Shown = { sign: string; word: string; tone: string }

const shown: Record<NonNullable<RunRow['outcome']>, Shown> = {
  filled: { sign: '✓', word: 'Filled', tone: 'good' },
  normalised: { sign: '✓', word: 'Filled, in the page’s own format', tone: 'good' },
  unchanged: { sign: '✓', word: 'Already there', tone: 'good' },
  kept: { sign: '–', word: 'Kept', tone: 'muted' },
  reverted: { sign: '↺', word: 'Changed back by the page', tone: 'warn-text' },
  refused: { sign: '✕', word: 'Not taken by the page', tone: 'bad' },
  lost: { sign: '✕', word: 'Field is gone', tone: 'bad' },
  cancelled: { sign: '–', word: 'Not reached', tone: 'warn-text' },
  left: { sign: '–', word: 'Left alone', tone: 'muted' },
  restored: { sign: '↩', word: 'Put back', tone: 'good' },
  read: { sign: '✓', word: 'Read', tone: 'good' },
}

/** What became of one field: a sign, the word for it, and the reason. */
export function OutcomeOf({ row, running }: { row: RunRow; running: boolean }) {
  if (!row.outcome) return <span className="muted">{running ? 'Waiting…' : 'Not reached'}</span>
  const { sign, word, tone } = shown[row.outcome]
  return (
    <>
      <span className={tone}>
        <span aria-hidden="true">{sign} </span>
        {word}
      </span>
      {row.reason && <span className="small muted"> {row.reason}</span>}
      {row.candidates && row.candidates.length > 0 && (
        <span className="small muted"> The page offers: {offered(row.candidates)}</span>
      )}
    </>
  )
}

/** Enough of the options to choose from; a list of countries would fill the popup. */
function offered(candidates: string[]): string {
  const named = candidates.slice(0, 12).join(', ')
  return candidates.length > 12 ? `${named} and ${candidates.length - 12} more.` : `${named}.`
}
