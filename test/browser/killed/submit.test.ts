import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import { serveTestPortal, type TestPortal } from '../../portal/server.ts'
import { keep, rowsOf } from '../../support/database.ts'
import { press } from '../../support/popup.ts'
import { fill } from '../portal/send.ts'
import { shareBrowser } from '../share.ts'
import { keepMapping, someDeal } from '../submit/do.ts'
import { killAtEveryDeed, patience } from './kill.ts'

const used = shareBrowser()
let portal: TestPortal
beforeAll(async () => {
  portal = await serveTestPortal()
  const deal = someDeal()
  await keep(used.extended, 'deals', [deal])
  const page = await used.extended.open(portal.form)
  await keepMapping(used.extended, page, deal.id, { level: 'confirm', limit: { amount: '500000', currency: 'USD' } })
  await page.close()
})
afterAll(() => portal?.close())

test(
  'a form is sent once or not at all, and what is told of it is true, wherever the worker was ended',
  async () => {
    let deal: Deal | undefined
    let before = 0
    const { deeds, wrong } = await killAtEveryDeed(used.extended, {
      async open(nth) {
        // The newest deal is the one that is chosen.
        deal = someDeal()
        await keep(used.extended, 'deals', [deal])
        before = portal.sent()
        return used.extended.open(`${portal.form}?${nth}`)
      },
      ready: /would be filled/,
      prepare: fill,
      start: popup => press(popup, 'Submit now'),
      ended: /^Submitted/,
      async wrong({ own, said }) {
        const sent = portal.sent() - before
        const kept = (await rowsOf(own, 'deals')).find(({ id }) => id === deal?.id)
        const { registrations = [], ...rest } = kept ?? {}
        const { registrations: _, ...was } = deal ?? {}
        const states = registrations.map(({ history }) => history.at(-1)?.state)
        const truth = sent ? ['submitted', 'unknown'] : ['filled', 'unknown']
        return [
          ...(sent > 1 ? [`it was sent ${sent} times`] : []),
          ...(states.length === 1 && truth.includes(`${states[0]}`) ? [] : [`sent ${sent}, but told as ${states}`]),
          ...(JSON.stringify(rest) === JSON.stringify(was) ? [] : ['the deal is not as it was']),
          ...(said === '' ? ['nothing is said'] : []),
        ]
      },
    })
    expect(deeds).toContain('asked the page: submitPress')
    expect(wrong).toEqual([])
  },
  patience,
)
