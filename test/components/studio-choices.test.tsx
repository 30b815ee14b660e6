import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { listChoiceLists, putChoiceList } from '../../lib/store/choice-lists.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { dealIn, industry, openAt, other, portal, ruleFor } from './studio.tsx'

const means = (text: string) => page.getByRole('combobox', { name: `“${text}” means` })
const pairsOf = async (id: string) => (await getMapping(id))?.rules[0]?.pairs
const source = { from: 'term' as const, term: 'account.industry' }

async function openChoices(id = portal.id) {
  openAt(`mappings/${id}/choices`)
  await page.getByText('Industry', { exact: true }).first().click()
}

test('what deals say is listed, undecided first, and exact words and synonyms are chosen already', async () => {
  for (const text of ['Retail', 'Finance', 'Astrology']) await putDeal(dealIn(text))
  await putMapping(portal)
  await openChoices()
  await expect.element(means('Astrology')).toHaveValue('open')
  const texts = [...document.querySelectorAll('.choice-window tbody th div')].map(one => one.textContent)
  expect(texts).toEqual(['Astrology', 'Finance', 'Retail'])
  await expect.element(means('Retail')).toHaveValue('= Retail')
  await expect.element(means('Finance')).toHaveValue('= Financial Services')
  await expect.element(page.getByText('Same text')).toBeVisible()
  await expect.element(page.getByText('Known synonym')).toBeVisible()
  expect(await pairsOf(portal.id)).toBeUndefined()
})

test('only a list that is longer than a glance is searched', async () => {
  for (const text of ['Retail', 'Finance']) await putDeal(dealIn(text))
  await putMapping(portal)
  await openChoices()
  await expect.element(means('Retail')).toBeVisible()
  expect(page.getByLabelText(/^Search/).elements()).toEqual([])
  for (const text of 'Mining Fishing Astrology Milling Weaving Baking'.split(' ')) await putDeal(dealIn(text))
  await expect.element(page.getByLabelText(/^Search/)).toBeVisible()
})

test('a choice is kept at once, also to leave the field, and can be taken back', async () => {
  await putDeal(dealIn('Astrology'))
  await putMapping(portal)
  await openChoices()
  await userEvent.selectOptions(means('Astrology'), 'Manufacturing')
  await expect.poll(() => pairsOf(portal.id)).toEqual([{ from: 'Astrology', to: 'Manufacturing' }])
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Saved: “Astrology” means “Manufacturing”/)
  await userEvent.selectOptions(means('Astrology'), 'Leave the field')
  await expect.poll(() => pairsOf(portal.id)).toEqual([{ from: 'Astrology', to: '' }])
  await userEvent.selectOptions(means('Astrology'), 'Not decided')
  await expect.poll(() => pairsOf(portal.id)).toEqual([{ from: 'Astrology' }])
})

test('picks of a fill are marked, and so is what the form no longer offers', async () => {
  const pairs = [
    { from: 'Tech', to: 'Software and Internet', by: 'picked' as const },
    { from: 'Farms', to: 'Agriculture' },
  ]
  await putMapping({ ...portal, rules: [ruleFor(industry, source, { pairs })] })
  await openChoices()
  await expect.element(page.getByRole('rowheader', { name: 'Tech Picked during a fill' })).toBeVisible()
  await expect.element(page.getByRole('rowheader', { name: 'Farms No longer offered' })).toBeVisible()
})

test('values can be added, one per line; what is sure is decided', async () => {
  await putMapping(portal)
  await openChoices()
  await page.getByText(/^Add values/).click()
  await page.getByRole('textbox', { name: /one per line/ }).fill('retail\n\nBanking houses\nretail')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect
    .poll(() => pairsOf(portal.id))
    .toEqual([{ from: 'retail', to: 'Retail', by: 'same text' }, { from: 'Banking houses' }])
  await expect.element(page.getByRole('status')).toMatchTextContent('Added 2 values; 1 to decide.')
})

test('choices become a shared list, another mapping goes by it, and a change holds in both', async () => {
  await putMapping({ ...portal, rules: [ruleFor(industry, source, { pairs: [{ from: 'Tech', to: 'Retail' }] })] })
  await putMapping({ ...other, rules: [ruleFor(industry, source)] })
  await openChoices()
  await page.getByRole('button', { name: /^Make it a shared list/ }).click()
  await page.getByLabelText('Name of the list').fill('Industries')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect.element(page.getByText('No other mapping uses it.')).toBeVisible()
  const [list] = await listChoiceLists()
  expect(list).toMatchObject({ name: 'Industries', term: 'account.industry', pairs: [{ from: 'Tech', to: 'Retail' }] })
  expect((await getMapping(portal.id))?.rules[0]).toMatchObject({ list: list?.id })

  location.hash = `mappings/${other.id}/choices`
  await page.getByText('Industry', { exact: true }).first().click()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Choices of Industry' }), 'the list “Industries”')
  await userEvent.selectOptions(means('Tech'), 'Manufacturing')
  await expect.poll(async () => (await listChoiceLists())[0]?.pairs).toEqual([{ from: 'Tech', to: 'Manufacturing' }])
  await expect.element(page.getByText('Changes here hold in 1 other mapping too.')).toBeVisible()

  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Choices of Industry' }), 'this field alone')
  await expect.poll(() => pairsOf(other.id)).toEqual([{ from: 'Tech', to: 'Manufacturing' }])
})

test('a field without a rule gets one with its first choice; one that nothing feeds says so', async () => {
  const [first, ...rest] = portal.fields
  if (!first) throw new Error('The form has no field.')
  const unfed = { ...first, label: 'Sector', name: 'sector', position: 7 }
  await putDeal(dealIn('Astrology'))
  await putMapping({ ...portal, fields: [{ ...first, term: 'account.industry' }, unfed, ...rest], rules: [] })
  await openChoices()
  await userEvent.selectOptions(means('Astrology'), 'Retail')
  await expect
    .poll(async () => (await getMapping(portal.id))?.rules)
    .toMatchObject([{ source, pairs: [{ to: 'Retail' }] }])
  await page.getByText('Sector', { exact: true }).click()
  await expect.element(page.getByText(/First say under Fields what feeds this field/)).toBeVisible()
})

test('five thousand choices stay quick: few are rendered, all are found and can be decided', async () => {
  const pairs = Array.from({ length: 5000 }, (_, at) => ({ from: `Value ${at}`, to: 'Retail' }))
  const at = new Date().toISOString()
  const list = { id: crypto.randomUUID(), name: 'Long', term: source.term, pairs, options: [], updatedAt: at }
  await putChoiceList(list)
  await putMapping({ ...portal, rules: [ruleFor(industry, source, { list: list.id })] })
  openAt(`mappings/${portal.id}/choices`)
  await page.getByText('Industry', { exact: true }).first().click()
  await expect.element(means('Value 0')).toBeVisible()
  expect(document.querySelectorAll('.choice-window tbody tr').length).toBeLessThan(40)

  const before = performance.now()
  await page.getByRole('searchbox').fill('Value 4999')
  await expect.element(means('Value 4999')).toBeVisible()
  await userEvent.selectOptions(means('Value 4999'), 'Manufacturing')
  await expect.poll(async () => (await listChoiceLists())[0]?.pairs[4999]?.to).toBe('Manufacturing')
  expect(performance.now() - before).toBeLessThan(5000)

  await page.getByRole('searchbox').fill('')
  await expect.element(means('Value 0')).toBeVisible()
  const scrolled = document.querySelector('.choice-window')
  scrolled?.scrollTo(0, 2500 * 56)
  await expect.element(means('Value 2503')).toBeVisible()
})
