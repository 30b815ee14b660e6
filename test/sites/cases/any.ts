import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const reads: NonNullable<SiteCase['view']> = {
  name: 'Pumpwerk Nord',
  values: {
    'deal.name': 'Pumpwerk Nord',
    'deal.amount': { kind: 'money', amount: '96500', currency: 'EUR' },
    'deal.closeDate': { kind: 'date', date: '2027-05-14' },
    'deal.stage': 'Angebot',
    'deal.description': 'Sechs Pumpen mit Fernwartung.',
    'account.name': 'Stadtwerke Lindau GmbH',
    'contact.fullName': 'Sabine Brandt',
    'contact.email': 's.brandt@stadtwerke-lindau.example',
    'contact.phone': { kind: 'phone', e164: '+498382555014' },
  },
  absent: ['12.000', 'Überfällig', 'Rückruf', 'Muster senden', 'Suchen', 'Löschen'],
}

export const cases: SiteCase[] = [
  {
    site: 'any',
    layout: 'a CRM that nobody listed, edited in a dialog',
    address: 'https://kontor.lindau.example/chancen/5521',
    host: () => hostPages('kontor.lindau.example', { '/chancen/5521': 'any-deal.html' }),
    view: reads,
    edit: { ...reads, by: 'popup' },
    fill: {
      Registrierungsnummer: 'REG-204417',
      Registrierungsstatus: 'Approved',
      'Registrierung gültig bis': '31.03.2027',
    },
    save: {
      by: 'popup',
      sent: ({ method, path }) => method === 'PUT' && path === '/chancen/5521',
      body: {
        name: 'Pumpwerk Nord',
        betrag: '96.500,00 €',
        regnr: 'REG-204417',
        regstatus: 'Approved',
        regbis: '31.03.2027',
      },
    },
    none: {
      recognised: 'No file knows it.',
      'record id': 'The address alone names the record.',
      'result captured': 'A CRM gives no answer to a registration.',
    },
  },
]
