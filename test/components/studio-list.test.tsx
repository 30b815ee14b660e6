import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { approve } from '../../lib/mapping/fingerprint.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { putMapping } from '../../lib/store/mappings.ts'
import { putRun } from '../../lib/store/runs.ts'
import { run } from './fixtures.ts'
import { keysHost } from './keys-host.ts'
import { mount } from './mount.tsx'
import { formField, formFields, ruleFor, studioMapping } from './studio-sample.ts'

const host = {
  keys: keysHost(),
  sites: async () => [],
  allow: async () => true,
  revoke: async () => {},
  watch: () => () => {},
}

function mappingOf(name: string, origin: string, more: Partial<Mapping> = {}): Mapping {
  return { ...studioMapping, id: crypto.randomUUID(), name, origin, ...more }
}

function open() {
  history.replaceState(null, '', '#mappings')
  mount(<Options host={host} />)
}

const shown = () => [...document.querySelectorAll('.mappings li')].map(item => item.textContent ?? '')

test('mappings are listed by name with their site, way, rules, last use and state', async () => {
  const seen = await approve(mappingOf('Beta portal', 'https://beta.example'), '2026-11-20T09:30:00.000Z')
  const rules = [ruleFor(formFields[0] ?? formField('Company'), { from: 'leave' })]
  await putMapping({ ...seen, rules, fields: [...seen.fields, formField('Budget', { position: 9 })] })
  await putMapping(mappingOf('Alpha CRM', 'https://alpha.example', { side: 'crm' }))
  await putRun(run({ state: 'done', url: 'https://beta.example/register', startedAt: '2026-11-20T09:30:00.000Z' }))
  open()
  await expect.poll(shown).toHaveLength(2)
  const [alpha, beta] = shown()
  expect(alpha).toMatch(/^Alpha CRM alpha\.example, written back to, 0 rules, not used lately$/)
  await expect
    .poll(() => shown()[1])
    .toMatch(/^Beta portal form changed.*beta\.example, filled from a deal, 1 rule, last used/)
  expect(beta).toContain('Beta portal')
})

test('a mapping is searched by name and address, and opened at its own address', async () => {
  const wanted = mappingOf('Réseau partenaires', 'https://portail.example')
  await putMapping(wanted)
  await putMapping(mappingOf('Other', 'https://other.example'))
  open()
  await page.getByLabelText('Search').fill('reseau')
  await expect.poll(shown).toHaveLength(1)
  await expect.element(page.getByRole('status')).toMatchTextContent('1 mapping shown.')
  await page.getByLabelText('Search').fill('portail.example')
  await page.getByRole('link', { name: 'Réseau partenaires' }).click()
  expect(location.hash).toBe(`#mappings/${wanted.id}`)
  await expect.element(page.getByRole('heading', { name: 'Réseau partenaires' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Fields' })).toHaveAttribute('aria-current', 'page')
  for (const name of ['Choices', 'Changes', 'Versions', 'Settings']) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect.element(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
  }
  await page.getByRole('link', { name: 'All mappings' }).click()
  await expect.poll(shown).toHaveLength(2)
})

test('hundreds are listed', async () => {
  const names = Array.from({ length: 120 }, (_, at) => `Portal ${String(at).padStart(3, '0')}`)
  for (const name of names) await putMapping(mappingOf(name, 'https://portal.example'))
  open()
  await expect.poll(shown).toHaveLength(120)
  expect(shown().map(text => text.slice(0, 10))).toEqual(names)
})
