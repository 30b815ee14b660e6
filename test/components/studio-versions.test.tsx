import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { company, industry, openAt, portal, ruleFor } from './studio.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const approved = { at: '2026-11-20T10:00:00.000Z', fingerprint: 'as approved' }

async function threeVersions() {
  await putMapping(portal, 'popup')
  await putMapping({ ...portal, name: 'Nimbus' }, 'repair')
  const rules = [...portal.rules, ruleFor(company, { from: 'fixed', text: 'Northwind' })]
  await putMapping({ ...portal, name: 'Nimbus', rules, approved }, 'pack')
  openAt(`mappings/${portal.id}/versions`)
}

test('versions are listed newest first, by whose hand they came and what changed', async () => {
  await threeVersions()
  await expect.element(page.getByText('Version 3')).toBeVisible()
  const cards = [...document.querySelectorAll('.versions > li')].map(card => card.textContent)
  expect(cards).toHaveLength(3)
  expect(cards[0]).toMatch(/^Version 3In use.*A pack\..*Approved\..*“Company” gets “Northwind”\./)
  expect(cards[1]).toMatch(/^Version 2.*A repair that you accepted\.Renamed from “Nimbus registration” to “Nimbus”\./)
  expect(cards[2]).toMatch(/^Version 1.*You, in the popup\.Made with 1 rule\./)
})

test('the difference is shown before going back; going back is at once, and Undo restores all', async () => {
  await threeVersions()
  const before = await getMapping(portal.id)
  await button('Show difference to version 1').click()
  await expect.element(page.getByText('Renamed from “Nimbus” to “Nimbus registration”.')).toBeVisible()
  await expect.element(page.getByText('“Company” has no rule any more.')).toBeVisible()
  expect(await getMapping(portal.id)).toEqual(before)

  await button('Go back to this version 1').click()
  await expect.element(page.getByRole('status')).toHaveTextContent('The mapping is as it was in version 1.')
  expect(await getMapping(portal.id)).toMatchObject({ name: 'Nimbus registration', rules: portal.rules })
  expect((await getMapping(portal.id))?.approved).toBeUndefined()
  await expect.element(page.getByText('Version 4')).toBeVisible()

  await button('Undo').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Undone/)
  const { updatedAt: _, ...after } = (await getMapping(portal.id)) ?? {}
  const { updatedAt: __, ...was } = before ?? {}
  expect(after).toEqual(was)
})

test('a long list of changes opens on demand', async () => {
  await putMapping(portal, 'popup')
  const rules = Array.from({ length: 12 }, (_, at) =>
    ruleFor(
      { ...industry, print: { ...industry.print, label: `Question ${at}`, name: `q${at}`, position: 10 + at } },
      { from: 'leave' },
    ),
  )
  await putMapping({ ...portal, rules }, 'import')
  openAt(`mappings/${portal.id}/versions`)
  await page.getByRole('button', { name: 'Show 7 more changes' }).click()
  await expect.element(page.getByText(/^“Question 11” gets nothing/)).toBeVisible()
})
