import { trytonHost } from '../../tryton/host.ts'
import { openOpportunity, signIn } from '../../tryton/tryton.ts'
import type { SiteCase } from '../support/case.ts'

const name = 'crm.northgate.example'
/** The first seeded opportunity (test/tryton/seed.py). */
const id = 1

export const live = trytonHost(name)

const reads: NonNullable<SiteCase['view']> = {
  name: 'Cold chain tracking platform',
  values: {
    'deal.name': 'Cold chain tracking platform',
    'deal.amount': { kind: 'money', amount: '73800.5' },
    'deal.probability': { kind: 'percent', number: '60' },
    'deal.ownerName': 'Dana Whitfield',
    'account.name': 'Harbor & Pine Logistics',
    'extra:Company': 'Northgate Cloud Partners',
    'extra:Start Date': '11/23/2026',
  },
  absent: ['Administration', 'Preferences', 'Logout'],
}

const proved =
  'Its opportunities have no fields for a registration; test/browser/tryton.test.ts decides for some and saves them.'

export const cases: SiteCase[] = [
  {
    site: 'tryton',
    layout: 'form, always editable (the real server and client)',
    address: `https://${name}/`,
    host: () => live,
    async ready(page) {
      await signIn(page, { url: `https://${name}` })
      await openOpportunity(page, id)
    },
    record: { id: String(id), type: 'sale.opportunity' },
    view: reads,
    edit: { ...reads, by: 'here' },
    none: { fill: proved, save: proved, 'result captured': 'A CRM gives no answer to a registration.' },
  },
]
