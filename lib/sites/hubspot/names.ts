/**
 * Default properties by object (0-1 contact, 0-2 company, 0-3 deal), as HubSpot names and describes them
 * (knowledge.hubspot.com: HubSpot's default deal, company and contact properties; developers.hubspot.com: CRM properties).
 */
const deal = {
  amount: 'deal.amount',
  closedate: 'deal.closeDate',
  deal_currency_code: 'deal.currency',
  dealname: 'deal.name',
  dealstage: 'deal.stage',
  dealtype: 'deal.type',
  description: 'deal.description',
  hs_arr: 'deal.recurringAmount',
  hs_deal_stage_probability: 'deal.probability',
  hs_mrr: 'deal.recurringAmount',
  hs_next_step: 'deal.nextStep',
  hs_object_id: 'deal.crmId',
  hubspot_owner_id: 'deal.ownerName',
}

/** The domain is the company's address on the web, without `https://`. */
const company = {
  address: 'account.street',
  address2: 'account.street2',
  annualrevenue: 'account.revenue',
  city: 'account.city',
  country: 'account.country',
  domain: 'account.website',
  hs_country_code: 'account.country',
  hs_state_code: 'account.state',
  industry: 'account.industry',
  name: 'account.name',
  numberofemployees: 'account.employees',
  phone: 'account.phone',
  state: 'account.state',
  website: 'account.website',
  zip: 'account.postalCode',
}

/** "Annual revenue", "Company size" and "Website URL" of a contact are the company's; its address is the person's own. */
const contact = {
  annualrevenue: 'account.revenue',
  company: 'account.name',
  email: 'contact.email',
  firstname: 'contact.firstName',
  hs_full_name_or_email: 'contact.fullName',
  jobtitle: 'contact.title',
  lastname: 'contact.lastName',
  mobilephone: 'contact.mobile',
  phone: 'contact.phone',
  website: 'account.website',
}

/** What a partner form never asks of these objects, so that a likeness of labels does not decide. */
const nothing = {
  '0-1':
    'address city closedate country createdate date_of_birth degree fax field_of_study first_conversion_date gender graduation_date hs_analytics_source hs_calculated_phone_number hs_email_domain hs_email_optout hs_language hs_latest_source hs_lead_status hs_object_id hs_persona hs_timezone hubspot_owner_id hubspot_owner_assigneddate hubspotscore industry job_function lastmodifieddate lifecyclestage marital_status message military_status notes_last_contacted notes_last_updated notes_next_activity_date num_associated_deals num_notes numemployees recent_conversion_date relationship_status salutation school seniority start_date state total_revenue twitterhandle work_email zip',
  '0-2':
    'about_us closedate createdate days_to_close description facebook_company_page first_contact_createdate founded_year hs_additional_domains hs_analytics_source hs_ideal_customer_profile hs_is_target_account hs_lastmodifieddate hs_lead_status hs_logo_url hs_num_open_deals hs_object_id hs_parent_company_id hs_total_deal_value hubspot_owner_id hubspot_owner_assigneddate is_public lifecyclestage linkedin_company_page linkedinbio notes_last_contacted notes_last_updated notes_next_activity_date num_associated_contacts num_associated_deals recent_deal_amount recent_deal_close_date timezone total_money_raised total_revenue twitterhandle type web_technologies',
  '0-3':
    'amount_in_home_currency closed_lost_reason closed_won_reason createdate days_to_close engagements_last_meeting_booked hs_acv hs_all_owner_ids hs_analytics_source hs_campaign hs_closed_amount hs_created_by_user_id hs_createdate hs_date_entered_closedwon hs_deal_score hs_forecast_amount hs_forecast_probability hs_is_closed hs_is_closed_won hs_lastmodifieddate hs_latest_source hs_likelihood_to_close hs_manual_forecast_category hs_priority hs_projected_amount hs_tcv hubspot_owner_assigneddate hubspot_team_id notes_last_contacted notes_last_updated notes_next_activity_date num_associated_contacts num_contacted_notes num_notes pipeline',
}

/** By object and property. */
export const hubspotNames: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([object, properties]) =>
      properties.split(' ').map(property => [`${object}.${property}`, 'other:site']),
    ),
  ),
  ...of('0-3', deal),
  ...of('0-2', company),
  ...of('0-1', contact),
}

function of(object: string, properties: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([property, term]) => [`${object}.${property}`, term]))
}
