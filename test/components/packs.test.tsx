import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { starterPacks } from '../../lib/sites/packs/index.ts'
import { listChoiceLists, putChoiceList } from '../../lib/store/choice-lists.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { listVersions } from '../../lib/store/mapping-versions.ts'
import { getMapping, listMappings, putMapping } from '../../lib/store/mappings.ts'
import { exportPack } from '../../lib/store/packs.ts'
import { deal } from './fixtures.ts'
import { company, industry, openAt, portal, ruleFor } from './studio.tsx'

const status = page.getByRole('status')
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const list = {
  id: '7d0f5d5e-1f0c-4b7e-9d2b-1a9a4e5c6d77',
  name: 'Industries',
  pairs: [{ from: 'Tech', to: 'Retail' }],
  options: [],
  updatedAt: portal.updatedAt,
}
const listed = {
  ...portal,
  rules: [ruleFor(industry, { from: 'term', term: 'account.industry' }, { list: list.id })],
}

async function packText(): Promise<string> {
  await putChoiceList(list)
  await putMapping(listed)
  return (await exportPack([listed.id], 'Nimbus pack')).text
}

const upload = (text: string) =>
  userEvent.upload(page.getByLabelText('Import a pack'), new File([text], 'nimbus.json', { type: 'application/json' }))

test('an export says what was left out because it could be about a deal', async () => {
  await putDeal(deal)
  const rules = [...portal.rules, ruleFor(company, { from: 'fixed', text: 'Brückner Maschinenbau GmbH' })]
  await putMapping({ ...portal, rules })
  openAt('data')
  await page.getByText('Export a pack').click()
  await expect.element(button('Export pack')).toBeDisabled()
  await page.getByRole('checkbox', { name: /Nimbus registration/ }).click()
  await page.getByLabelText('Name of the pack').fill('For colleagues')
  await button('Export pack').click()
  await expect.element(status).toHaveTextContent('Exported 1 mapping to For-colleagues.dealbridge-pack.json.')
  await expect
    .element(page.getByText('The rule for “Company”, because it holds a value of a deal or of your company.'))
    .toBeVisible()
})

test('an import shows the difference first; mine stays unless theirs or both is chosen', async () => {
  const text = await packText()
  const mine = { ...listed, rules: [ruleFor(industry, { from: 'fixed', text: 'Retail' })] }
  await putMapping(mine)
  await putChoiceList({ ...list, pairs: [] })
  openAt('data')
  await upload(text)
  await expect.element(page.getByText('Different from yours').first()).toBeVisible()
  await expect.element(page.getByText('“Industry” gets Industry, by a choice list; before: “Retail”.')).toBeVisible()
  await expect.element(page.getByText('“Tech” means “Retail”.')).toBeVisible()
  await expect.element(button('Take in')).toBeDisabled()
  expect(await getMapping(portal.id)).toEqual(mine)

  const of = (name: string) => page.getByRole('group', { name: `What becomes of ${name}` })
  await of('Industries').getByRole('radio', { name: 'Take theirs' }).click()
  await of('Nimbus registration').getByRole('radio', { name: 'Keep both' }).click()
  await button('Take in').click()
  await expect.element(status).toMatchTextContent(/^Took in 1 mapping and 1 choice list/)
  expect((await listChoiceLists())[0]?.pairs).toEqual(list.pairs)
  expect((await listMappings()).map(({ name }) => name).sort()).toEqual([
    'Nimbus registration',
    'Nimbus registration (Nimbus pack)',
  ])
  expect(await getMapping(portal.id)).toEqual(mine)
})

test('theirs takes the place of mine, as a version that can be taken back', async () => {
  const text = await packText()
  await putMapping({ ...listed, rules: [] })
  openAt('data')
  await upload(text)
  await page.getByRole('radio', { name: 'Take theirs' }).click()
  await button('Take in').click()
  await expect.poll(async () => (await getMapping(portal.id))?.rules).toEqual(listed.rules)
  expect((await listVersions(portal.id))[0]).toMatchObject({ by: 'pack' })
})

test.each([
  ['broken JSON', '{', /not valid JSON/],
  ['something else', '{"deals":[]}', /not a Dealbridge pack/],
  ['members that reach into objects', '{"format":"dealbridge-pack","__proto__":{"x":1}}', /__proto__/],
  ['a file of brackets', '['.repeat(100_000), /levels deep/],
])('%s is refused with the reason, and nothing changes', async (_name, text, reason) => {
  await putMapping(portal)
  openAt('data')
  await upload(text)
  await expect.element(status).toMatchTextContent(reason)
  await expect.element(status).toMatchTextContent(/Nothing was taken in\.$/)
  await expect.element(page.getByRole('button', { name: 'Take in' })).not.toBeInTheDocument()
  expect(await listMappings()).toEqual([portal])
})

test('a name that holds markup is shown as it is written', async () => {
  const name = '<img src=x onerror="document.title=1"><b>Nimbus</b>'
  const text = (await packText()).replace('"Nimbus registration"', JSON.stringify(name))
  openAt('data')
  await upload(text)
  await expect.element(page.getByText(name, { exact: true }).first()).toBeVisible()
  expect(document.title).toBe('Dealbridge')
})

test('a starter pack is offered for a portal without a mapping, and no more once it is added', async () => {
  await putMapping({ ...portal, site: 'google-partners' })
  openAt('mappings')
  const offered = starterPacks.filter(({ site }) => site !== 'google-partners')
  await page.getByText(`Starter packs for known portals (${offered.length})`).click()
  await expect.element(page.getByText('Google Cloud: lead')).not.toBeInTheDocument()
  await button('Add AWS Partner Central: opportunity').click()
  await expect.element(page.getByText('“AWS Partner Central: opportunity” was added.', { exact: false })).toBeVisible()
  await expect.element(button('Add AWS Partner Central: opportunity')).not.toBeInTheDocument()
  expect((await listMappings()).map(({ site }) => site)).toContain('aws-partner-central')
  expect(await listChoiceLists()).toHaveLength(3)

  const prm = page.getByRole('listitem').filter({ hasText: 'Partner portal (Impartner and others)' })
  await prm.getByRole('textbox').fill('no address at all')
  await prm.getByRole('button').click()
  await expect.element(page.getByText(/Write it like https:.*Nothing was added\./)).toBeVisible()
  await prm.getByRole('textbox').fill('partners.vendor.example/deals')
  await prm.getByRole('button').click()
  await expect
    .poll(async () => (await listMappings()).map(({ origin }) => origin))
    .toContain('https://partners.vendor.example')
})
