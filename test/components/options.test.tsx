import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sitePattern } from '../../components/common/site-pattern.ts'
import type { OptionsHost } from '../../components/options/host.ts'
import { Options } from '../../components/options/options.tsx'
import { exportAll } from '../../lib/store/backup.ts'
import { getDeal, listDeals, putDeal } from '../../lib/store/deals.ts'
import { listMappings, putMapping } from '../../lib/store/mappings.ts'
import { getPartner } from '../../lib/store/profiles.ts'
import { getThrough } from '../../lib/store/through.ts'
import { deal, dealId, mapping, registered } from './fixtures.ts'
import { keysHost } from './keys-host.ts'
import { mount } from './mount.tsx'
import { popupHost } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })

function optionsHost(first: string[] = []) {
  let sites = first
  let changed = () => {}
  const asked: string[] = []
  const set = (next: string[]) => {
    sites = next
    changed()
  }
  const host: OptionsHost = {
    call: popupHost('').host.call,
    keys: keysHost(),
    sites: async () => sites,
    allow: async pattern => {
      asked.push(pattern)
      set([...sites, pattern])
      return true
    },
    revoke: async pattern => set(sites.filter(site => site !== pattern)),
    watch: callback => {
      changed = callback
      return () => {
        changed = () => {}
      }
    },
  }
  return { host, asked, all: () => sites }
}

function open(section: string, host = optionsHost().host) {
  history.replaceState(null, '', `#${section}`)
  mount(<Options host={host} />)
}

test('the sections are links; the address decides which is shown', async () => {
  open('')
  await expect.element(page.getByRole('region', { name: 'Mappings' })).toBeVisible()
  for (const name of ['Deals', 'Activity', 'Sites', 'Data', 'Your company']) {
    await page.getByRole('link', { name }).click()
    await expect.element(page.getByRole('heading', { name, level: 2 })).toBeVisible()
  }
})

test('a rule and a whole mapping can be deleted', async () => {
  await putMapping(mapping)
  open('mappings')
  await page.getByRole('link', { name: 'Register a deal' }).click()
  await expect.element(page.getByText('“Technology” means “Software and Internet”')).toBeVisible()
  await button('Change Campaign code').click()
  await page.getByRole('combobox', { name: /^Fill with/ }).fill('proposed')
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await listMappings())[0]?.rules.map(rule => rule.field.label)).toEqual(['Company'])
  await page.getByRole('link', { name: 'Settings' }).click()
  await button('Delete mapping Register a deal').click()
  await button('Delete').click()
  await expect.element(page.getByText(/Nothing is remembered yet/)).toBeVisible()
})

test('a deal is deleted only after the question is answered with Delete', async () => {
  await putDeal(registered)
  open('deals')
  await page.getByText('Factory cloud move', { exact: true }).click()
  await expect.element(page.getByText('DR-2026-0117', { exact: true }).first()).toBeVisible()
  await button('Delete deal Factory cloud move').click()
  await button('Cancel').click()
  expect(await getDeal(dealId)).toBeDefined()
  await button('Delete deal Factory cloud move').click()
  await button('Delete').click()
  await expect.poll(() => getDeal(dealId)).toBeUndefined()
})

test('our company’s answers are saved', async () => {
  open('profile')
  const first = page.getByRole('textbox').nth(1)
  await first.fill('Northwind Consulting')
  await button('Save').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Saved\./)
  expect(Object.values(await getPartner())).toEqual(['Northwind Consulting'])
})

test('sites are allowed and revoked one by one', async () => {
  const { host, asked, all } = optionsHost(['https://old.example/*'])
  open('sites', host)
  await page.getByLabelText('Allow a site').fill('not a site at all')
  await button('Allow').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/is not the address of a site/)
  await page.getByLabelText('Allow a site').fill('portal.example/path?x=1')
  await button('Allow').click()
  await expect.element(page.getByText('https://portal.example', { exact: true }).first()).toBeVisible()
  expect(asked).toEqual(['https://portal.example/*'])
  await button('Revoke https://old.example').click()
  await expect.poll(all).toEqual(['https://portal.example/*'])
})

test('a CRM’s own interface is off until it is switched on, and says what it asks', async () => {
  open('sites')
  const box = page.getByRole('checkbox', { name: 'Read deals through Odoo’s own interface' })
  await expect.element(box).not.toBeChecked()
  await expect.element(box).toHaveAccessibleDescription(/no new permission/)
  await box.click()
  await expect.element(box).toBeChecked()
  expect(await getThrough()).toEqual([{ site: 'odoo' }])
  await box.click()
  await expect.poll(getThrough).toEqual([])
})

test('Salesforce is asked only at an address of Salesforce, with its permission, which is given back', async () => {
  const { host, asked, all } = optionsHost()
  open('sites', host)
  await page.getByLabelText('Your Salesforce address').fill('portal.example')
  await button('Switch on').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/is not an address of Salesforce/)
  expect(asked).toEqual([])
  await page
    .getByLabelText('Your Salesforce address')
    .fill('https://acme.lightning.force.com/lightning/r/Opportunity/1/view')
  await button('Switch on').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/read through acme\.my\.salesforce\.com/)
  expect(asked).toEqual(['https://acme.my.salesforce.com/*'])
  expect(await getThrough()).toEqual([{ site: 'salesforce', host: 'acme.my.salesforce.com' }])
  await page.getByRole('checkbox', { name: 'acme.my.salesforce.com' }).click()
  await expect.poll(all).toEqual([])
  expect(await getThrough()).toEqual([])
})

test('a bad file is refused with the reason; an exported one comes back', async () => {
  await putDeal(deal)
  const exported = await exportAll()
  open('data')
  await button('Delete everything…').click()
  await button('Delete everything').click()
  await expect.element(page.getByRole('status')).toHaveTextContent('Everything was deleted.')
  expect(await listDeals()).toEqual([])
  const input = page.getByLabelText(/Import a file/)
  await userEvent.upload(input, new File(['{"deals":'], 'bad.json', { type: 'application/json' }))
  await expect.element(page.getByRole('status')).toMatchTextContent(/Nothing was imported\.$/)
  await userEvent.upload(input, new File([exported], 'good.json', { type: 'application/json' }))
  await expect.poll(listDeals).toEqual([deal])
})

test.each([
  ['https://portal.example/a/b', 'https://portal.example/*'],
  ['portal.example', 'https://portal.example/*'],
  ['http://localhost:8080', 'http://localhost/*'],
  ['ftp://files.example', undefined],
  ['chrome://settings', undefined],
  ['not a site', undefined],
])('the pattern of %s is %s', (text, pattern) => {
  expect(sitePattern(text)).toBe(pattern)
})
