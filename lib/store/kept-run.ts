import { isContactRow, textsWritten } from './contact-data.ts'
import type { Run, RunRow, ValuesKept } from './run.ts'

const mask = '•••'

/**
 * A run as it is stored: with all values, without those about people, or without any. What is left out is left out of
 * the sentences too. A row without its values has no step, so nothing can ever be written from it.
 */
export function keptRun(run: Run, values: ValuesKept): Run {
  if (values === 'kept') return run
  const people = secretsOf(run.rows.filter(isContactRow), run).filter(text => /[\s@\d]/.test(text) && text.length > 5)
  const isHidden = (row: RunRow) =>
    values === 'none' || isContactRow(row) || textsOf(row).some(text => people.some(secret => text.includes(secret)))
  const hidden = run.rows.filter(row => isHidden(row) && (row.step || textsOf(row).some(text => text !== '')))
  if (!hidden.length) return run
  const redact = redaction(secretsOf(hidden, run), values)
  const leaveOut = new Set(hidden)
  const redacted = <T extends { reason: string }>(one: T): T => ({ ...one, reason: redact(one.reason) })
  return {
    ...run,
    title: redact(run.title),
    status: redact(run.status),
    messages: run.messages?.map(message => ({ ...message, text: redact(message.text) })),
    ...(run.policy && { policy: { ...run.policy, guards: run.policy.guards.map(redacted) } }),
    rows: run.rows.map(row =>
      leaveOut.has(row) ? withoutValues(row, values, redact) : { ...row, reason: redact(row.reason) },
    ),
    hidden: values,
  }
}

function withoutValues(row: RunRow, values: ValuesKept, redact: (text: string) => string): RunRow {
  const { key, frame, label, outcome, reason, contact, closed, unanswered, corrected, note } = row
  return {
    key,
    frame,
    label,
    value: values === 'none' ? '' : masked(row.value),
    outcome,
    reason: redact(reason),
    ...(closed && { closed }),
    ...(unanswered && { unanswered }),
    ...(corrected && { corrected }),
    ...(note && { note }),
    ...((contact || isContactRow(row)) && { contact: true }),
    ...((row.step || row.held) && { held: true }),
  }
}

/** Enough to tell one from another in a list, and no more. */
export function masked(text: string): string {
  const [first = ''] = text.trim()
  return text.trim() === '' ? '' : text.trim().length < 4 ? mask : `${first}${mask}`
}

/** Every text of some rows that must not be stored; what stands in quotes in a reason is a value unless it is a label. */
function secretsOf(rows: RunRow[], run: Run): string[] {
  const labels = new Set(run.rows.map(({ label }) => label))
  const texts = rows.flatMap(row => [
    ...textsOf(row),
    ...row.reason.matchAll(/“([^”]+)”/g).map(([, text = '']) => text),
  ])
  const known = texts.map(text => text.trim()).filter(text => !labels.has(text) && text !== run.dealName)
  return [...new Set(known)].filter(text => text.length > 2 && !text.includes(mask))
}

function textsOf(row: RunRow): string[] {
  const { value, before, after, step, settled = '' } = row
  const contents = [before, after, step?.before].flatMap(content => (content ? [content.text] : []))
  return [value, settled, ...contents, ...textsWritten(row)]
}

/** Takes texts out of a sentence where they stand as words of their own. */
function redaction(secrets: string[], values: ValuesKept): (text: string) => string {
  if (!secrets.length) return text => text
  const longestFirst = secrets.toSorted((a, b) => b.length - a.length).map(escapeRegExp)
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return text => text.replace(found, one => (values === 'none' ? mask : masked(one)))
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
