import axe from 'axe-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { deleteEverything } from '../../lib/store/backup.ts'
import { getCaptureRules, listCaptureRules, putCaptureRules } from '../../lib/store/capture-rules.ts'
import { exportPack } from '../../lib/store/packs.ts'
import { capture } from '../mapping/packs.ts'
import { hostWith, openAt } from './studio.tsx'

const address = `mappings/records/${capture.id}`
const status = page.getByRole('status')
const terms = async () => (await getCaptureRules(capture.id))?.rules.map(({ field, term }) => [field.label, term])

beforeEach(async () => {
  await deleteEverything()
  await putCaptureRules(capture)
})

test('what values were said to be is listed with the mappings, and opened there', async () => {
  openAt('mappings')
  await page.getByRole('link', { name: 'Deals of our CRM' }).click()
  await expect.element(page.getByRole('heading', { name: 'Deals of our CRM' })).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: '“Zet figure” is' })).toHaveValue('deal.amount')
  await expect.element(page.getByRole('combobox', { name: '“Internal rank” is' })).toHaveValue('')
})

test('a value is made another one; the one that had the term is read as proposed again; both are taken back', async () => {
  openAt(address)
  await userEvent.selectOptions(page.getByRole('combobox', { name: '“Internal rank” is' }), 'Amount')
  await expect
    .element(status)
    .toHaveTextContent('Saved: “Internal rank” is Amount. “Zet figure” is read as proposed again.')
  expect(await terms()).toEqual([['Internal rank', 'deal.amount']])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.element(status).toHaveTextContent('Taken back.')
  expect(await terms()).toEqual([
    ['Zet figure', 'deal.amount'],
    ['Internal rank', null],
  ])
})

test('one is forgotten, a kind of record is renamed, and all of it is deleted after a question', async () => {
  openAt(address)
  await page
    .getByRole('button', { name: /^Forget/ })
    .first()
    .click()
  await expect.element(status).toHaveTextContent('Forgotten: “Zet figure” is read as proposed again.')
  expect(await terms()).toEqual([['Internal rank', null]])
  await page.getByRole('textbox', { name: 'Name' }).fill('Opportunities')
  await userEvent.tab()
  await expect.element(page.getByRole('heading', { name: 'Opportunities' })).toBeVisible()
  await page.getByRole('button', { name: /^Delete all/ }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect.poll(listCaptureRules).toEqual([])
})

test('an organisation that keeps the mappings keeps these too', async () => {
  openAt(address, hostWith({ locked: ['mappings'] }))
  await expect.element(page.getByText(/^Your organisation keeps this/)).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: '“Zet figure” is' })).toBeDisabled()
})

test('they go out in a pack, and come in after the difference was shown', async () => {
  openAt('data')
  await page.getByText('Export a pack').click()
  await page.getByRole('checkbox', { name: /Deals of our CRM/ }).click()
  await page.getByLabelText('Name of the pack').fill('For colleagues')
  await page.getByRole('button', { name: 'Export pack' }).click()
  await expect.element(status).toHaveTextContent('Exported 1 kind of record to For-colleagues.dealbridge-pack.json.')
  const { text } = await exportPack([capture.id], 'For colleagues')

  const [zet, rank] = capture.rules
  if (!zet || !rank) throw new Error('there are two rules')
  await putCaptureRules({ ...capture, rules: [{ ...zet, term: 'deal.name' }] })
  await userEvent.upload(
    page.getByLabelText('Import a pack'),
    new File([text], 'ours.json', { type: 'application/json' }),
  )
  await expect.element(page.getByText('“Zet figure” is Amount; before: it is Deal name.')).toBeVisible()
  await expect.element(page.getByText('“Internal rank” stays a value of the record.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Take in' })).toBeDisabled()
  await page.getByRole('radio', { name: 'Add theirs where I decided nothing' }).click()
  await page.getByRole('button', { name: 'Take in' }).click()
  await expect.element(status).toMatchTextContent(/^Took in 0 mappings, 0 choice lists and 1 kind of record\.$/)
  expect(await terms()).toEqual([
    ['Zet figure', 'deal.name'],
    ['Internal rank', null],
  ])
})

describe.each(['light', 'dark'])('%s', scheme => {
  test.each(['mappings', address])('axe finds nothing at %s', async hash => {
    document.documentElement.style.colorScheme = scheme
    openAt(hash)
    await expect.element(page.getByText('Deals of our CRM').first()).toBeVisible()
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([])
    document.documentElement.style.removeProperty('color-scheme')
  })
})
