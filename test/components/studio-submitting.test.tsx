import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { isApproved } from '../../lib/mapping/fingerprint.ts'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { hostWith, openAt, portal } from './studio.tsx'

const place = `mappings/${portal.id}/submitting`
const radio = (name: RegExp) => page.getByRole('radio', { name })
const kept = async () => (await getMapping(portal.id))?.submit
const auto = { level: 'auto' as const, limit: { amount: '50000', currency: 'EUR' } }

afterEach(() => document.documentElement.style.removeProperty('color-scheme'))

test('a form is only filled until the person decides otherwise, with a limit', async () => {
  await putMapping(portal)
  openAt(place)
  await expect.element(radio(/^Fill only/)).toBeChecked()
  expect(await kept()).toBeUndefined()
  await radio(/^Submit after I confirm/).click()
  await expect.poll(kept).toEqual({ level: 'confirm' })
  await page.getByRole('textbox', { name: 'Submit only up to' }).fill('50000')
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur')
  await userEvent.tab()
  await expect.poll(kept).toEqual({ level: 'confirm', limit: { amount: '50000', currency: 'EUR' } })
})

test('a limit that cannot be read is not kept', async () => {
  await putMapping({ ...portal, submit: auto })
  openAt(place)
  await page.getByRole('textbox', { name: 'Submit only up to' }).fill('50 thousand')
  await userEvent.tab()
  await expect.element(page.getByText(/^Write the amount in digits/)).toBeVisible()
  expect(await kept()).toEqual(auto)
})

test('the form is approved as it is, and the approval can be withdrawn', async () => {
  await putMapping(portal)
  openAt(place)
  await page.getByRole('button', { name: 'Approve this form as it is' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('Approved, with 2 fields.')
  const mapping = await getMapping(portal.id)
  expect(mapping && (await isApproved(mapping, portal.fields))).toBe(true)
  await page.getByRole('button', { name: 'Withdraw the approval' }).click()
  await expect.poll(async () => (await getMapping(portal.id))?.approved).toBeUndefined()
})

test('what the organisation does not allow cannot be chosen, and what was chosen is said to be lowered', async () => {
  await putMapping({ ...portal, submit: auto })
  openAt(place, hostWith({ maxSubmit: 'confirm', maxAmount: { amount: 1000, currency: 'EUR' } }))
  await expect.element(radio(/^Submit on its own/)).toBeDisabled()
  await expect.element(page.getByText(/allows “Submit after I confirm” at most/)).toBeVisible()
  await expect.element(page.getByText(/limit of 1000 EUR/)).toBeVisible()
  await expect.element(radio(/^Submit after I confirm/)).toBeEnabled()
})

test.each(['light', 'dark'])('accessible, %s', async scheme => {
  document.documentElement.style.colorScheme = scheme
  await putMapping({ ...portal, submit: auto })
  openAt(place, hostWith({ maxSubmit: 'confirm' }))
  await expect.element(page.getByText(/allows “Submit after I confirm” at most/)).toBeVisible()
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([])
})
