import { dayOf } from '../deal/day.ts'
import type { Deal } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { recordPlace } from '../deal/record-address.ts'
import { stateOf } from '../deal/registration.ts'
import type { WriteBackFacts } from '../mapping/write-back/decide.ts'
import { movedSince } from '../mapping/write-back/moved.ts'
import { dealOfRecord } from '../store/deals.ts'
import { readManaged } from '../store/managed.ts'
import type { RunRow } from '../store/run.ts'
import { writeBacksOf } from '../store/runs.ts'
import { newest } from './answers.ts'
import type { FormReading } from './read-through.ts'

/** What decides how far a write-back of a deal into the record in front may go, as it is now. */
export async function recordFacts(page: FormReading, deal: Deal): Promise<WriteBackFacts> {
  const { maxWriteBack } = await readManaged()
  // Only what this very record said tells whether it says so still.
  const place = recordPlace(page.url)
  const captured = deal.entries.filter(({ evidence }) => recordPlace(evidence.url) === place)
  return {
    ownRecord: (await dealOfRecord(page.url))?.id === deal.id,
    ...movedSince(captured, page.holds ?? [], await ownTexts(deal)),
    knownState: isStateKnown(deal),
    ...(maxWriteBack && { max: maxWriteBack }),
  }
}

/** The state of the registration that answers is known. */
function isStateKnown(deal: Deal): boolean {
  const registration = newest(deal.registrations)
  return registration !== undefined && stateOf(registration, dayOf(new Date())) !== 'unknown'
}

const written = new Set<RunRow['outcome']>(['filled', 'normalised', 'unchanged'])

/** What we wrote into the deal's record ourselves: that it is there now is no change by somebody else. */
async function ownTexts(deal: Deal): Promise<Map<string, string[]>> {
  const own = new Map<string, string[]>()
  for (const { rows } of await writeBacksOf(deal.id))
    for (const { outcome, label, value, after } of rows) {
      if (!written.has(outcome)) continue
      const texts = [value, ...(after ? [after.text] : [])]
      own.set(foldText(label), [...(own.get(foldText(label)) ?? []), ...texts])
    }
  return own
}
