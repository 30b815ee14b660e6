import type { Deal } from '../deal/deal.ts'
import { formPath } from '../deal/record-address.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { standingOf } from '../mapping/place.ts'
import { levelOf } from '../mapping/write-back/decide.ts'
import { readManaged } from '../store/managed.ts'
import { mappingsOf } from '../store/mappings.ts'
import type { Run } from '../store/run.ts'
import { getRun } from '../store/runs.ts'
import { editRecord } from './edit-record.ts'
import { fill } from './fill.ts'
import { preview } from './preview.ts'
import { savesAlone } from './run-frames.ts'
import { isSaving } from './save-record.ts'
import { tabOfRecord } from './tab-showing.ts'

/** Longest wait for the fields to be written and the record to be saved, and the time between two looks, in milliseconds. */
const patience = 60_000
const pause = 200

/**
 * Writes what may go on its own into the deal's record, as soon as its registration was answered. Undefined where nothing
 * was ever set to do so; else the sentence that says what was done, or why nothing.
 */
export async function writeBackAlone(deal: Deal): Promise<string | undefined> {
  const { url } = deal.source
  const { maxWriteBack } = await readManaged()
  const goes = (mapping: Mapping) =>
    (standingOf(mapping, url) === 'here' || mapping.path.startsWith(formPath(url))) &&
    [...mapping.rules, mapping.note ?? {}].some(one => levelOf(one, maxWriteBack) === 'auto')
  if (!(await mappingsOf('crm', url)).some(goes)) return undefined

  const tabId = await tabOfRecord(url)
  if (tabId === undefined)
    return 'Nothing was written back: its record is not open in a tab that Dealbridge may read. Open it and click Write back.'
  const problem = await openForWriting(tabId, deal.id)
  if (problem) return `Nothing was written back: ${problem}`
  const started = await fill({ tabId, dealId: deal.id, side: 'crm', force: false, alone: true })
  if (!started.ok) return `Nothing was written back: ${started.error}`
  const run = await ended(started.value.runId)
  if (run?.state === 'failed') return run.status
  return run ? `Written back: ${run.status}` : 'The write-back has not ended yet; look at the record.'
}

/** Previews the record, opened for editing by its own button where it is only shown. */
async function openForWriting(tabId: number, dealId: string): Promise<string | undefined> {
  const shown = await preview({ tabId, dealId, side: 'crm' })
  if (!shown.ok) return shown.error
  if (shown.value.wrongRecord) return shown.value.wrongRecord
  if (!shown.value.edit?.name) return undefined
  const opened = await editRecord({ tabId, dealId })
  return opened.ok ? undefined : opened.error
}

async function ended(runId: string): Promise<Run | undefined> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const run = await getRun(runId)
    if (!run || (run.state !== 'running' && isSettled(run))) return run
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  return undefined
}

/** After the last field the record is still to be saved. */
function isSettled(run: Run): boolean {
  return !savesAlone(run) || (run.saved !== undefined && !isSaving(run))
}
