import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { deal, dealId, field, plan, planRow } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const text = 'This form changed since you mapped it: 1 field is gone (“Budget”).'
const mapping = '5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03'
const known = { rule: 2, label: 'Budget' }
const asked = planRow(field('0:9', 'Worth'), {
  action: 'ask',
  value: '25000',
  why: 'Is this the field that you knew as “Budget”?',
  knownAs: [known],
})
const preview = { ok: true as const, value: { ...plan, rows: [...plan.rows, asked], drift: { mapping, text } } }

test('a form that changed is said before filling, with the way to what changed', async () => {
  await putDeal(deal)
  const { host } = popupHost({ kind: 'form', fillable: 6 }, { preview })
  const opened: (string | undefined)[] = []
  mount(<Popup host={{ ...host, openOptions: place => opened.push(place) }} />)
  await expect.element(page.getByRole('link', { name: 'See what changed' })).toBeVisible()
  expect(document.querySelector('.notice.warn')?.textContent).toBe(`${text} See what changed`)
  await page.getByRole('link', { name: 'See what changed' }).click()
  expect(opened).toEqual([`#mappings/${mapping}/changes`])
})

test('a form that is as it was is said nothing about', async () => {
  await putDeal(deal)
  mount(<Popup host={popupHost({ kind: 'form', fillable: 6 }).host} />)
  await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'See what changed' })).not.toBeInTheDocument()
})

test('one click says that a field is the one that was known by another name', async () => {
  await putDeal(deal)
  const { host, inputsOf } = popupHost({ kind: 'form', fillable: 6 }, { preview })
  mount(<Popup host={host} />)
  await page.getByRole('button', { name: 'Yes, it is “Budget” (Worth)' }).click()
  await expect.poll(() => inputsOf('correct')).toEqual([{ tabId, dealId, side: 'portal', key: '0:9', knownAs: known }])
})
