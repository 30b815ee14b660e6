/**
 * Default properties by object type, with label and a value, as HubSpot's knowledge base lists them (0-3 deal, 0-2 company,
 * 0-1 contact). The last column is what they mean to a partner form; `-`: nothing.
 */
export const hubspotFields: Record<string, string> = {
  '0-3': `
    amount | Amount | €73,800 | deal.amount
    amount_in_home_currency | Amount in company currency | $79,000 | -
    closed_lost_reason | Closed Lost Reason | Price | -
    closed_won_reason | Closed Won Reason | Fit | -
    closedate | Close Date | March 5, 2027 | deal.closeDate
    createdate | Create Date | September 3, 2026 | -
    days_to_close | Days to close | 120 | -
    deal_currency_code | Currency | EUR | deal.currency
    dealname | Deal Name | Cold chain tracking | deal.name
    dealstage | Deal Stage | Contract sent | deal.stage
    dealtype | Deal Type | New business | deal.type
    description | Deal Description | Sensors in 40 depots | deal.description
    hs_acv | Annual contract value | €24,600 | -
    hs_analytics_source | Original Source Type | Offline sources | -
    hs_arr | Annual recurring revenue | €24,600 | deal.recurringAmount
    hs_deal_stage_probability | Deal probability | 90% | deal.probability
    hs_forecast_amount | Forecast amount | €66,420 | -
    hs_manual_forecast_category | Forecast category | Commit | -
    hs_mrr | Monthly recurring revenue | €2,050 | deal.recurringAmount
    hs_next_step | Next step | Agree on pilot depots | deal.nextStep
    hs_priority | Priority | High | -
    hs_projected_amount | Weighted amount | €66,420 | -
    hs_tcv | Total contract value | €73,800 | -
    hubspot_owner_id | Deal owner | Noor Haddad | deal.ownerName
    hubspot_team_id | HubSpot Team | EMEA | -
    notes_last_contacted | Last Contacted | November 2, 2026 | -
    num_associated_contacts | Number of Associated Contacts | 2 | -
    pipeline | Pipeline | Sales Pipeline | -`,
  '0-2': `
    about_us | About Us | Cold storage since 1988 | -
    address | Street Address | Havenweg 3 | account.street
    address2 | Street Address 2 | Hal 4 | account.street2
    annualrevenue | Annual Revenue | €90,000,000 | account.revenue
    city | City | Rotterdam | account.city
    country | Country/Region | Netherlands | account.country
    createdate | Create Date | September 3, 2026 | -
    description | Description | Stores frozen food | -
    domain | Company Domain Name | lakeshorecold.example | account.website
    founded_year | Year Founded | 1988 | -
    hubspot_owner_id | Company owner | Noor Haddad | -
    industry | Industry | Logistics and Supply Chain | account.industry
    is_public | Is Public | No | -
    lifecyclestage | Lifecycle Stage | Opportunity | -
    linkedin_company_page | LinkedIn Company Page | https://linkedin.example/lakeshore | -
    name | Company name | Lakeshore Cold Storage BV | account.name
    num_associated_deals | Number of Associated Deals | 3 | -
    numberofemployees | Number of Employees | 420 | account.employees
    phone | Phone Number | +31 20 555 0177 | account.phone
    recent_deal_amount | Recent Deal Amount | €12,000 | -
    recent_deal_close_date | Recent Deal Close Date | January 5, 2026 | -
    state | State/Region | Zuid-Holland | account.state
    timezone | Time Zone | Europe/Amsterdam | -
    total_money_raised | Total Money Raised | €4,000,000 | -
    total_revenue | Total Revenue | €120,000 | -
    type | Type | Prospect | -
    website | Website URL | https://lakeshorecold.example | account.website
    zip | Postal Code | 3011 AA | account.postalCode`,
  '0-1': `
    address | Street Address | Kade 9 | -
    annualrevenue | Annual Revenue | €90,000,000 | account.revenue
    city | City | Delft | -
    company | Company Name | Lakeshore Cold Storage BV | account.name
    country | Country/Region | Netherlands | -
    createdate | Create Date | September 3, 2026 | -
    date_of_birth | Date of birth | 12/4/1979 | -
    email | Email | f.ruys@lakeshorecold.example | contact.email
    fax | Fax Number | +31 20 555 0101 | -
    firstname | First Name | Femke | contact.firstName
    hs_lead_status | Lead Status | Open | -
    hs_persona | Persona | Logistics lead | -
    hubspot_owner_id | Contact owner | Noor Haddad | -
    industry | Industry | Logistics | -
    jobtitle | Job Title | Head of logistics | contact.title
    lastname | Last Name | Ruys | contact.lastName
    lifecyclestage | Lifecycle Stage | Opportunity | -
    message | Message | Please call me | -
    mobilephone | Mobile Phone Number | +31 6 5550 1234 | contact.mobile
    phone | Phone Number | +31 20 555 0178 | contact.phone
    salutation | Salutation | Ms. | -
    state | State/Region | Zuid-Holland | -
    website | Website URL | https://lakeshorecold.example | account.website
    zip | Postal Code | 2611 AB | -`,
}
