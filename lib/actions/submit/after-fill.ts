import type { Run } from '../../store/run.ts'
import { allowedFor } from './allowed.ts'
import { gather } from './gather.ts'
import { takeTab } from './going.ts'
import { submitFill } from './submit.ts'
import { walkOn } from './walk.ts'

/**
 * What follows a fill that has come to its end, where the policy lets Dealbridge go on: the next step of the form, or its
 * submission where nobody is to be asked.
 */
export async function afterFill(run: Run): Promise<void> {
  if (run.kind !== 'fill' || run.state !== 'done' || run.only) return
  if ((await allowedFor(run)).level === 'fill') return
  const gathered = await gather(run)
  if (!gathered.ok) return
  const { deed, allowed } = gathered.value
  if ('deed' in deed && deed.deed === 'next') {
    if (takeTab(run.tabId)) await walkOn(gathered.value)
  } else if (allowed.level === 'auto') await submitFill(run)
}
