import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { putMapping } from '../../lib/store/mappings.ts'
import { defaultProfile, getPartner, listProfiles, partnerOf } from '../../lib/store/profiles.ts'
import { openAt, portal } from './studio.tsx'

const box = (name: string) => page.getByRole('textbox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = page.getByRole('status')

async function save(name: string, company: string) {
  await box('Name of this profile').fill(name)
  await page.getByRole('textbox').nth(1).fill(company)
  await button('Save').click()
  await expect.element(status).toMatchTextContent(/^Saved\./)
}

test('several profiles are kept; the first is the default one until another is made it', async () => {
  openAt('profile')
  await save('Northwind US', 'Northwind Inc.')
  await button('Add a profile').click()
  await save('Northwind DE', 'Northwind GmbH')
  const all = await listProfiles()
  expect(all.map(({ name }) => name)).toEqual(['Northwind DE', 'Northwind US'])
  expect(Object.values(await getPartner())).toEqual(['Northwind Inc.'])
  await button('Make it the default').click()
  await expect.poll(async () => Object.values(await getPartner())).toEqual(['Northwind GmbH'])
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Profile' }), 'Northwind US')
  await expect.element(page.getByRole('textbox').nth(1)).toHaveValue('Northwind Inc.')
})

test('answers of one’s own are kept by their names; twice the same name is refused', async () => {
  openAt('profile')
  await button('Add an answer').click()
  await box('Name of answer 1').fill('Nimbus partner id')
  await box('Answer 1').fill('P-4711')
  await button('Add an answer').click()
  await box('Name of answer 2').fill('Nimbus partner id')
  await box('Answer 2').fill('P-4712')
  await button('Save').click()
  await expect.element(status).toHaveTextContent('“Nimbus partner id” is there twice. Nothing was saved.')
  expect(await listProfiles()).toEqual([])
  await button('Remove Nimbus partner id').last().click()
  await button('Save').click()
  await expect.poll(async () => partnerOf(await defaultProfile())).toEqual({ 'partner:Nimbus partner id': 'P-4711' })
})

test('a profile says which mappings use it, and is deleted after a question', async () => {
  openAt('profile')
  await save('Northwind US', 'Northwind Inc.')
  await putMapping(portal)
  await page.getByText('Used by 1 mapping').click()
  await expect
    .element(page.getByRole('link', { name: portal.name }))
    .toHaveAttribute('href', `#mappings/${portal.id}/applies-to`)
  await button('Delete profile Northwind US').click()
  await button('Delete').click()
  await expect.poll(listProfiles).toEqual([])
  expect(await getPartner()).toEqual({})
})
