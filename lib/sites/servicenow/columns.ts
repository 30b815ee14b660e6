import type { FieldLabels } from '../support/labelled.ts'

/**
 * Columns of the deal registration table (sn_prm_dr_deal_registration) by their labels:
 * servicenow.com/docs, "Deal registration table fields". Column names are the labels in the platform's way of writing them.
 */
export const columnLabels: FieldLabels = {
  number: 'Number',
  channel_partner: 'Channel partner',
  submitted_by: 'Submitted by',
  partner_program: 'Partner program',
  deal_registration_type: 'Deal registration type',
  account: 'Account',
  contact: 'Contact',
  short_description: 'Short description',
  description: 'Description',
  sales_cycle_type: 'Sales cycle type',
  estimated_deal_size: 'Estimated deal size',
  estimated_close_date: 'Estimated close date',
  account_name: 'Account name',
  first_name: 'First name',
  last_name: 'Last name',
  email: 'Email',
}

export const columnNames: Record<string, string> = {
  number: 'registration.id',
  // A deal registration's own state, not the customer's: Draft, Submitted, Under review, Pending approval, Approved, Closed, Canceled.
  state: 'registration.status',
  account: 'account.name',
  account_name: 'account.name',
  short_description: 'deal.name',
  description: 'deal.description',
  estimated_deal_size: 'deal.amount',
  estimated_close_date: 'deal.closeDate',
  first_name: 'contact.firstName',
  last_name: 'contact.lastName',
  email: 'contact.email',
}
