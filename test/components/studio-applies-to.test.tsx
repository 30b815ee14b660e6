import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { formFieldOf } from '../../lib/mapping/form-field.ts'
import { getMapping, listMappings, putMapping } from '../../lib/store/mappings.ts'
import { putProfile, setDefaultProfile } from '../../lib/store/profiles.ts'
import { sketchField } from '../support/field.ts'
import { company, industry, openAt, other, portal, ruleFor } from './studio.tsx'

const open = (id = portal.id) => openAt(`mappings/${id}/applies-to`)
const box = (name: string) => page.getByRole('textbox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const now = () => getMapping(portal.id)

test('name, site and profile are kept as they are chosen; an empty name is not', async () => {
  const profile = { id: crypto.randomUUID(), values: {}, updatedAt: portal.updatedAt }
  const [first, second] = [
    { ...profile, name: 'Northwind US' },
    { ...profile, id: crypto.randomUUID(), name: 'Northwind DE' },
  ]
  await putProfile(first)
  await putProfile(second)
  await setDefaultProfile(first.id)
  await putMapping(portal)
  open()
  await box('Name').fill('Nimbus')
  await userEvent.tab()
  await expect.poll(async () => (await now())?.name).toBe('Nimbus')
  await box('Name').fill(' ')
  await userEvent.tab()
  await expect.element(box('Name')).toHaveValue('Nimbus')
  const profiles = page.getByRole('combobox', { name: 'Your company answers as' })
  await expect.element(page.getByRole('option', { name: 'the default profile (Northwind US)' })).toBeInTheDocument()
  await userEvent.selectOptions(profiles, 'Northwind DE')
  await expect.poll(async () => (await now())?.profile).toBe(second.id)
  await userEvent.selectOptions(profiles, 'the default profile (Northwind US)')
  await expect.poll(async () => (await now())?.profile).toBeUndefined()
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Known site' }),
    'AWS Partner Central, at all of its addresses',
  )
  await expect.poll(async () => (await now())?.site).toBe('aws-partner-central')
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved.')
})

test('addresses are added, corrected and removed; what is none is said and not kept', async () => {
  await putMapping(portal)
  open()
  await button('Add an address').click()
  await box('Address 2').fill('https://*.example')
  await box('Path 2').fill('deals/new')
  await userEvent.tab()
  await expect.element(page.getByText(/The part behind the star must be a whole domain\./)).toBeVisible()
  await box('Address 2').fill('https://*.nimbus.example')
  await userEvent.tab()
  await expect.element(page.getByText(/A path begins with a slash/)).toBeVisible()
  expect((await now())?.places).toBeUndefined()
  await box('Path 2').fill('/*/register')
  await userEvent.tab()
  const place = { origin: 'https://*.nimbus.example', path: '/*/register' }
  await expect.poll(async () => (await now())?.places).toEqual([place])
  await box('Would it be used at this address?').fill('https://emea.nimbus.example/en/register')
  await expect.element(page.getByText(/^Yes: the form is looked for there first/)).toBeVisible()
  await box('Would it be used at this address?').fill('https://nimbus.other.example/register')
  await expect.element(page.getByText(/^No: it is not looked for there/)).toBeVisible()
  await button('Remove address 2').click()
  await expect.poll(async () => (await now())?.places).toEqual([])
})

test('a copy shows what is carried, asked and lost before it is made, and replaces only when told to', async () => {
  const budget = sketchField('Budget owner', { position: 2, name: 'budget' })
  const rules = [
    ruleFor(company, { from: 'term', term: 'account.name' }),
    ruleFor(industry, { from: 'term', term: 'account.industry' }, { pairs: [{ from: 'Tech', to: 'Retail' }] }),
    ruleFor(budget, { from: 'fixed', text: 'CFO' }),
  ]
  const sector = sketchField('Branch of trade', { position: 0, name: 'branch', options: ['Trade', 'Industry'] })
  const target = {
    ...other,
    fields: [
      { ...formFieldOf(sector), term: 'account.industry' },
      formFieldOf({ ...company, print: { ...company.print, id: 'c1' } }),
    ],
    rules: [ruleFor({ ...company, print: { ...company.print, id: 'c1' } }, { from: 'fixed', text: 'Ours' })],
  }
  await putMapping({ ...portal, fields: [industry, company, budget].map(formFieldOf), rules })
  await putMapping(target)
  open()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'The other form' }), target.id)
  await expect.element(page.getByRole('heading', { name: 'Carried over: 1' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'For you to say: 1' })).toBeVisible()
  await expect.element(page.getByText('The other form has no field like “Budget owner”.')).toBeVisible()
  expect(await getMapping(target.id)).toEqual(target)

  await userEvent.selectOptions(page.getByRole('combobox', { name: /^“Industry”/ }), 'Branch of trade')
  await button('Copy 1 rule').click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Copied 1 rule to “Cirrus lead”/)
  const copied = (await getMapping(target.id))?.rules
  expect(copied?.map(rule => [rule.field.label, rule.source])).toEqual([
    ['Company', { from: 'fixed', text: 'Ours' }],
    ['Branch of trade', { from: 'term', term: 'account.industry' }],
  ])
})

test('a mapping is deleted after a question, and the list is shown', async () => {
  await putMapping(portal)
  open()
  await button(`Delete mapping ${portal.name}`).click()
  await button('Delete').click()
  await expect.poll(listMappings).toEqual([])
  await expect.poll(() => location.hash).toBe('#mappings')
})
