import type { StepReceipt } from '../fill/step.ts'
import type { Run, RunRow } from '../store/run.ts'

const good = new Set<RunRow['outcome']>(['filled', 'normalised', 'unchanged'])

/** Rows that the run was to write, also those whose values are not known any more. */
export function stepRows(run: Run): RunRow[] {
  return run.rows.filter(row => row.step || row.held)
}

/** The run with its rows brought up to date; a field may be reported twice, the last word counts. */
export function withReceipts(run: Run, receipts: StepReceipt[]): Run {
  const news = new Map(receipts.map(receipt => [receipt.key, receipt]))
  const rows = run.rows.map(row => {
    const receipt = row.step && news.get(row.key)
    if (!receipt) return row
    const { outcome, reason, before, after, candidates } = receipt
    return { ...row, outcome, reason, before, after, candidates }
  })
  const done = rows.filter(row => row.step && row.outcome).length
  return { ...run, rows, status: `Filling… ${done} of ${stepRows(run).length} fields.` }
}

/** The sentence a fill ends with. Fields that did not work are named with their reason, the first three of them. */
export function filledStatus(run: Run): string {
  const rows = stepRows(run)
  if (!rows.length && run.step) return 'This step of the form asks for nothing that had to be filled.'
  if (!rows.length) return `Nothing was filled: the closed sections ask for nothing that “${run.dealName}” answers.`
  const filled = rows.filter(row => good.has(row.outcome)).length
  const failed = [...rows.filter(row => !good.has(row.outcome)), ...run.rows.filter(row => row.part)]
  const count = `${filled} of ${rows.length} field${rows.length === 1 ? '' : 's'} filled and verified`
  const next = run.kind === 'write-back' && filled ? ' Now save the record in your CRM.' : ''
  return `${count}${failed.length ? `; ${listReasons(failed)}` : ''}.${next}${saysSentence(run)}`
}

/** What the page says besides the reasons that were named already, the first three of it. */
function saysSentence({ messages = [], rows }: Run): string {
  const named = new Set(rows.map(row => (row.outcome === 'refused' ? row.reason : '')))
  const news = messages.filter(({ text }) => !named.has(text))
  if (!news.length) return ''
  const told = news.slice(0, 3).map(({ label, text }) => (label ? `${label}: ${text}` : text).replace(/\.$/, ''))
  return ` The page says: ${told.join('; ')}${news.length > 3 ? `; and ${news.length - 3} more` : ''}.`
}

/** The sentence for a page that was closed or left before the end. */
export function interruptedStatus(run: Run): string {
  const rows = stepRows(run)
  const done = rows.filter(row => good.has(row.outcome)).length
  return `The page was closed or left after ${done} of ${rows.length} fields. The deal is kept; open the form and fill it again.`
}

/** The sentence an undo ends with; `tried` are the keys of the fields it was to put back. */
export function undoneStatus(run: Run, tried: string[]): string {
  const rows = stepRows(run).filter(row => tried.includes(row.key))
  const restored = rows.filter(row => row.outcome === 'restored').length
  const told = rows.filter(row => row.reason)
  const count = `${restored} of ${rows.length} field${rows.length === 1 ? '' : 's'} put back`
  return `${count}${told.length ? `; ${listReasons(told)}` : ''}.`
}

/** The first three of some rows with their reasons, for the status line. */
export function listReasons(rows: RunRow[]): string {
  const named = rows
    .slice(0, 3)
    .map(row => `${row.label || 'a field'}: ${lower(row.reason || outcomes[row.outcome ?? 'left'])}`)
  const more = rows.length - named.length
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

const outcomes: Record<NonNullable<RunRow['outcome']>, string> = {
  filled: 'filled',
  normalised: 'filled',
  unchanged: 'already right',
  kept: 'kept as it was',
  reverted: 'the page changed it back',
  refused: 'the page did not take it',
  lost: 'no longer on the page',
  cancelled: 'stopped before its turn',
  left: 'left alone',
  restored: 'put back',
  read: 'read',
}

function lower(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^[A-Z](?![A-Z])/, letter => letter.toLowerCase())
}
