import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { Popup } from '../../components/popup/popup.tsx'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import type { Outputs } from '../../lib/messages/protocol.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { managedFrom } from '../../lib/store/managed-policy.ts'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { putRun } from '../../lib/store/runs.ts'
import { dealId, field, plan, planRow, registered, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'
import { openField } from './studio-open.tsx'
import { formField, ruleFor } from './studio-sample.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')
const guard = (id: string, held: boolean, reason: string) => ({ id, held, reason })

async function violations(): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    found.push(...result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${scheme} ${id}: ${node.html}`)))
  }
  return found
}
afterEach(() => document.documentElement.style.removeProperty('color-scheme'))

const id = planRow(field('0:1', 'Registration ID', { content: { text: 'OSP-1' } }), {
  value: 'OSP-5512',
  learned: true,
  overwrite: true,
  back: 'auto',
})
const note = planRow(field('0:2', 'Comment', { control: 'textarea', content: { text: 'Call Mara.' } }), {
  value: 'Registered as OSP-5512.',
  learned: true,
  overwrite: true,
  note: true,
  why: 'Your note, behind what stands there: “Call Mara.”.',
})
const back: Outputs['preview'] = {
  ...plan,
  side: 'crm',
  unanswered: [],
  rows: [id, note],
  policy: { level: 'write', guards: [], moved: [] },
}
const shown = (policy: Partial<NonNullable<typeof back.policy>>) => ({
  ok: true as const,
  value: { ...back, policy: { level: 'write' as const, guards: [], moved: [], ...policy } },
})

describe('popup', () => {
  test('a record that was changed shows both values, and is written only after the person says so', async () => {
    await putDeal(registered)
    const moved = [{ label: 'Amount', was: '$48,250.00', now: '$51,000.00' }]
    const { host, inputsOf } = popupHost({ ownDeal: dealId }, { preview: shown({ moved }) })
    mount(<Popup host={host} />)
    const table = page.getByRole('table', { name: 'Changed since the deal was captured' })
    await expect.element(table).toMatchTextContent(/Amount\$48,250\.00\$51,000\.00/)
    expect(await violations()).toEqual([])
    await button('Write back').click()
    await expect.element(status()).toMatchTextContent(/Amount was “\$48,250\.00” and is “\$51,000\.00”/)
    expect(inputsOf('fill')).toEqual([])
    await button('Capture again').click()
    await expect.poll(() => inputsOf('capture')).toEqual([{ tabId, edits: [] }])
    expect(inputsOf('preview')).toHaveLength(2)
    await page.getByLabelText('Write all the same').click()
    await button('Write back').click()
    await expect
      .poll(() => inputsOf('fill'))
      .toEqual([{ tabId, dealId, side: 'crm', force: false, anyway: true, only: undefined }])
  })

  test('says how far it goes and why no further; before and after stand in the row, the note is one of its own', async () => {
    await putDeal(registered)
    const guards = [
      guard('state', false, 'The state of the registration is not known.'),
      guard('record', true, 'It is.'),
    ]
    const { host } = popupHost({ ownDeal: dealId }, { preview: shown({ level: 'confirm', guards }) })
    mount(<Popup host={host} />)
    await expect.element(page.getByText(/you see what changes, and confirm/)).toBeVisible()
    await expect.element(page.getByText('The state of the registration is not known.')).toBeVisible()
    await expect.element(page.getByText('It is.', { exact: true })).not.toBeInTheDocument()
    await expect.element(page.getByRole('row', { name: /Registration ID/ })).toMatchTextContent(/OSP-1 → OSP-5512/)
    const row = page.getByRole('row', { name: /Comment/ })
    await expect.element(row).toMatchTextContent(/Registered as OSP-5512\./)
    await expect.element(row).not.toMatchTextContent(/→/)
    expect(await violations()).toEqual([])
  })

  test('what is saved after a confirm is listed before and after', async () => {
    await putDeal(registered)
    const [first] = run().rows
    if (!first) throw new Error('The sample run has no row.')
    const rows = [{ ...first, label: 'Registration ID', value: 'OSP-5512', before: { text: 'OSP-1' } }]
    const policy = { level: 'confirm' as const, guards: [guard('state', false, 'The state is not known.')] }
    await putRun(run({ kind: 'write-back', state: 'done', rows, policy, status: '1 of 1 field filled and verified.' }))
    const { host, inputsOf } = popupHost(
      { ownDeal: dealId, run: runId },
      { saveRecord: { ok: true, value: { status: 'Saved by the CRM.', saved: 'saved' } } },
    )
    mount(<Popup host={host} />)
    await expect.element(page.getByText('Save the record with these values?')).toBeVisible()
    await expect.element(page.getByRole('definition')).toMatchTextContent(/OSP-1 → OSP-5512/)
    await expect.element(page.getByText('The state is not known.')).toBeVisible()
    expect(await violations()).toEqual([])
    await button('Save record').click()
    await expect.poll(() => inputsOf('saveRecord')).toEqual([{ runId }])
  })
})

describe('studio', () => {
  const crmId = formField('Registration ID', { facts: {} })
  const mapping: Mapping = {
    id: '7c1d9a44-2f0b-4a86-8a35-93f0c6f5b102',
    name: 'crm.example',
    side: 'crm',
    origin: 'https://crm.example',
    path: '/opportunity/*',
    fields: [crmId],
    rules: [ruleFor(crmId, { from: 'term', term: 'registration.id' })],
    updatedAt: '2026-11-20T09:30:00.000Z',
  }
  async function open(view: string, policy: object = {}): Promise<void> {
    await putDeal(registered)
    await putMapping(mapping)
    history.replaceState(null, '', `#mappings/${mapping.id}/${view}`)
    const none = async () => {}
    const host = { sites: async () => [], allow: async () => true, revoke: none, watch: () => none }
    mount(<Options host={{ ...host, managed: async () => managedFrom(policy) }} />)
  }
  const levels = () => page.getByRole('combobox', { name: 'When writing back' })

  test('each field says how far it goes', async () => {
    await open('fields')
    await openField('Registration ID')
    await expect.element(levels()).toHaveValue('write')
    expect(await violations()).toEqual([])
    await userEvent.selectOptions(levels(), 'auto')
    await expect.poll(async () => (await getMapping(mapping.id))?.rules[0]?.back).toBe('auto')
    await expect.element(page.getByText('Written back: write and save on its own')).toBeVisible()
    await userEvent.selectOptions(levels(), 'write')
    await expect.poll(async () => (await getMapping(mapping.id))?.rules[0]?.back).toBeUndefined()
  })

  test('what the organisation does not allow cannot be chosen', async () => {
    await open('fields', { maxWriteBack: 'confirm' })
    await openField('Registration ID')
    await expect.element(page.getByText(/allows “save the record after I confirm” at most/)).toBeVisible()
    await expect.element(page.getByRole('option', { name: 'Write and save on its own' })).toBeDisabled()
    await expect.element(page.getByRole('option', { name: 'Save the record after I confirm' })).toBeEnabled()
  })

  test('a note is off until the person writes one, and shows what it says for a deal', async () => {
    await open('note')
    const box = page.getByRole('checkbox', { name: 'Add a note to the record' })
    await expect.element(box).not.toBeChecked()
    await box.click()
    await page.getByRole('textbox', { name: 'Template' }).fill('Registered as {{Registration id}}.')
    await expect.element(page.getByText('Registered as DR-2026-0117.')).toBeVisible()
    await userEvent.selectOptions(levels(), 'confirm')
    await expect
      .poll(async () => (await getMapping(mapping.id))?.note)
      .toEqual({ text: 'Registered as {{registration.id}}.', back: 'confirm' })
    expect(await violations()).toEqual([])
    await box.click()
    await expect.poll(async () => (await getMapping(mapping.id))?.note).toBeUndefined()
  })
})
