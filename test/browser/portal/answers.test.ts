import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Behaviour } from '../../portal/behaviour.ts'
import { press, view } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { ended, keptDeal, prepare, type Sending, send } from './send.ts'

interface Case {
  behaviour: Behaviour
  /** How many registrations the portal holds in the end. */
  accepted: number
  /** What the extension may say of the registration: what is true, or that it is not known. */
  states: string[]
  said: RegExp
}

const submitted = /^Submitted “Warehouse control platform”\. The portal says: .*DR-1001/
const unknown =
  /^It is not known whether “Warehouse control platform” was submitted: .+\. Look at the portal’s list before you send again\.$/
const cases: Case[] = [
  { behaviour: 'loses its answer', accepted: 1, states: ['unknown'], said: unknown },
  { behaviour: 'leads to its list', accepted: 1, states: ['unknown'], said: unknown },
  { behaviour: 'logs out', accepted: 0, states: ['unknown'], said: unknown },
  { behaviour: 'is closed', accepted: 0, states: ['unknown'], said: unknown },
  {
    behaviour: 'knows it already',
    accepted: 0,
    states: ['unknown', 'filled'],
    said: /^(It is not known|Not submitted)/,
  },
  {
    behaviour: 'finds errors',
    accepted: 0,
    states: ['filled'],
    said: /^Not submitted: the portal refused it\. It says: Expected close date: Choose a day within 90 days\./,
  },
  { behaviour: 'slow', accepted: 1, states: ['submitted'], said: submitted },
  { behaviour: 'takes it in place', accepted: 1, states: ['submitted'], said: submitted },
  { behaviour: 'takes it', accepted: 1, states: ['submitted'], said: submitted },
]

const used = shareBrowser()
const sendings = new Map<Behaviour, Sending>()

// What becomes of all of them is awaited at once: not knowing takes half a minute.
beforeAll(async () => {
  for (const { behaviour } of cases) {
    const sending = await prepare(used.extended, behaviour)
    sendings.set(behaviour, sending)
    await send(used.extended, sending)
  }
}, 400_000)
afterAll(() => {
  for (const { portal } of sendings.values()) portal.close()
})

for (const { behaviour, accepted, states, said } of cases)
  test(`a portal that ${behaviour}: nothing untrue is told, and nothing is sent twice`, async () => {
    const { extended } = used
    const sending = sendings.get(behaviour) ?? (await prepare(extended, behaviour))
    const run = await ended(extended, sending)
    expect(run.status).toMatch(said)
    const { registrations: [registration, ...more] = [], ...deal } = (await keptDeal(extended, sending)) ?? {}
    const { registrations: _, ...before } = sending.deal
    expect(deal).toEqual(before)
    expect(more).toEqual([])
    expect(states).toContain(registration?.history.at(-1)?.state)
    expect(await sending.portal.accepted()).toHaveLength(accepted)
    expect(sending.portal.sent()).toBe(1)
    if (registration?.history.at(-1)?.state === 'filled') return
    // Wherever it may have been sent, it cannot be sent again.
    sending.portal.behave('takes it')
    await sending.page.goto(sending.portal.form)
    await withPopup(extended, sending.page, async popup => {
      await view(popup, 'Fill')
      // All deals of these tests are called the same.
      await popup.select('.deal select', sending.deal.id)
      await soon(
        () => popup.$eval('.deal select', (select, id) => (select as HTMLSelectElement).value === id, sending.deal.id),
        'the deal to be chosen',
      )
      await press(popup, 'Fill form')
      await popup.waitForSelector('section[aria-label="Before submitting"]')
      const button = await popup.waitForSelector('::-p-aria([name="Submit form"][role="button"])')
      expect(await button?.evaluate(element => element.matches(':disabled'))).toBe(true)
    })
    expect(sending.portal.sent()).toBe(1)
  })
