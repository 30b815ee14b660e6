/**
 * Fields by module, with label and a value, as Zoho's help and API reference list them (standard fields of Deals, Accounts and
 * Contacts). The last column is what they mean to a partner form; `-`: nothing.
 */
export const zohoFields: Record<string, string> = {
  Deals: `
    Owner | Deal Owner | Nadine Weber | deal.ownerName
    Amount | Amount | CHF 128,400.00 | deal.amount
    Deal_Name | Deal Name | Tunnel ventilation | deal.name
    Closing_Date | Closing Date | May 21, 2027 | deal.closeDate
    Account_Name | Account Name | Alpina Bau AG | account.name
    Stage | Stage | Value Proposition | deal.stage
    Pipeline | Pipeline | Standard | -
    Type | Type | New Business | deal.type
    Probability | Probability (%) | 40 | deal.probability
    Next_Step | Next Step | Site visit in Chur | deal.nextStep
    Expected_Revenue | Expected Revenue | CHF 51,360.00 | -
    Lead_Source | Lead Source | Partner | deal.leadSource
    Campaign_Source | Campaign Source | Spring fair | deal.campaign
    Contact_Name | Contact Name | Reto Caduff | contact.fullName
    Currency | Currency | CHF | deal.currency
    Exchange_Rate | Exchange Rate | 1.05 | -
    Description | Description | Fans and sensors for two tunnels. | deal.description
    Reason_For_Loss__s | Reason For Loss | Price | -
    Overall_Sales_Duration | Overall Sales Duration | 41 | -
    Sales_Cycle_Duration | Sales Cycle Duration | 39 | -
    Lead_Conversion_Time | Lead Conversion Time | 12 | -
    Created_By | Created By | Nadine Weber | -
    Created_Time | Created Time | Nov 1, 2026 08:00 AM | -
    Modified_By | Modified By | Luca Frei | -
    Last_Activity_Time | Last Activity Time | Nov 20, 2026 09:00 AM | -
    Tag | Tag | tunnel | -`,
  Accounts: `
    Account_Name | Account Name | Alpina Bau AG | account.name
    Account_Site | Account Site | Chur | -
    Parent_Account | Parent Account | Alpina Holding AG | -
    Account_Number | Account Number | 20417 | -
    Account_Type | Account Type | Customer | -
    Industry | Industry | Construction | account.industry
    Annual_Revenue | Annual Revenue | CHF 80,000,000.00 | account.revenue
    Employees | Employees | 340 | account.employees
    Phone | Phone | +41 81 555 01 42 | account.phone
    Fax | Fax | +41 81 555 01 43 | -
    Website | Website | https://alpina-bau.example | account.website
    Ticker_Symbol | Ticker Symbol | ALPN | -
    Ownership | Ownership | Private | -
    SIC_Code | SIC Code | 1622 | -
    Rating | Rating | Active | -
    Owner | Account Owner | Nadine Weber | -
    Billing_Street | Billing Street | Rheinstrasse 8 | account.street
    Billing_City | Billing City | Chur | account.city
    Billing_State | Billing State | Graubünden | account.state
    Billing_Code | Billing Code | 7000 | account.postalCode
    Billing_Country | Billing Country | Switzerland | account.country
    Shipping_Street | Shipping Street | Werkhof 2 | -
    Shipping_City | Shipping City | Landquart | -
    Shipping_Code | Shipping Code | 7302 | -
    Shipping_Country | Shipping Country | Liechtenstein | -`,
  Contacts: `
    First_Name | First Name | Reto | contact.firstName
    Last_Name | Last Name | Caduff | contact.lastName
    Account_Name | Account Name | Alpina Bau AG | account.name
    Title | Title | Project manager | contact.title
    Department | Department | Civil works | contact.department
    Email | Email | r.caduff@alpina-bau.example | contact.email
    Secondary_Email | Secondary Email | reto@example.org | -
    Phone | Phone | +41 81 555 01 44 | contact.phone
    Mobile | Mobile | +41 79 555 01 45 | contact.mobile
    Home_Phone | Home Phone | +41 81 555 01 46 | -
    Assistant | Assistant | Sina Meier | -
    Date_of_Birth | Date of Birth | May 1, 1980 | -
    Mailing_City | Mailing City | Thusis | -
    Skype_ID | Skype ID | reto.caduff | -
    Lead_Source | Lead Source | Partner | -`,
}
