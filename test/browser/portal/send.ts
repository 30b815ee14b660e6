import type { Page } from 'puppeteer-core'
import type { Deal } from '../../../lib/deal/deal.ts'
import type { Run } from '../../../lib/store/run.ts'
import type { Behaviour } from '../../portal/behaviour.ts'
import { serveTestPortal, type TestPortal } from '../../portal/server.ts'
import { keep, stored } from '../../support/database.ts'
import type { Extended } from '../../support/extension.ts'
import { press, status } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { withPopup } from '../do.ts'
import { keepMapping, someDeal } from '../submit/do.ts'

/** A deal of its own on its way to a portal of its own, so that no test is in the way of another. */
export interface Sending {
  portal: TestPortal
  deal: Deal
  page: Page
}

/** A portal that behaves so, with a mapping that lets its form be sent after the person confirms, and a deal. */
export async function prepare(extended: Extended, behaviour: Behaviour): Promise<Sending> {
  const portal = await serveTestPortal()
  portal.behave(behaviour)
  const deal = someDeal()
  await keep(extended, 'deals', [deal])
  const page = await extended.open(portal.form)
  await keepMapping(extended, page, deal.id, { level: 'confirm', limit: { amount: '500000', currency: 'USD' } })
  await page.reload()
  return { portal, deal, page }
}

/** Fills the form and has it sent, as a person does; does not wait for what becomes of it. */
export async function send(extended: Extended, { page }: Sending): Promise<void> {
  await withPopup(extended, page, async popup => {
    await fill(popup)
    await press(popup, 'Submit now')
    await status(popup, /^(?!.*filled and verified)/)
  })
}

/** Fills the form and comes as far as the question whether it is to be sent. */
export async function fill(popup: Page): Promise<void> {
  await press(popup, 'Fill form')
  await status(popup, /filled and verified/, 60_000)
  await press(popup, 'Submit form')
  await popup.waitForSelector('dialog[open]')
}

/** The submission of a deal once it has ended. */
export async function ended(extended: Extended, { deal }: Sending): Promise<Run> {
  const find = async () =>
    (await stored(extended, 'runs')).filter(({ kind, dealId }) => kind === 'submit' && dealId === deal.id)
  await soon(
    async () => {
      const all = await find()
      return all.length > 0 && all.every(({ state }) => state !== 'running')
    },
    'the submission to end',
    60_000,
  )
  const [run] = await find()
  if (!run) throw new Error('There is no submission.')
  return run
}

/** The deal as it is kept now. */
export async function keptDeal(extended: Extended, { deal }: Sending): Promise<Deal | undefined> {
  return (await stored(extended, 'deals')).find(({ id }) => id === deal.id)
}
