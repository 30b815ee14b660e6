import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { Popup } from '../../components/popup/popup.tsx'
import { dayOf } from '../../lib/deal/day.ts'
import type { Condition } from '../../lib/mapping/condition.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import { db } from '../../lib/store/db.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { putMapping } from '../../lib/store/mappings.ts'
import { putRun } from '../../lib/store/runs.ts'
import { mappingWith, registration } from '../mapping/form.ts'
import { countedDay } from '../support/day-counts.ts'
import { besideHost } from './beside-host.ts'
import { deal, dealId, mapping, plan, registered, run, runId } from './fixtures.ts'
import { keysHost } from './keys-host.ts'
import { mount } from './mount.tsx'
import { popupHost } from './popup-host.ts'
import { openAt } from './studio.tsx'
import { openField, openStudio } from './studio-open.tsx'
import { formFields, ruleFor, studioMapping } from './studio-sample.ts'
import { mayGo, mayNot } from './submit-sample.ts'

const today = dayOf(new Date())
const schemes = ['light', 'dark'] as const

async function violations(): Promise<string[]> {
  const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

afterEach(() => {
  document.documentElement.style.removeProperty('color-scheme')
  document.documentElement.classList.remove('beside')
})

const same = { key: '0:1', label: 'Company name', was: 'A', text: 'B', option: false }
const corrections = [{ ...same, terms: ['deal.name', 'deal.nextStep'].map(term => ({ term, title: term })) }]
const wrong = { ok: true as const, value: { ...plan, wrongRecord: 'This page is another record.' } }
const popups = {
  capture: () => popupHost({ blocked: ['https://forms.vendor.example'] }),
  fill: () => popupHost({ kind: 'form' }),
  result: () => popupHost({ kind: 'result', result: registered.registrations[0]?.entries ?? [] }),
  'wrong record': () => popupHost({ kind: 'record', ownDeal: dealId }, { preview: wrong }),
  run: () => popupHost({ kind: 'form', run: runId }),
  'picked value': () =>
    popupHost({
      picked: { want: 'value', key: '0:9', label: 'Zet figure', text: '12', taken: 'deal.amount', taught: true },
    }),
  'changed since': () => popupHost({ kind: 'form', run: runId, corrections }),
  beside: () => besideHost({ kind: 'form' }),
}

describe.each(schemes)('%s', scheme => {
  beforeEach(() => {
    document.documentElement.style.colorScheme = scheme
  })

  test.each(Object.entries(popups))('popup: %s', async (name, host) => {
    await putDeal(name === 'wrong record' ? registered : deal)
    if (name === 'run') await putRun(run())
    if (name === 'changed since') await putRun(run({ state: 'done' }))
    document.documentElement.classList.toggle('beside', name === 'beside')
    mount(<Popup host={host().host} />)
    await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
    expect(await violations()).toEqual([])
    const change = page.getByRole('button', { name: /^Change/ }).first()
    if (name === 'run' || name === 'changed since') return
    await change.click()
    await expect.poll(() => document.querySelector('.opened :is(form, dl)')).not.toBeNull()
    expect(await violations()).toEqual([])
  })

  test.each(['mappings', 'deals', 'activity', 'health', 'profile', 'sites', 'keyboard', 'data'])(
    'options: %s',
    async section => {
      await putDeal(registered)
      await putMapping(mapping)
      await putRun(run({ state: 'done', status: 'Filled.' }))
      history.replaceState(null, '', `#${section}`)
      const sites = ['https://portal.example/*']
      const { call } = popupHost({}).host
      const host = {
        call,
        keys: keysHost([{ name: 'fill', does: 'Fill', keys: 'Alt+F' }]),
        sites: async () => sites,
        allow: async () => true,
        revoke: async () => {},
        watch: () => () => {},
      }
      mount(<Options host={host} />)
      const body = { profile: 'form', keyboard: 'kbd', data: 'input[type=file]' }[section] ?? '.card'
      await expect.poll(() => document.querySelector(body)).not.toBeNull()
      document.querySelector('summary')?.click()
      await expect
        .poll(() => document.querySelector('summary') === null || document.querySelector('.inside'))
        .toBeTruthy()
      expect(await violations()).toEqual([])
    },
  )

  test.each(['stopped', 'sent'])('options: activity of a form that was %s, with its guards', async what => {
    const { guards } = what === 'stopped' ? mayNot : mayGo
    const policy = { level: 'auto' as const, guards: guards.map(({ id, held, reason }) => ({ id, held, reason })) }
    const status = what === 'stopped' ? 'Nothing was submitted.' : 'Submitted “Factory cloud move”.'
    await putRun(run({ kind: 'submit', state: what === 'stopped' ? 'failed' : 'done', status, policy }))
    openAt('activity')
    await page.getByText(/^Submit: /).click()
    // Those that stopped it are shown unasked.
    if (what === 'sent') await page.getByText(/^On its own; /).click()
    for (const { reason } of guards) await expect.element(page.getByText(reason, { exact: true })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  test.each(['with a change', 'well'])('options: health of a form, %s', async state => {
    const changed = { at: `${today}T09:00:00.000Z`, fields: remembered(registration([], { options: ['Retail'] })) }
    const before = registration()
    const own = mappingWith(before, before)
    await putMapping(state === 'well' ? own : { ...own, seen: changed })
    await db.dayCounts.put(countedDay(today, { Company: { verified: 2, corrected: 1 }, Budget: { lost: 1 }, Type: {} }))
    history.replaceState(null, '', `#health/${own.id}`)
    const host = { sites: async () => [], allow: async () => true, revoke: async () => {}, watch: () => () => {} }
    mount(<Options host={host} />)
    await page.getByText('The same as a table').click()
    expect(await violations()).toEqual([])
  })

  test.each(['fields', 'choices', 'changes', 'versions', 'applies-to'])('studio: %s', async view => {
    const [first] = formFields
    const text = { from: 'template', text: '{{account.name}}' } as const
    const when: Condition[] = [{ of: { from: 'term', term: 'deal.name' }, test: 'is', texts: ['a'] }]
    const upper = { do: 'letterCase', to: 'upper' } as const
    const rules = first ? [ruleFor(first, text, { conversions: [upper], when })] : []
    await openStudio({ ...studioMapping, rules }, [deal], view)
    await expect.element(page.getByRole('heading', { name: studioMapping.name })).toBeVisible()
    expect(await violations()).toEqual([])
    if (view !== 'fields') return
    await openField('Company name')
    await page.getByRole('combobox', { name: /^Fill with/ }).click()
    await expect.element(page.getByRole('option', { name: 'Customer phone' })).toBeVisible()
    expect(await violations()).toEqual([])
  })
})
