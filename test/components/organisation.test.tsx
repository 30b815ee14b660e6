import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { putMapping } from '../../lib/store/mappings.ts'
import { hostWith, openAt, portal } from './studio.tsx'

const kept = page.getByText('Your organisation keeps this. You can look at it, not change it.')

test('what the organisation set is shown, and what of it is broken is said', async () => {
  openAt('data', hostWith({ allowedHosts: ['https://portal.example', 'everywhere'], locked: ['sites'], packs: ['{'] }))
  await expect.element(page.getByText('https://portal.example', { exact: true })).toBeVisible()
  await expect.element(page.getByText('allowed sites')).toBeVisible()
  await expect.element(page.getByText(/^“everywhere” is no host/)).toBeVisible()
  await expect.element(page.getByText(/^Pack 1: This file is not valid JSON/)).toBeVisible()
})

test('locked mappings can be opened and looked at, not changed', async () => {
  await putMapping(portal)
  openAt(`mappings/${portal.id}/applies-to`, hostWith({ locked: ['mappings'] }))
  await expect.element(kept).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Name', exact: true })).toBeDisabled()
  await expect.element(page.getByRole('button', { name: /^Delete mapping/ })).toBeDisabled()
})

test.each([
  ['profile', ['profiles'], 'Save'],
  ['sites', ['sites'], 'Allow'],
  ['data', ['export'], 'Export everything'],
  ['data', ['profiles'], 'Delete everything…'],
])('in %s, %j locks “%s”', async (section, locked, name) => {
  openAt(section, hostWith({ locked }))
  await expect.element(kept.first()).toBeVisible()
  await expect.element(page.getByRole('button', { name, exact: true })).toBeDisabled()
})

test('a site that the organisation does not allow is not allowed here either', async () => {
  openAt('sites', hostWith({ allowedHosts: ['https://*.portal.example'] }))
  await page.getByLabelText('Allow a site').fill('other.example')
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Your organisation lets Dealbridge work only on https://*.portal.example. Nothing changed.')
})
