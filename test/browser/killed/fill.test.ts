import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveTestPortal, type TestPortal } from '../../portal/server.ts'
import { rowsOf } from '../../support/database.ts'
import { press, status } from '../../support/popup.ts'
import { captureDeal, formState } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { type After, killAtEveryDeed, patience } from './kill.ts'

const used = shareBrowser()
let portal: TestPortal
beforeAll(async () => {
  portal = await serveTestPortal()
  await captureDeal(used.extended, used.demo.crm.url)
})
afterAll(() => portal?.close())

const empty = { company: '', country: '', firstName: '' }
const filled = { company: 'Harbor & Pine Logistics', country: 'United States', firstName: 'Maya' }
const open = (nth: number) => used.extended.open(`${portal.brief}?${nth}`)

/** What a page's form is not, of what it should be. */
async function differs(page: Page, wanted: Record<string, string>): Promise<string[]> {
  const state = JSON.stringify(await formState(page))
  return state === JSON.stringify(wanted) ? [] : [`the form holds ${state}`]
}

/** What was told of a fill is what the form holds; undone, it holds nothing. */
async function wrongOfFill({ page, popup, said, own }: After): Promise<string[]> {
  const runs = (await rowsOf(own, 'runs')).filter(({ url, kind }) => url === page.url() && kind === 'fill')
  if (!runs.length && !/would be filled/.test(said)) return [`nothing was begun, but the popup says "${said}"`]
  if (!runs.length) return differs(page, empty)
  const wrong = runs.length > 1 ? [`${runs.length} runs were kept`] : []
  if (said !== '3 of 3 fields filled and verified.') wrong.push(`the popup says "${said}"`)
  wrong.push(...(await differs(page, filled)))
  await press(popup, 'Undo fill')
  await status(popup, /^3 of 3 fields put back/)
  return [...wrong, ...(await differs(page, empty))]
}

test(
  'a fill is gone on with, or never began, wherever the worker was ended',
  async () => {
    const { deeds, wrong } = await killAtEveryDeed(used.extended, {
      open,
      ready: /would be filled/,
      start: popup => press(popup, 'Fill form'),
      ended: /verified/,
      wrong: wrongOfFill,
    })
    expect(deeds).toContain('asked the page: fill')
    expect(wrong).toEqual([])
  },
  patience,
)

test(
  'an undo is gone on with, or can be begun again, wherever the worker was ended',
  async () => {
    const { deeds, wrong } = await killAtEveryDeed(used.extended, {
      open: nth => open(100 + nth),
      ready: /would be filled/,
      async prepare(popup) {
        await press(popup, 'Fill form')
        await status(popup, /verified/)
      },
      start: popup => press(popup, 'Undo fill'),
      ended: /put back/,
      async wrong({ page, popup, said, own }) {
        if (/verified/.test(said)) await press(popup, 'Undo fill')
        await status(popup, /^3 of 3 fields put back/)
        const here = (await rowsOf(own, 'runs')).filter(({ url }) => url === page.url())
        const undone = here.filter(({ kind, state }) => kind === 'fill' && state === 'undone')
        const told = here.filter(({ kind, of }) => kind === 'undo' && of === undone[0]?.id)
        return [
          ...(undone.length === 1 ? [] : ['the fill is not marked as undone']),
          ...(told.length === 1 ? [] : [`Activity tells of ${told.length} undos`]),
          ...(await differs(page, empty)),
        ]
      },
    })
    expect(deeds).toContain('asked the page: undo')
    expect(wrong).toEqual([])
  },
  patience,
)
