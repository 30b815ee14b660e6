/**
 * Columns of the standard forms, with display name and a value, as Microsoft's table reference lists them
 * (learn.microsoft.com, Dataverse table reference). The last column is what they mean to a partner form; `-`: nothing.
 */
export const dynamicsFields: Record<string, string> = {
  opportunity: `
    actualclosedate | Actual Close Date | 1/29/2027 | -
    actualvalue | Actual Revenue | $310,000.00 | -
    budgetamount | Budget Amount | $300,000.00 | -
    budgetstatus | Budget | May Buy | -
    campaignid | Source Campaign | Trade fair Hanover | deal.campaign
    closeprobability | Probability | 60 | deal.probability
    createdby | Created By | Ines Falk | -
    createdon | Created On | 9/3/2026 | -
    currentsituation | Current Situation | Inspects by hand | -
    customerneed | Customer Need | Fewer rejects | -
    description | Description | Camera robots for line 4 | deal.description
    discountamount | Opportunity Discount Amount | $4,000.00 | -
    emailaddress | Email Address | k.osei@brandt.example | contact.email
    estimatedclosedate | Est. Close Date | 1/29/2027 | deal.closeDate
    estimatedvalue | Est. Revenue | $312,400.00 | deal.amount
    exchangerate | Exchange Rate | 1.08 | -
    finaldecisiondate | Final Decision Date | 1/12/2027 | -
    freightamount | Freight Amount | $900.00 | -
    isrevenuesystemcalculated | Revenue | User Provided | -
    modifiedon | Modified On | 11/3/2026 | -
    msdyn_forecastcategory | Forecast category | Pipeline | -
    name | Topic | Line 4 inspection robots | deal.name
    need | Need | Must have | -
    opportunityratingcode | Rating | Warm | -
    originatingleadid | Originating Lead | Robots for Brandt | -
    ownerid | Owner | Ines Falk | deal.ownerName
    parentaccountid | Account | Brandt Werkzeug GmbH | account.name
    parentcontactid | Contact | Karim Osei | contact.fullName
    pricelevelid | Price List | Europe 2026 | -
    proposedsolution | Proposed Solution | Two camera robots | -
    purchaseprocess | Purchase Process | Committee | -
    purchasetimeframe | Purchase Timeframe | This Quarter | -
    quotecomments | Proposal Comments | Ask for a reference | -
    salesstage | Sales Stage | Propose | deal.stage
    statecode | Status | Open | -
    statuscode | Status Reason | In Progress | -
    stepname | Pipeline Phase | 3-Propose | deal.stage
    timeline | Timeline | This Quarter | -
    totalamount | Total Amount | $312,400.00 | -
    totallineitemamount | Total Detail Amount | $311,500.00 | -
    totaltax | Total Tax | $0.00 | -
    transactioncurrencyid | Currency | US Dollar | deal.currency`,
  account: `
    accountnumber | Account Number | BW-100 | -
    address1_city | Address 1: City | Hannover | account.city
    address1_country | Address 1: Country/Region | Germany | account.country
    address1_line1 | Address 1: Street 1 | Werkstr. 9 | account.street
    address1_line2 | Address 1: Street 2 | Tor 3 | account.street2
    address1_postalcode | Address 1: ZIP/Postal Code | 30159 | account.postalCode
    address1_stateorprovince | Address 1: State/Province | Niedersachsen | account.state
    address2_city | Address 2: City | Celle | -
    creditlimit | Credit Limit | $10,000.00 | -
    customertypecode | Relationship Type | Customer | -
    description | Description | Makes power tools | -
    emailaddress1 | Email | info@brandt.example | -
    fax | Fax | +49 511 555 0100 | -
    industrycode | Industry | Durable Manufacturing | account.industry
    name | Account Name | Brandt Werkzeug GmbH | account.name
    numberofemployees | Number of Employees | 420 | account.employees
    ownerid | Owner | Ines Falk | -
    ownershipcode | Ownership | Private | -
    parentaccountid | Parent Account | Brandt Holding | -
    primarycontactid | Primary Contact | Karim Osei | contact.fullName
    revenue | Annual Revenue | $90,000,000.00 | account.revenue
    sic | SIC Code | 3546 | -
    telephone1 | Main Phone | +49 511 555 0134 | account.phone
    telephone2 | Other Phone | +49 511 555 0135 | -
    tickersymbol | Ticker Symbol | BWZ | -
    transactioncurrencyid | Currency | Euro | -
    websiteurl | Website | https://brandt.example | account.website`,
  contact: `
    address1_city | Address 1: City | Celle | -
    address1_line1 | Address 1: Street 1 | Am Markt 2 | -
    assistantname | Assistant | Jo Pike | -
    birthdate | Birthday | 4/12/1979 | -
    department | Department | Production | contact.department
    description | Description | Met in Hanover | -
    emailaddress1 | Email | k.osei@brandt.example | contact.email
    fax | Fax | +49 511 555 0101 | -
    firstname | First Name | Karim | contact.firstName
    fullname | Full Name | Karim Osei | contact.fullName
    jobtitle | Job Title | Plant manager | contact.title
    lastname | Last Name | Osei | contact.lastName
    managername | Manager | Dana Ashe | -
    mobilephone | Mobile Phone | +49 151 5550 1234 | contact.mobile
    ownerid | Owner | Ines Falk | -
    parentcustomerid | Company Name | Brandt Werkzeug GmbH | account.name
    preferredcontactmethodcode | Preferred Method of Contact | Any | -
    salutation | Salutation | Mr. | -
    telephone1 | Business Phone | +49 511 555 0142 | contact.phone
    telephone2 | Home Phone | +49 511 555 0143 | -`,
  lead: `
    address1_city | City | Hannover | account.city
    address1_country | Country/Region | Germany | account.country
    address1_line1 | Street 1 | Werkstr. 9 | account.street
    address1_line2 | Street 2 | Tor 3 | account.street2
    address1_postalcode | ZIP/Postal Code | 30159 | account.postalCode
    address1_stateorprovince | State/Province | Niedersachsen | account.state
    budgetamount | Budget Amount | $300,000.00 | -
    campaignid | Source Campaign | Trade fair Hanover | deal.campaign
    companyname | Company Name | Brandt Werkzeug GmbH | account.name
    description | Description | Wants camera robots | deal.description
    emailaddress1 | Email | k.osei@brandt.example | contact.email
    estimatedamount | Est. Value | $312,400.00 | deal.amount
    estimatedclosedate | Est. Close Date | 1/29/2027 | deal.closeDate
    fax | Fax | +49 511 555 0101 | -
    firstname | First Name | Karim | contact.firstName
    fullname | Name | Karim Osei | contact.fullName
    industrycode | Industry | Durable Manufacturing | account.industry
    jobtitle | Job Title | Plant manager | contact.title
    lastname | Last Name | Osei | contact.lastName
    leadqualitycode | Rating | Warm | -
    leadsourcecode | Lead Source | Trade Show | deal.leadSource
    mobilephone | Mobile Phone | +49 151 5550 1234 | contact.mobile
    numberofemployees | No. of Employees | 420 | account.employees
    ownerid | Owner | Ines Falk | deal.ownerName
    revenue | Annual Revenue | $90,000,000.00 | account.revenue
    sic | SIC Code | 3546 | -
    statuscode | Status Reason | Contacted | -
    subject | Topic | Robots for Brandt | deal.name
    telephone1 | Business Phone | +49 511 555 0142 | contact.phone
    telephone2 | Home Phone | +49 511 555 0143 | -
    transactioncurrencyid | Currency | US Dollar | deal.currency
    websiteurl | Website | https://brandt.example | account.website`,
}
