/**
 * Fields by model, with label and a value, as Tryton's modules define them (sale_opportunity and party, 6.0). The last column is
 * what they mean to a partner form; `-`: nothing.
 */
export const trytonFields: Record<string, string> = {
  'sale.opportunity': `
    party | Party | Harbor & Pine Logistics | account.name
    contact | Contact | +1 503 555 0142 | -
    number | Number | 7 | -
    address | Address | 12 Pier Road, Portland | -
    description | Description | Cold chain tracking platform | deal.name
    reference | Reference | HP-2026-11 | -
    amount | Amount | 73,800.50 | deal.amount
    conversion_probability | Conversion Probability | 60 | deal.probability
    company | Company | Northgate Cloud Partners | -
    employee | Employee | Mira Lund | deal.ownerName
    converted_by | Converted By | Mira Lund | -
    start_date | Start Date | 11/23/2026 | -
    end_date | End Date | 03/31/2027 | -
    payment_term | Payment Term | 30 days | -
    comment | Comment | Asked for a pilot. | deal.comments
    lost_reason | Reason for loss | Price | -
    state | State | Lead | deal.stage`,
  'party.party': `
    name | Name | Harbor & Pine Logistics | account.name
    code | Code | 42 | -
    lang | Language | English | -
    tax_identifier | Tax Identifier | US12-3456789 | account.taxId
    phone | Phone | +1 503 555 0142 | account.phone
    mobile | Mobile | +1 503 555 0143 | contact.mobile
    fax | Fax | +1 503 555 0144 | -
    email | E-Mail | office@harborpine.example | contact.email
    website | Website | https://harborpine.example | account.website`,
}
