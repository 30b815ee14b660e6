import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Run } from './run.ts'
import { headOf } from './run-head.ts'
import { storedRuns } from './runs.ts'

/** Runs that are read at once: an export of thousands must not hold up the page. */
const batch = 50

/** Columns of the CSV: one line for each field of each run; a run without fields has one line. */
const columns = [
  ...['id', 'kind', 'outcome', 'started', 'ended', 'seconds', 'page', 'title', 'deal', 'mapping', 'mapping version'],
  ...['policy', 'policy decision'],
  ...['status', 'field', 'value', 'field outcome', 'reason'],
]

/** What an export tells of a run. Values are as they are stored: whole, masked or none. */
function told(run: Run) {
  const { id, kind, url, title, dealId, dealName, mapping, startedAt, endedAt, status, of, policy, submit } = run
  return {
    id,
    kind,
    outcome: headOf(run).end,
    ...(of && { of }),
    started: startedAt,
    ...(endedAt && { ended: endedAt, seconds: (Date.parse(endedAt) - Date.parse(startedAt)) / 1000 }),
    page: { url, title },
    deal: { id: dealId, name: dealName },
    ...(mapping && { mapping }),
    ...(policy && { policy }),
    ...(submit?.outcome && { submission: submit.outcome }),
    status,
    fields: run.rows.map(({ label, value, outcome, reason, before, after }) => ({
      label,
      value,
      ...(before && { before: before.text }),
      ...(after && { after: after.text }),
      outcome: outcome ?? 'not reached',
      reason,
    })),
  }
}

/** The runs as CSV (RFC 4180, with a byte order mark for spreadsheets), in pieces for a file. */
export async function runsAsCsv(ids: string[]): Promise<string[]> {
  const pieces = [`\ufeff${lines([columns])}`]
  for await (const run of each(ids)) pieces.push(lines(csvRows(run)))
  return pieces
}

/** The runs as one JSON text, in pieces for a file. */
export async function runsAsJson(ids: string[]): Promise<string[]> {
  const pieces = [`{"format":"dealbridge-activity","exportedAt":${JSON.stringify(new Date().toISOString())},"runs":[`]
  for await (const run of each(ids)) pieces.push(`${pieces.length > 1 ? ',' : ''}\n${JSON.stringify(told(run))}`)
  return [...pieces, '\n]}\n']
}

async function* each(ids: string[]): AsyncGenerator<Run> {
  for (let at = 0; at < ids.length; at += batch) {
    for (const run of await storedRuns(ids.slice(at, at + batch))) if (run) yield run
  }
}

function csvRows(run: Run): string[][] {
  const {
    id,
    kind,
    outcome,
    started,
    ended = '',
    seconds = '',
    page,
    deal,
    mapping,
    policy,
    status,
    fields,
  } = told(run)
  const version = mapping?.version ?? ''
  const head = [
    id,
    kind,
    outcome,
    started,
    ended,
    seconds,
    page.url,
    page.title,
    deal.name,
    mapping?.name ?? '',
    version,
    policy?.level ?? '',
    policy ? decisionOf(policy) : '',
  ]
  const rows = fields.map(({ label, value, outcome, reason }) => [...head, status, label, value, outcome, reason])
  return (rows.length ? rows : [[...head, status, '', '', '', '']]).map(row => row.map(cell))
}

/** What stopped it, or that nothing did. */
function decisionOf({ guards }: NonNullable<Run['policy']>): string {
  const stopping = guards.filter(({ held }) => !held).map(({ id, reason }) => `${id}: ${reason}`)
  return stopping.join(' ') || 'all guards held'
}

/**
 * A cell that no spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection): the library puts
 * a quote before one that begins like a formula; a line feed or blank before that would hide the beginning from it.
 */
const cell = (value: string | number) => String(value).trimStart()

function lines(rows: string[][]): string {
  return stringify(rows, { quoted: true, escape_formulas: true, record_delimiter: '\r\n' })
}
