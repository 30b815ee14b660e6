import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import { guardTitle } from '../../../lib/mapping/guards/index.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import { keep, stored } from '../../support/database.ts'
import { press, status } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { ask, at, keepMapping, someDeal, tabOf } from './do.ts'
import { type FormOptions, type Portal, servePortal } from './portal.ts'

// Each guard alone keeps a form from being sent, through the real popup.
const used = shareBrowser()
let portal: Portal
let base: Mapping
beforeAll(async () => {
  portal = await servePortal()
  const deal = someDeal()
  await keep(used.extended, 'deals', [deal])
  const page = await used.extended.open(portal.form())
  base = await keepMapping(used.extended, page, deal.id, { level: 'confirm' })
})
afterAll(() => portal?.close())

interface Case {
  guard: string
  form?: FormOptions
  deal?: (deal: Deal) => Deal
  mapping?: (mapping: Mapping) => Mapping
  /** What happens on the page, or to the deal, once it is filled. */
  after?: (page: Page, deal: Deal) => Promise<unknown>
  /** What happens once the list was shown; it is told when the person goes on. */
  late?: (page: Page) => Promise<unknown>
}

const type = (page: Page, name: string, text: string) =>
  page.$eval(`[name=${name}]`, (input, text) => Object.assign(input, { value: text }).value, text)

const cases: Case[] = [
  {
    guard: 'duplicate',
    deal: deal => {
      const history = [{ state: 'pending' as const, at, by: 'page' as const }]
      const one = { id: crypto.randomUUID(), portal: portal.origin, url: `${portal.origin}/registrations/7`, at }
      return { ...deal, registrations: [{ ...one, history, entries: [] }] }
    },
  },
  {
    guard: 'ended',
    form: {
      fields: `<script>document.querySelector('[name=city]').addEventListener('input', event => { const city = event.target; setTimeout(() => { city.value = '' }, 50) })</script>`,
    },
  },
  {
    guard: 'required',
    form: { fields: '<p><label>Reason for the purchase <input name="reason" required></label></p>' },
  },
  {
    guard: 'messages',
    after: page =>
      page.evaluate(() =>
        document
          .querySelector('form')
          ?.insertAdjacentHTML('afterbegin', '<p role="alert" class="error">We do not know this customer.</p>'),
      ),
  },
  {
    guard: 'decided',
    deal: deal => ({
      ...deal,
      entries: deal.entries.map(entry => (entry.term === 'deal.amount' ? { ...entry, approximate: true } : entry)),
    }),
  },
  {
    guard: 'consent',
    form: { fields: '<p><label><input type="checkbox" name="news" checked> I agree to receive offers</label></p>' },
  },
  {
    guard: 'amount',
    mapping: mapping => ({ ...mapping, submit: { level: 'confirm', limit: { amount: '1000', currency: 'USD' } } }),
  },
  { guard: 'host', form: { action: 'http://elsewhere.example/take' } },
  { guard: 'unchanged', mapping: ({ approved: _, ...mapping }) => mapping },
  { guard: 'still-there', after: page => type(page, 'city', 'Springfield') },
  {
    guard: 'up-to-date',
    after: (_, deal) => {
      const entries = deal.entries.map(entry =>
        entry.term === 'account.city'
          ? { ...entry, text: 'Reno', value: { kind: 'text' as const, text: 'Reno' } }
          : entry,
      )
      return keep(used.extended, 'deals', [{ ...deal, entries }])
    },
  },
  { guard: 'as-shown', late: page => type(page, 'remark', 'not what was shown') },
  { guard: 'button', form: { buttons: '<button>Register deal</button> <button>Send to distributor</button>' } },
]

test.each(cases)(
  '$guard alone',
  async ({ guard, form = {}, deal: change = one => one, mapping = one => one, after, late }) => {
    const { extended } = used
    const deal = change(someDeal())
    await keep(extended, 'deals', [deal])
    await keep(extended, 'mappings', [mapping({ ...base, updatedAt: new Date().toISOString() })])
    const page = await extended.open(portal.form(form))
    portal.sent.length = 0
    await withPopup(extended, page, async popup => {
      await press(popup, 'Fill form')
      await status(popup, /filled and verified/)
    })
    await after?.(page, deal)
    await withPopup(extended, page, async popup => {
      const view = await ask<Outputs['inspect']>(popup, 'inspect', { tabId: await tabOf(popup) })
      const runId = view.ok ? view.value.run : ''
      // What makes the forms of some cases different is approved with them.
      if (form.fields || form.buttons) {
        await ask(popup, 'approveForm', { runId })
        await press(popup, 'Check again')
      }
      const stopping = () => popup.$$eval('.before-submitting > .guards strong', all => all.map(one => one.textContent))
      if (late) {
        await popup.waitForSelector('.before-submitting ::-p-text(Everything holds)')
        await late(page)
        await press(popup, 'Submit form')
        await press(popup, 'Submit now')
        expect(await status(popup, /^Nothing was submitted/)).toContain('“Internal remark”')
      } else {
        let last: (string | null)[] = []
        await soon(
          async () => {
            last = await stopping()
            return last.length === 1
          },
          () => `one guard to stop it, not ${last.join()}`,
        )
        expect(last).toEqual([guardTitle(guard)])
        // Asked past the button, the background looks for itself.
        const answer = await ask<{ runId: string }>(popup, 'submit', { runId })
        expect(answer.ok).toBe(false)
      }
    })
    const kept = (await stored(extended, 'runs')).find(run => run.kind === 'submit' && run.dealId === deal.id)
    expect(kept?.policy?.guards.filter(({ held }) => !held).map(({ id }) => id)).toEqual([guard])
    expect(kept?.submit?.outcome).toBe('stopped')
    expect(portal.sent).toEqual([])
    await page.close()
  },
)
