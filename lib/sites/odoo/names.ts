/**
 * Fields of opportunities and partners, as Odoo's own models name and describe them (odoo/addons/crm/models/crm_lead.py,
 * addons/crm_iap_*, addons/utm/models/utm_mixin.py; odoo/addons/base/models/res_partner.py). A many2one shows the name of the
 * record that it points to. A partner is a company or a person, so the labels of its name, email and phone decide.
 */
const lead = {
  campaign_id: 'deal.campaign',
  city: 'account.city',
  company_currency: 'deal.currency',
  contact_name: 'contact.fullName',
  country_id: 'account.country',
  date_deadline: 'deal.closeDate',
  description: 'deal.description',
  email_from: 'contact.email',
  expected_revenue: 'deal.amount',
  function: 'contact.title',
  mobile: 'contact.mobile',
  name: 'deal.name',
  partner_id: 'account.name',
  partner_name: 'account.name',
  phone: 'contact.phone',
  // Odoo up to 13 called the expected revenue so.
  planned_revenue: 'deal.amount',
  probability: 'deal.probability',
  recurring_revenue: 'deal.recurringAmount',
  source_id: 'deal.leadSource',
  stage_id: 'deal.stage',
  state_id: 'account.state',
  street: 'account.street',
  street2: 'account.street2',
  user_email: 'deal.ownerEmail',
  user_id: 'deal.ownerName',
  website: 'account.website',
  zip: 'account.postalCode',
}

const partner = {
  city: 'account.city',
  country_id: 'account.country',
  function: 'contact.title',
  industry_id: 'account.industry',
  mobile: 'contact.mobile',
  state_id: 'account.state',
  street: 'account.street',
  street2: 'account.street2',
  vat: 'account.taxId',
  website: 'account.website',
  zip: 'account.postalCode',
}

/** What a partner form never asks of these models, so that a likeness of labels does not decide. */
const nothing = {
  'crm.lead':
    'active activity_ids activity_state automated_probability color company_id create_date create_uid date_closed date_conversion date_last_stage_update date_open day_close day_open duplicate_lead_count email_cc email_state is_automated_probability lang_id lead_properties lost_reason lost_reason_id medium_id meeting_display_date meeting_display_label phone_state priority prorated_revenue recurring_plan recurring_revenue_monthly recurring_revenue_monthly_prorated recurring_revenue_prorated referred tag_ids team_id title type won_status write_date write_uid',
  'res.partner':
    'active barcode category_id color comment company_id company_registry create_date credit_limit date fax is_company lang parent_id partner_share payment_term_id property_payment_term_id ref team_id title type tz user_id write_date',
}

export const odooNames: Record<string, string> = {
  ...of('crm.lead', lead),
  ...of('res.partner', partner),
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([model, fields]) =>
      fields.split(' ').map(field => [`${model}.${field}`, 'other:site']),
    ),
  ),
}

function of(model: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, term]) => [`${model}.${field}`, term]))
}
