/**
 * Fields by object, with label and a value, as Pipedrive's API reference and an English account name them (DealFields,
 * OrganizationFields, PersonFields). The last column is what they mean to a partner form; `-`: nothing.
 */
export const pipedriveFields: Record<string, string> = {
  deal: `
    title | Title | Harbour lighting | deal.name
    value | Value | €61,200 | deal.amount
    currency | Currency | EUR | deal.currency
    weighted_value | Weighted value | €42,840 | -
    probability | Probability | 70% | deal.probability
    expected_close_date | Expected close date | April 16, 2027 | deal.closeDate
    org_id | Organization | Nordhavn Drift AS | account.name
    person_id | Contact person | Erik Solberg | contact.fullName
    pipeline | Pipeline | New business | -
    stage_id | Stage | Proposal made | deal.stage
    user_id | Owner | Liv Haugen | deal.ownerName
    creator_user_id | Creator | Noor Haddad | -
    label | Label | Hot | -
    status | Status | Open | -
    channel | Source channel | Partner | deal.leadSource
    channel_id | Source channel ID | PTN-9 | -
    origin | Source origin | Manually created | -
    add_time | Deal created | November 3, 2026 | -
    update_time | Update time | November 20, 2026 | -
    stage_change_time | Last stage change | November 18, 2026 | -
    won_time | Won time | November 21, 2026 | -
    lost_time | Lost time | November 21, 2026 | -
    lost_reason | Lost reason | Price | -
    next_activity_date | Next activity date | November 30, 2026 | -
    last_activity_date | Last activity date | November 19, 2026 | -
    products_count | Products count | 3 | -
    mrr | MRR | €1,700 | deal.recurringAmount
    arr | ARR | €20,400 | -
    acv | ACV | €20,400 | -
    visible_to | Visible to | Everyone | -`,
  organization: `
    name | Name | Nordhavn Drift AS | account.name
    address | Address | Havnegata 4 | account.street
    website | Website | https://nordhavn.example | account.website
    industry | Industry | Transportation | account.industry
    annual_revenue | Annual revenue | €12,000,000 | account.revenue
    employee_count | Number of employees | 120 | account.employees
    owner_id | Owner | Liv Haugen | -
    label | Label | Customer | -
    people_count | People | 4 | -`,
  person: `
    first_name | First name | Erik | contact.firstName
    last_name | Last name | Solberg | contact.lastName
    org_id | Organization | Nordhavn Drift AS | account.name
    email | Email | erik.solberg@nordhavn.example | contact.email
    phone | Phone | +47 22 55 01 42 | contact.phone
    job_title | Job title | Port engineer | contact.title
    birthday | Birthday | May 1, 1980 | -
    owner_id | Owner | Liv Haugen | -
    label | Label | Hot lead | -`,
}
