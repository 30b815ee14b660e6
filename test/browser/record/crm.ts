import type { HostAnswer, HostRequest } from '../../support/hosts.ts'
import { recordPage } from './page.ts'

/** The ways in which the test CRM lets its record be edited and saved. */
export const ways = ['pages', 'in place', 'dialog', 'pencils', 'one by one', 'always'] as const
export type Way = (typeof ways)[number]

/** What the CRM holds of a record that it shows. */
export type Fields = Record<'name' | 'amount' | 'registrationId' | 'registrationStatus' | 'expiry', string>

export interface Crm {
  /** The record as the server has it now. */
  kept(): Fields
  /** What the server does with the next save. */
  answer: 'keep' | 'refuse' | 'never' | 'break'
  address(way: Way): string
  answerTo(request: HostRequest): Promise<HostAnswer | undefined>
}

export const refusal = 'Registrations must end before their contract does.'
const host = 'crm.riverbank.example'

/** A CRM with one record, whose page is edited in the way that its address says. The server's state is the proof. */
export function createCrm(): Crm {
  let fields: Fields = {
    name: 'Quay crane sensors',
    amount: '48,250.00',
    registrationId: '',
    registrationStatus: '',
    expiry: '',
  }
  const crm: Crm = {
    kept: () => fields,
    answer: 'keep',
    address: way => `https://${host}/${encodeURIComponent(way)}/deals/4107`,
    async answerTo(request) {
      if (request.host !== host) return undefined
      const path = decodeURIComponent(new URL(request.path, `https://${host}`).pathname)
      const [, way = '', , id, edit] = path.split('/')
      if (id !== '4107' || !ways.includes(way as Way)) return undefined
      if (request.method === 'GET') return { body: recordPage(way as Way, fields, edit === 'edit') }
      if (crm.answer === 'never') return { after: 60_000 }
      if (crm.answer === 'break') return { status: 500, type: 'application/json', body: '{}' }
      const isForm = `${request.headers['content-type']}`.includes('urlencoded')
      const sent = isForm ? Object.fromEntries(new URLSearchParams(request.body)) : JSON.parse(request.body)
      if (crm.answer === 'refuse') {
        if (isForm) return { status: 422, body: recordPage('pages', { ...fields, ...sent }, true, refusal) }
        return { status: 422, type: 'application/json', body: JSON.stringify({ expiry: refusal }) }
      }
      fields = { ...fields, ...sent }
      if (isForm) return { status: 303, headers: { location: `/${encodeURIComponent(way)}/deals/4107` } }
      return { type: 'application/json', body: JSON.stringify(fields), after: 300 }
    },
  }
  return crm
}
