import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import { earlier } from '../../portal/behaviour.ts'
import { serveTestPortal, type TestPortal } from '../../portal/server.ts'
import { rowsOf, stored } from '../../support/database.ts'
import { watchWorker } from '../../support/dying.ts'
import { attachToWorker } from '../../support/extension.ts'
import { press, status } from '../../support/popup.ts'
import { captureDeal } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { type After, killAtEveryDeed, patience } from './kill.ts'

const used = shareBrowser()
let portal: TestPortal
let deal: Deal | undefined
beforeAll(async () => {
  portal = await serveTestPortal()
  await captureDeal(used.extended, used.demo.crm.url)
  ;[deal] = await stored(used.extended, 'deals')
})
afterAll(() => portal?.close())

/** What a deal says, but for what its address says. */
const saysOf = ({ name, entries }: Deal) => ({
  name,
  entries: entries.flatMap(({ term, text, value }) => (text.includes(recordPath) ? [] : [{ term, text, value }])),
})
/** The deal and what tells of it, in one. */
const written = 'wrote deals,registrationHeads,runHeads,runs'
const recordPath = '0063k00001H7pQz'

async function dealsAt({ page, own }: After): Promise<Deal[]> {
  return (await rowsOf(own, 'deals')).filter(({ source }) => source.url === page.url())
}

test('a worker is seen to end also where another one is there at once', async () => {
  const own = await used.extended.openOwn('options.html#sites')
  const ask = () => chrome.runtime.sendMessage({ to: 'background', name: 'resume', input: {} }).catch(() => undefined)
  await own.evaluate(ask)
  const watched = await watchWorker(used.extended)
  await own.evaluate(`(async () => { for (;;) await (${ask})() })(), 0`)
  await watched.end()
  await own.evaluate(ask)
  const session = await attachToWorker(used.extended)
  // What was put into the first one is not in this one.
  expect((await session.send('Runtime.evaluate', { expression: 'typeof deeds' })).result.value).toBe('undefined')
  await own.close()
})

test(
  'a deal is captured whole or not at all, and once, wherever the worker was ended',
  async () => {
    const { deeds, wrong } = await killAtEveryDeed(used.extended, {
      // Each record is another one.
      open: nth => used.extended.open(`${used.demo.crm.url}${nth}`),
      ready: /^Read/,
      start: popup => press(popup, 'Capture deal'),
      ended: /^Captured/,
      async wrong(after) {
        const kept = await dealsAt(after)
        const wrong = kept.length > 1 ? [`${kept.length} deals were kept`] : []
        const told = (await rowsOf(after.own, 'runs')).filter(({ url }) => url === after.page.url())
        if (told.length !== kept.length)
          wrong.push(`${kept.length} deals were kept, but Activity tells of ${told.length}`)
        await press(after.popup, 'Capture deal')
        await status(after.popup, kept.length ? /^Captured again “/ : /^Captured “/)
        const now = await dealsAt(after)
        if (now.length !== 1) wrong.push(`${now.length} deals were kept after capturing again`)
        for (const one of [...kept, ...now])
          if (JSON.stringify(saysOf(one)) !== JSON.stringify(deal && saysOf(deal))) wrong.push('the deal is not whole')
        return wrong
      },
    })
    expect(deeds).toContain(written)
    expect(wrong).toEqual([])
  },
  patience,
)

test(
  'an answer of a portal is kept once, wherever the worker was ended',
  async () => {
    let known = '[]'
    const { deeds, wrong } = await killAtEveryDeed(used.extended, {
      open: nth => used.extended.open(`${portal.origin}/deals/${earlier}?${nth}`),
      ready: /^Read/,
      start: popup => press(popup, 'Capture result'),
      ended: /^Captured the result/,
      async wrong({ page, popup, own }) {
        const registered = async () => (await rowsOf(own, 'deals')).flatMap(({ registrations }) => registrations)
        const isKept = JSON.stringify(await registered()) !== known
        const told = (await rowsOf(own, 'runs')).filter(({ url }) => url === page.url()).length
        await press(popup, 'Capture result')
        await status(popup, /^Captured the result/)
        const all = await registered()
        known = JSON.stringify(all)
        const numbers = all.map(({ entries }) => entries.find(({ term }) => term === 'registration.id')?.text)
        const states = all.flatMap(({ history }) => history.map(({ state }) => state))
        return [
          ...(`${numbers} ${states}` === `${earlier} submitted` ? [] : [`it holds ${numbers}: ${states}`]),
          ...(told === Number(isKept)
            ? []
            : [`the answer is ${isKept ? '' : 'not '}kept, but Activity tells of ${told}`]),
        ]
      },
    })
    expect(deeds).toContain(written)
    expect(wrong).toEqual([])
  },
  patience,
)
