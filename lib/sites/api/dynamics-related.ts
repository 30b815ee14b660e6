import { z } from '../../mapping/zod.ts'
import type { ApiField } from './api.ts'

type Known = Pick<ApiField, 'apiName' | 'label' | 'type' | 'term'>

/**
 * What an opportunity's account and contact tell of the customer. Columns and relationships:
 * https://learn.microsoft.com/en-us/power-apps/developer/data-platform/reference/entities/account and /contact,
 * https://learn.microsoft.com/en-us/dynamics365/developer/reference/entities/opportunity (many-to-one).
 */
const related: Record<string, Known[]> = {
  parentaccountid: [
    { apiName: 'name', label: 'Account Name', type: 'text', term: 'account.name' },
    { apiName: 'websiteurl', label: 'Account Website', type: 'url', term: 'account.website' },
    { apiName: 'telephone1', label: 'Account Phone', type: 'phone', term: 'account.phone' },
    { apiName: 'numberofemployees', label: 'Account Employees', type: 'number', term: 'account.employees' },
    { apiName: 'address1_line1', label: 'Account Street', type: 'text', term: 'account.street' },
    { apiName: 'address1_city', label: 'Account City', type: 'text', term: 'account.city' },
    { apiName: 'address1_stateorprovince', label: 'Account State', type: 'text', term: 'account.state' },
    { apiName: 'address1_postalcode', label: 'Account Postal Code', type: 'text', term: 'account.postalCode' },
    { apiName: 'address1_country', label: 'Account Country', type: 'text', term: 'account.country' },
  ],
  parentcontactid: [
    { apiName: 'fullname', label: 'Contact Name', type: 'text', term: 'contact.fullName' },
    { apiName: 'jobtitle', label: 'Contact Job Title', type: 'text', term: 'contact.title' },
    { apiName: 'emailaddress1', label: 'Contact Email', type: 'email', term: 'contact.email' },
    { apiName: 'telephone1', label: 'Contact Phone', type: 'phone', term: 'contact.phone' },
  ],
}

/** Query that brings the related rows along, for the tables that have them. */
export function expandOf(table: string): string {
  if (table !== 'opportunity') return ''
  const parts = Object.entries(related).map(
    ([relation, fields]) => `${relation}($select=${fields.map(({ apiName }) => apiName).join(',')})`,
  )
  return `?$expand=${[...parts, 'transactioncurrencyid($select=isocurrencycode)'].join(',')}`
}

const innerSchema = z.record(z.string(), z.unknown())

export function relatedOf(row: Record<string, unknown>): ApiField[] {
  return Object.entries(related).flatMap(([relation, fields]) => {
    const inner = innerSchema.safeParse(row[relation])
    if (!inner.success) return []
    return fields.flatMap(field => {
      const value = inner.data[field.apiName]
      if (typeof value !== 'string' && typeof value !== 'number') return []
      const apiName = `${relation}.${field.apiName}`
      return [{ ...field, apiName, value, display: String(value), updateable: false, related: true }]
    })
  })
}
