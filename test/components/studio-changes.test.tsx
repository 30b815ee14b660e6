import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import type { FormField } from '../../lib/mapping/form-field.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { listVersions } from '../../lib/store/mapping-versions.ts'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { mapping as base } from './fixtures.ts'
import { mount } from './mount.tsx'

const at = '2026-11-20T09:30:00.000Z'
const labels = ['Company', 'Website', 'Industry', 'City', 'Close date', 'Budget']

function formField(label: string, position: number, order: string[], facts: FormField['facts'] = {}): FormField {
  const base = { control: 'text', type: 'text', id: '', section: '', position, label, name: label.toLowerCase() }
  return { ...base, before: order[position - 1] ?? '', after: order[position + 1] ?? '', facts }
}

const options = (...texts: string[]) => ({ options: texts.map(label => ({ key: label, label, value: label })) })

function form(order: string[], industries: string[], more: FormField[] = []): FormField[] {
  return [
    ...more,
    ...order.map((label, position) => {
      const one = formField(label, position, order, label === 'Industry' ? options(...industries) : {})
      return label === 'Industry' ? { ...one, control: 'select', type: 'select-one' } : one
    }),
  ]
}

const before = form(labels, ['Retail', 'Health', 'Other'])
const print = (label: string) => {
  const { facts: _, ...field } = before.find(one => one.label === label) ?? before[0] ?? formField(label, 0, labels)
  return field
}
const kind: FormField = {
  ...formField('Kind of deal', 0, [], { required: true, ...options('New', 'Renewal') }),
  control: 'select',
  type: 'select-one',
  term: 'deal.type',
}

const drifted: Mapping = {
  ...base,
  fields: before,
  rules: [
    { field: print('Budget'), source: { from: 'fixed', text: '25000' }, overwrite: false },
    {
      field: print('Industry'),
      source: { from: 'term', term: 'account.industry' },
      overwrite: false,
      pairs: [{ from: 'Clinics', to: 'Health' }],
    },
  ],
  approved: { at, fingerprint: 'as it was' },
  seen: { at, fields: form(labels.slice(0, -1), ['Retail', 'Space', 'Other'], [kind]) },
}

async function open(): Promise<void> {
  await putMapping(drifted)
  history.replaceState(null, '', `#mappings/${drifted.id}/changes`)
  const host = { sites: async () => [], allow: async () => true, revoke: async () => {}, watch: () => () => {} }
  mount(<Options host={host} />)
  await expect.element(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
}

const kept = () => getMapping(drifted.id)

afterEach(() => document.documentElement.style.removeProperty('color-scheme'))

test('shows what changed, with a repair for each, and axe finds nothing in light and dark', async () => {
  await open()
  const titles = [...document.querySelectorAll('.differences h3')].map(each => each.textContent)
  expect(titles).toEqual([
    '1 answer of Industry is new, 1 is gone.',
    '“Budget” is not on the form any more; it got “25000”.',
    '“Kind of deal” is new and must be answered.',
  ])
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme
    const { violations } = await axe.run(document)
    expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([])
  }
})

test('accepts all that is decided, and leaves what needs a choice', async () => {
  await open()
  await expect.element(page.getByText('1 needs your choice and is left as it is.')).toBeVisible()
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.element(page.getByText('2 repairs accepted. 1 change still needs your choice.')).toBeVisible()
  const after = await kept()
  expect(after?.rules.map(({ field, source }) => [field.label, source])).toEqual([
    ['Industry', { from: 'term', term: 'account.industry' }],
    ['Kind of deal', { from: 'term', term: 'deal.type' }],
  ])
  expect(after?.rules[0]?.pairs).toEqual([{ from: 'Clinics', to: 'Health' }])
  expect(after?.approved).toBeUndefined()
  expect((await listVersions(drifted.id))[0]).toMatchObject({ by: 'repair' })
})

test('takes another answer in place of one that is gone', async () => {
  await open()
  const accept = page.getByRole('button', { name: 'Accept repair for Industry' })
  await expect.element(accept).toBeDisabled()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Instead of “Health”' }), 'Other')
  await accept.click()
  await expect.poll(async () => (await kept())?.rules[1]?.pairs).toEqual([{ from: 'Clinics', to: 'Other' }])
  expect((await kept())?.seen).toBeDefined()
})

test('a rule goes to another field, and dismissing changes no rule', async () => {
  await open()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Repair for Budget' }), 'It is “Kind of deal” now')
  await page.getByRole('button', { name: 'Accept repair for Budget' }).click()
  await expect.poll(async () => (await kept())?.rules[0]?.field.label).toBe('Kind of deal')
  await page.getByRole('button', { name: 'Dismiss change of Industry' }).click()
  await expect.element(page.getByText(/^The form is as this mapping remembers it/)).toBeVisible()
  const after = await kept()
  expect(after?.rules[1]?.pairs).toEqual([{ from: 'Clinics', to: 'Health' }])
  expect(after?.seen).toBeUndefined()
})
