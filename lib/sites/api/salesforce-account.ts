import type { ApiField } from './api.ts'

/**
 * Fields of the account that an opportunity belongs to, and what they are
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm).
 */
export const accountFields: (Pick<ApiField, 'label' | 'type' | 'term'> & { name: string })[] = [
  { name: 'Name', label: 'Account Name', type: 'text', term: 'account.name' },
  { name: 'Website', label: 'Account Website', type: 'url', term: 'account.website' },
  { name: 'Phone', label: 'Account Phone', type: 'phone', term: 'account.phone' },
  { name: 'Industry', label: 'Account Industry', type: 'text', term: 'account.industry' },
  { name: 'NumberOfEmployees', label: 'Account Employees', type: 'number', term: 'account.employees' },
  { name: 'AnnualRevenue', label: 'Account Annual Revenue', type: 'money', term: 'account.revenue' },
  { name: 'BillingStreet', label: 'Billing Street', type: 'text', term: 'account.street' },
  { name: 'BillingCity', label: 'Billing City', type: 'text', term: 'account.city' },
  { name: 'BillingState', label: 'Billing State/Province', type: 'text', term: 'account.state' },
  { name: 'BillingPostalCode', label: 'Billing Zip/Postal Code', type: 'text', term: 'account.postalCode' },
  { name: 'BillingCountry', label: 'Billing Country', type: 'text', term: 'account.country' },
]
