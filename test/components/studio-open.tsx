import { page, userEvent } from 'vitest/browser'
import type { OptionsHost } from '../../components/options/host.ts'
import { Options } from '../../components/options/options.tsx'
import type { Deal } from '../../lib/deal/deal.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { getMapping, putMapping } from '../../lib/store/mappings.ts'
import { keysHost } from './keys-host.ts'
import { mount } from './mount.tsx'

const host: OptionsHost = {
  keys: keysHost(),
  sites: async () => [],
  allow: async () => true,
  revoke: async () => {},
  watch: () => () => {},
}

/** Opens the options page on a mapping, as its address does. */
export async function openStudio(mapping: Mapping, deals: Deal[] = [], view = 'fields'): Promise<void> {
  for (const deal of deals) await putDeal(deal)
  await putMapping(mapping)
  history.replaceState(null, '', `#mappings/${mapping.id}/${view}`)
  mount(<Options host={host} />)
}

export const button = (name: string) => page.getByRole('button', { name, exact: true })

export const openField = (name: string) => button(`Change ${name}`).click()

/** Chooses in a searched select by typing a part of the name, as a person does. */
export async function pick(label: string | RegExp, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  await box.fill(text)
  await userEvent.keyboard('{Enter}')
}

/** The texts of a field's row: what it asks, what feeds it, what that gives. */
export function rowOf(field: string): string[] {
  const rows = [...document.querySelectorAll('tr.field')]
  const row = rows.find(one => one.querySelector('button')?.textContent === `Change ${field}`)
  return [...(row?.children ?? [])].map(cell => cell.textContent?.trim() ?? '')
}

/** The rules as they are stored, by the label of their field; without what tells the field. */
export async function storedRules(mapping: Mapping): Promise<Record<string, unknown>> {
  const rules = (await getMapping(mapping.id))?.rules ?? []
  return Object.fromEntries(rules.map(({ field, ...rule }) => [field.label, rule]))
}
