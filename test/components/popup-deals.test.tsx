import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { db } from '../../lib/store/db.ts'
import { deleteDeal, putDeal } from '../../lib/store/deals.ts'
import { deal } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const select = page.getByRole('combobox', { name: /^Deal/ })
const options = () => [...(select.element() as HTMLSelectElement).options].map(({ text }) => text)
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** 150 deals, the first one captured first. */
beforeEach(async () => {
  const captured = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString()
  await db.deals.bulkPut(
    Array.from({ length: 150 }, (_, at) => ({ ...deal, id: idOf(at), name: `Deal ${at}`, capturedAt: captured(at) })),
  )
})

test('the newest deals are offered at once, all of them to a person who goes to choose', async () => {
  mount(<Popup host={popupHost({ kind: 'form', fillable: 6 }).host} />)
  await expect.element(select).toHaveValue(idOf(149))
  expect(options()).toHaveLength(100)
  expect(options()[0]).toMatch(/^Deal 149 /)
  ;(select.element() as HTMLElement).focus()
  await expect.poll(() => options().length).toBe(150)
  expect(options().at(-1)).toMatch(/^Deal 0 /)
  await expect.element(select).toHaveValue(idOf(149))
})

test('an older deal that the page is about is chosen, and previewed alone', async () => {
  const asked = popupHost({ kind: 'form', fillable: 6, ownDeal: idOf(3) })
  mount(<Popup host={asked.host} />)
  await expect.element(select).toHaveValue(idOf(3))
  await expect.poll(() => asked.inputsOf('preview')).toEqual([{ tabId, dealId: idOf(3), side: 'portal' }])
})

test('a chosen deal that is deleted meanwhile gives way to the newest', async () => {
  await putDeal({ ...deal, name: 'Deleted soon' })
  mount(<Popup host={popupHost({ kind: 'form', fillable: 6, ownDeal: deal.id }).host} />)
  await expect.element(select).toHaveValue(deal.id)
  await deleteDeal(deal.id)
  await expect.element(select).toHaveValue(idOf(149))
})
