/**
 * Fields of opportunities and parties, as Tryton's modules define them (sale_opportunity/opportunity.py, party/party.py 6.0).
 * `contact` is a phone number or an address of mail of the customer, not a person; `company` is our own.
 */
const opportunity = {
  amount: 'deal.amount',
  comment: 'deal.comments',
  conversion_probability: 'deal.probability',
  currency: 'deal.currency',
  description: 'deal.name',
  employee: 'deal.ownerName',
  party: 'account.name',
  state: 'deal.stage',
}

const party = {
  email: 'contact.email',
  full_name: 'account.name',
  mobile: 'contact.mobile',
  name: 'account.name',
  phone: 'account.phone',
  tax_identifier: 'account.taxId',
  website: 'account.website',
}

const nothing = {
  'sale.opportunity':
    'address company contact converted_by currency_digits end_date lines lost_reason number payment_term reference sales start_date',
  'party.party':
    'active addresses categories code code_readonly contact_mechanisms distance fax identifiers lang langs replaced_by',
}

export const trytonNames: Record<string, string> = {
  ...of('sale.opportunity', opportunity),
  ...of('party.party', party),
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([model, fields]) =>
      fields.split(' ').map(field => [`${model}.${field}`, 'other:site']),
    ),
  ),
}

function of(model: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, term]) => [`${model}.${field}`, term]))
}
