/**
 * Fields by model, with label and a value, as Odoo's views and models give them (addons/crm, addons/utm, base 17 and 18). The last
 * column is what they mean to a partner form; `-`: nothing.
 */
export const odooFields: Record<string, string> = {
  'crm.lead': `
    name | Opportunity | Greenhouse climate control | deal.name
    expected_revenue | Expected Revenue | €48,900.00 | deal.amount
    recurring_revenue | Recurring Revenues | €1,200.00 | deal.recurringAmount
    recurring_plan | Recurring Plan | Yearly | -
    recurring_revenue_monthly | Expected MRR | €100.00 | -
    prorated_revenue | Prorated Revenue | €17,115.00 | -
    probability | Probability | 35% | deal.probability
    automated_probability | Automated Probability | 41% | -
    partner_id | Customer | Hollands Glas BV | account.name
    partner_name | Company Name | Hollands Glas BV | account.name
    street | Street | Kasweg 12 | account.street
    street2 | Street2 | Unit 4 | account.street2
    city | City | Naaldwijk | account.city
    state_id | State | Zuid-Holland | account.state
    zip | ZIP | 2671 LV | account.postalCode
    country_id | Country | Netherlands | account.country
    website | Website | https://www.hollandsglas.example | account.website
    lang_id | Language | Dutch | -
    contact_name | Contact Name | Pieter de Boer | contact.fullName
    function | Job Position | Head of Operations | contact.title
    email_from | Email | p.deboer@hollandsglas.example | contact.email
    email_cc | Email cc | office@hollandsglas.example | -
    phone | Phone | +31 174 550 117 | contact.phone
    mobile | Mobile | +31 6 12345678 | contact.mobile
    user_id | Salesperson | Marc Demo | deal.ownerName
    team_id | Sales Team | Europe | -
    company_id | Company | YourCompany | -
    date_deadline | Expected Closing | 02/26/2027 | deal.closeDate
    date_open | Assignment Date | 11/02/2026 09:12:00 | -
    date_closed | Closed Date | 11/12/2026 10:00:00 | -
    date_conversion | Conversion Date | 11/02/2026 | -
    priority | Priority | High | -
    tag_ids | Tags | Product | -
    type | Type | Opportunity | -
    stage_id | Stage | Proposition | deal.stage
    lost_reason_id | Lost Reason | Too expensive | -
    campaign_id | Campaign | Spring fair | deal.campaign
    medium_id | Medium | Email | -
    source_id | Source | Newsletter | deal.leadSource
    referred | Referred By | Jan Smit | -
    description | Notes | Sensors and valves for six greenhouses. | deal.description
    create_date | Created on | 11/01/2026 08:00:00 | -`,
  'res.partner': `
    street | Street | Kasweg 12 | account.street
    street2 | Street 2 | Unit 4 | account.street2
    city | City | Naaldwijk | account.city
    state_id | State | Zuid-Holland | account.state
    zip | ZIP | 2671 LV | account.postalCode
    country_id | Country | Netherlands | account.country
    vat | Tax ID | NL123456782B90 | account.taxId
    website | Website | https://www.hollandsglas.example | account.website
    industry_id | Industry | Agriculture | account.industry
    function | Job Position | Head of Operations | contact.title
    ref | Reference | C-1042 | -
    user_id | Salesperson | Marc Demo | -
    category_id | Tags | Prospect | -
    lang | Language | Dutch | -`,
}
