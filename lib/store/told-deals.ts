import type { Deal } from '../deal/deal.ts'
import { activitySettings } from './activity-settings.ts'
import { db } from './db.ts'
import { keptRun } from './kept-run.ts'
import { putLive } from './live-runs.ts'
import type { Run } from './run.ts'
import { writeRow } from './runs.ts'
import { runSchema } from './schema.ts'

/**
 * Changes or adds a deal, and keeps the reading that it came from: both or neither, wherever the background is stopped.
 * Nothing is told where `change` answers that no deal was changed.
 */
export async function changeDeal<D extends Deal | undefined>(
  change: () => Promise<D>,
  tell: (deal: NonNullable<D>) => Run,
): Promise<D> {
  const { values } = await activitySettings()
  const { deals, registrationHeads, runs, runHeads } = db
  const { deal, run } = await db.transaction('rw', deals, registrationHeads, runs, runHeads, async () => {
    const deal = await change()
    const run = deal && runSchema.parse(tell(deal))
    if (run) await writeRow(keptRun(run, values))
    return { deal, run }
  })
  // Nothing is gone on with from a reading, so that its values may come into the browser's memory after the row.
  if (run && keptRun(run, values) !== run) await putLive(run)
  return deal
}
