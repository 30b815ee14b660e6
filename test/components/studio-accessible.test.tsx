import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { putDeal } from '../../lib/store/deals.ts'
import { putMapping } from '../../lib/store/mappings.ts'
import { exportPack } from '../../lib/store/packs.ts'
import { dealIn, hostWith, industry, openAt, other, portal, ruleFor } from './studio.tsx'

async function violations(): Promise<string[]> {
  const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

afterEach(() => document.documentElement.style.removeProperty('color-scheme'))

describe.each(['light', 'dark'])('%s', scheme => {
  beforeEach(async () => {
    document.documentElement.style.colorScheme = scheme
    for (const text of ['Astrology', 'Retail', 'Finance']) await putDeal(dealIn(text))
    await putMapping({ ...portal, name: 'Before' }, 'popup')
    const pairs = [{ from: 'Tech', to: 'Agriculture' }]
    await putMapping(
      { ...portal, rules: [ruleFor(industry, { from: 'term', term: 'account.industry' }, { pairs })] },
      'repair',
    )
    await putMapping(other)
  })

  test('choices', async () => {
    openAt(`mappings/${portal.id}/choices`)
    await page.getByText('Industry', { exact: true }).first().click()
    await expect.element(page.getByRole('combobox', { name: '“Astrology” means' })).toBeVisible()
    await page.getByRole('button', { name: /^Make it a shared list/ }).click()
    await page.getByText(/^Add values/).click()
    expect(await violations()).toEqual([])
  })

  test('versions', async () => {
    openAt(`mappings/${portal.id}/versions`)
    await page.getByRole('button', { name: 'Show difference to version 1' }).click()
    await expect.element(page.getByText('Going back would do this:')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test('applies to', async () => {
    openAt(`mappings/${portal.id}/applies-to`)
    await page.getByRole('button', { name: 'Add an address' }).click()
    await page.getByRole('textbox', { name: 'Address 2' }).fill('nowhere')
    await userEvent.tab()
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'The other form' }), other.id)
    await expect.element(page.getByRole('heading', { name: /^Carried over|^For you to say/ }).first()).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test('profiles', async () => {
    openAt('profile')
    await page.getByRole('button', { name: 'Add an answer' }).click()
    expect(await violations()).toEqual([])
  })

  test('packs and what the organisation set', async () => {
    const { text } = await exportPack([portal.id], 'Nimbus')
    await putMapping({ ...portal, name: 'Mine' })
    openAt('data', hostWith({ allowedHosts: ['https://*.nimbus.example', 'nowhere'], locked: ['export'] }))
    await page.getByText('Export a pack').click()
    await userEvent.upload(
      page.getByLabelText('Import a pack'),
      new File([text], 'nimbus.json', { type: 'application/json' }),
    )
    await expect.element(page.getByText('Different from yours')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test('starter packs', async () => {
    openAt('mappings')
    await page.getByText(/^Starter packs/).click()
    await expect.element(page.getByRole('textbox', { name: 'Address of your portal' })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test('a locked mapping', async () => {
    openAt(`mappings/${portal.id}/applies-to`, hostWith({ locked: ['mappings'] }))
    await expect.element(page.getByText(/^Your organisation keeps this/)).toBeVisible()
    expect(await violations()).toEqual([])
  })
})
