import { stored } from '../../../support/database.ts'
import { soon } from '../../../support/soon.ts'
import type { Proof } from './prove.ts'

/** Ticks the CRM's switch under Sites. No permission is asked for those that the page itself asks. */
export async function tickSwitch({ extended, site }: Proof): Promise<void> {
  const options = await extended.openOwn('options.html#sites')
  const box = await options.waitForSelector(
    `::-p-aria([name="Read deals through ${site.name}’s own interface"][role="checkbox"])`,
  )
  await box?.click()
  await soon(async () => JSON.stringify(await stored(extended, 'settings')).includes(site.id), 'the switch to be kept')
  await options.close()
}
