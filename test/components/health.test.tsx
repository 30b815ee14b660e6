import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { dayOf, daysLater } from '../../lib/deal/day.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import { db } from '../../lib/store/db.ts'
import { healthSettings } from '../../lib/store/health-settings.ts'
import { putMapping } from '../../lib/store/mappings.ts'
import { mappingWith, registration } from '../mapping/form.ts'
import { countedDay } from '../support/day-counts.ts'
import { mount } from './mount.tsx'

const today = dayOf(new Date())
const ago = (days: number) => daysLater(today, -days)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const before = registration()
const mapping = { ...mappingWith(before, before), updatedAt: `${ago(60)}T10:00:00.000Z` }

function open(rest = '') {
  history.replaceState(null, '', `#health${rest}`)
  const host = { sites: async () => [], allow: async () => true, revoke: async () => {}, watch: () => () => {} }
  mount(<Options host={host} />)
}

beforeEach(async () => {
  await putMapping(mapping)
})

/** 9 of 9 lately, 20 of 20 in all; 2 of the 9 were changed by the person. */
const well = [
  countedDay(ago(40), { Company: { seen: 6, verified: 6 }, Budget: { seen: 5, verified: 5 } }, { runs: 6 }),
  countedDay(
    ago(2),
    { Company: { seen: 5, verified: 5, corrected: 2 }, Budget: { seen: 4, verified: 4 } },
    { runs: 5 },
  ),
]

test('nothing filled yet is said in plain words', async () => {
  open()
  await expect.element(text(/^Nothing was filled in the last twelve weeks/)).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Health', level: 2 })).toBeVisible()
})

test('all is well, with the time saved and how it is counted; the seconds can be changed', async () => {
  await db.dayCounts.bulkPut(well)
  open()
  await expect
    .element(text('All is well: 9 fields filled and verified in the last 30 days; nothing needs you.'))
    .toBeVisible()
  // (9 − 2) × 8 = 56, (20 − 2) × 8 = 144.
  await expect
    .element(text(/About 56 seconds of typing in the last 30 days, 2 minutes in the last 12 weeks\./))
    .toBeVisible()
  await expect.element(text(/Counted as 7 fields that nobody had to type × 8 seconds\./)).toBeVisible()
  const seconds = page.getByLabelText('Seconds per field')
  await seconds.fill('30')
  await userEvent.keyboard('{Enter}')
  await expect.element(text('Saved.')).toBeVisible()
  // 7 × 30 = 210, 18 × 30 = 540.
  await expect.element(text(/About 4 minutes of typing in the last 30 days, 9 minutes/)).toBeVisible()
  expect(await healthSettings()).toEqual({ secondsPerField: 30 })
})

test('a form that changed comes first, with the day, the change and the way to the repair', async () => {
  const now = remembered(registration([], { options: ['Retail', 'Other'] }))
  const seenAt = new Date(`${ago(3)}T12:00`).toISOString()
  await putMapping({ ...mapping, seen: { at: seenAt, fields: now, since: { 'options Industry': seenAt } } })
  await db.dayCounts.bulkPut([...well, countedDay(ago(3), { Industry: { seen: 2, refused: 2 } })])
  open()
  await expect.element(text(/^1 thing needs you\./)).toBeVisible()
  await expect.element(text('1 answer of Industry is gone.')).toBeVisible()
  const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' }).format(new Date(`${ago(3)}T12:00`))
  await expect
    .element(
      text(
        `The form was first met like this on ${day}. From the same day on, 2 of 2 fills went wrong: 2 refused by the page.`,
      ),
    )
    .toBeVisible()
  const way = page.getByRole('link', { name: /^Look at the change and repair it/ })
  await expect.element(way).toHaveAttribute('href', `#mappings/${mapping.id}/changes`)
  await way.click()
  await expect.element(page.getByRole('heading', { name: '1 answer of Industry is gone.' })).toBeVisible()
  await button('Dismiss change of Industry').click()
  await page.getByRole('link', { name: 'Health' }).click()
  await expect.element(text(/^All is well: 9 of 11 fields filled and verified/)).toBeVisible()
})

test('no cause is named where none is known', async () => {
  await db.dayCounts.bulkPut([countedDay(ago(1), { Budget: { seen: 2, reverted: 2 } })])
  open()
  await expect.element(text(/^“Budget” went wrong in 2 of 2 fills since /)).toBeVisible()
  await expect
    .element(text('2 changed back by the page. No change of the form is known that could be why.'))
    .toBeVisible()
})

test('a form says what came of each of its fields, in the order of the form, and shows its trend as a table too', async () => {
  await db.dayCounts.bulkPut([
    ...well,
    countedDay(ago(1), { 'Deal type': { seen: 3 }, Company: { seen: 3, verified: 2, lost: 1 } }),
  ])
  open()
  await page.getByRole('link', { name: 'Deal registration' }).click()
  const rows = () =>
    [...document.querySelectorAll('.numbers:not(details *) tbody tr')].map(row =>
      [...row.children].slice(0, 4).map(cell => cell.textContent?.trim()),
    )
  await expect.poll(rows).toEqual([
    ['Company', '14', '92%', '2'],
    ['Deal type', '–', '–', '–'],
    ['Budget', '9', '100%', '0'],
  ])
  await expect
    .element(
      page.getByRole('img', {
        name: /^Deal registration, 12 weeks: 22 of 23 fills verified \(95%\); in the last week 11 of 12/,
      }),
    )
    .toBeVisible()
  await text('The same as a table').click()
  await expect.element(page.getByRole('table', { name: 'Fills by week' })).toBeVisible()
  expect(document.querySelectorAll('table.numbers')[0]?.querySelectorAll('tbody tr')).toHaveLength(12)
})

test('a form that was filled before it had a mapping is that mapping’s; one without any stands by itself', async () => {
  const free = { form: 'portal https://portal.example/deals/new', origin: 'https://portal.example', path: '/deals/new' }
  const other = { form: 'portal https://other.example/x', origin: 'https://other.example', path: '/x' }
  await db.dayCounts.bulkPut([
    ...well,
    countedDay(ago(3), { Company: { verified: 1 } }, { ...free, id: `${ago(3)} ${free.form}` }),
    countedDay(ago(3), { Company: { verified: 1 } }, { ...other, id: `${ago(3)} ${other.form}` }),
  ])
  open()
  await expect.element(text(/^21 of 21 fills verified \(100%\), 2 changed by you/)).toBeVisible()
  await page.getByRole('link', { name: 'other.example/x' }).click()
  await expect.element(text('All is well with this form; nothing needs you.')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'other.example/x' })).toBeVisible()
})

test('the numbers can be deleted', async () => {
  await db.dayCounts.bulkPut(well)
  open()
  await button('Delete these numbers…').click()
  await button('Delete').click()
  await expect.element(text('The numbers were deleted.')).toBeVisible()
  await expect.element(text(/^Nothing was filled/)).toBeVisible()
  expect(await db.dayCounts.count()).toBe(0)
})

test('a form that nobody knows is said to be gone', async () => {
  open('/%E0%A4')
  await expect.element(text(/^Nothing is known of this form any more/)).toBeVisible()
})
