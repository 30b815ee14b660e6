/**
 * Standard fields as the Object Reference lists them, with the label and a value as an English org shows them. The last
 * column is what they mean to a partner form; `-` is for what none asks. Text of the reference: developer.salesforce.com/docs,
 * Object Reference for the Salesforce Platform.
 */
export const salesforceFields: Record<string, string> = {
  Opportunity: `
    AccountId | Account Name | Solvay Ridge Energy | account.name
    Amount | Amount | $248,000.00 | deal.amount
    CampaignId | Primary Campaign Source | Energy roadshow | deal.campaign
    CloseDate | Close Date | 12/28/2026 | deal.closeDate
    ContactId | Contact | Petra Soriano | contact.fullName
    ContractId | Contract | 00000142 | -
    CreatedById | Created By | Mara Lindgren | -
    CreatedDate | Created Date | 9/3/2026 | -
    CurrencyIsoCode | Opportunity Currency | USD | deal.currency
    Description | Description | Sensors on 42 pumps | deal.description
    ExpectedRevenue | Expected Revenue | $186,000.00 | -
    FiscalQuarter | Fiscal Quarter | 4 | -
    FiscalYear | Fiscal Year | 2026 | -
    ForecastCategoryName | Forecast Category | Best Case | -
    HasOpportunityLineItem | Has Line Item | Yes | -
    IsClosed | Closed | No | -
    IsPrivate | Private | No | -
    IsWon | Won | No | -
    LastActivityDate | Last Activity | 11/2/2026 | -
    LastModifiedById | Last Modified By | Idris Bello | -
    LastModifiedDate | Last Modified Date | 11/2/2026 | -
    LastStageChangeDate | Last Stage Change Date | 10/2/2026 | -
    LeadSource | Lead Source | Partner Referral | deal.leadSource
    Name | Opportunity Name | Refinery monitoring | deal.name
    NextStep | Next Step | Send the quote | deal.nextStep
    OwnerId | Opportunity Owner | Mara Lindgren | deal.ownerName
    PartnerAccountId | Partner Account | Northgate Cloud | -
    Pricebook2Id | Price Book | Standard | -
    Probability | Probability (%) | 75% | deal.probability
    PushCount | Push Count | 2 | -
    RecordTypeId | Opportunity Record Type | Project | -
    StageName | Stage | Proposal/Price Quote | deal.stage
    SyncedQuoteId | Synced Quote | Q-00311 | -
    Territory2Id | Territory | West | -
    TotalOpportunityQuantity | Quantity | 42.00 | deal.quantity
    Type | Type | New Customer | deal.type`,
  Account: `
    AccountNumber | Account Number | CD-4511 | -
    AccountSource | Account Source | Trade Show | -
    AnnualRevenue | Annual Revenue | $90,000,000 | account.revenue
    BillingCity | Billing City | Leeds | account.city
    BillingCountry | Billing Country | United Kingdom | account.country
    BillingPostalCode | Billing Zip/Postal Code | LS1 4AP | account.postalCode
    BillingState | Billing State/Province | West Yorkshire | account.state
    BillingStreet | Billing Street | 12 Canal Wharf | account.street
    CleanStatus | Clean Status | In Sync | -
    CreatedById | Created By | Mara Lindgren | -
    Description | Description | Runs nine refineries | -
    DunsNumber | D-U-N-S Number | 150483782 | account.duns
    Fax | Account Fax | +44 113 555 0100 | -
    Industry | Industry | Energy | account.industry
    Jigsaw | Data.com Key | 998877 | -
    NaicsCode | NAICS Code | 324110 | -
    NaicsDesc | NAICS Description | Petroleum refineries | -
    Name | Account Name | Solvay Ridge Energy | account.name
    NumberOfEmployees | Employees | 420 | account.employees
    OwnerId | Account Owner | Mara Lindgren | -
    Ownership | Ownership | Private | -
    ParentId | Parent Account | Solvay Ridge Group | -
    Phone | Account Phone | +44 113 555 0134 | account.phone
    Rating | Rating | Hot | -
    ShippingCity | Shipping City | Hull | -
    ShippingCountry | Shipping Country | United Kingdom | -
    ShippingPostalCode | Shipping Zip/Postal Code | HU1 1AA | -
    ShippingState | Shipping State/Province | East Yorkshire | -
    ShippingStreet | Shipping Street | 3 Dock Road | -
    Sic | SIC Code | 2911 | -
    SicDesc | SIC Description | Petroleum refining | -
    Site | Account Site | Headquarters | -
    TickerSymbol | Ticker Symbol | SRE | -
    Tradestyle | Tradestyle | Solvay Ridge | -
    Type | Type | Customer - Direct | -
    Website | Website | https://www.solvayridge.example | account.website
    YearStarted | Year Started | 1974 | -`,
  Contact: `
    AccountId | Account Name | Solvay Ridge Energy | account.name
    AssistantName | Assistant | Jo Pike | -
    AssistantPhone | Asst. Phone | +44 113 555 0199 | -
    Birthdate | Birthdate | 4/12/1979 | -
    Department | Department | Operations | contact.department
    Description | Description | Met in Hanover | -
    DoNotCall | Do Not Call | No | -
    Email | Email | p.soriano@solvayridge.example | contact.email
    Fax | Fax | +44 113 555 0101 | -
    FirstName | First Name | Petra | contact.firstName
    HomePhone | Home Phone | +44 113 555 0111 | -
    LastName | Last Name | Soriano | contact.lastName
    LeadSource | Lead Source | Web | -
    MailingCity | Mailing City | Leeds | -
    MailingCountry | Mailing Country | United Kingdom | -
    MailingPostalCode | Mailing Zip/Postal Code | LS2 9JT | -
    MailingState | Mailing State/Province | West Yorkshire | -
    MailingStreet | Mailing Street | 8 Mill Lane | -
    MobilePhone | Mobile | +44 7700 900123 | contact.mobile
    Name | Name | Petra Soriano | contact.fullName
    OtherCity | Other City | York | -
    OtherPhone | Other Phone | +44 113 555 0122 | -
    OwnerId | Contact Owner | Mara Lindgren | -
    Phone | Phone | +44 113 555 0178 | contact.phone
    ReportsToId | Reports To | Dan Ashe | -
    Salutation | Salutation | Ms. | -
    Title | Title | Plant manager | contact.title`,
  Lead: `
    AnnualRevenue | Annual Revenue | $90,000,000 | account.revenue
    City | City | Leeds | account.city
    Company | Company | Solvay Ridge Energy | account.name
    CompanyDunsNumber | Company D-U-N-S Number | 150483782 | account.duns
    ConvertedDate | Converted Date | 11/2/2026 | -
    Country | Country | United Kingdom | account.country
    CurrencyIsoCode | Lead Currency | GBP | deal.currency
    Description | Description | Wants sensors on pumps | deal.description
    Email | Email | p.soriano@solvayridge.example | contact.email
    Fax | Fax | +44 113 555 0101 | -
    FirstName | First Name | Petra | contact.firstName
    Industry | Industry | Energy | account.industry
    IsUnreadByOwner | Unread By Owner | No | -
    LastName | Last Name | Soriano | contact.lastName
    LeadSource | Lead Source | Trade Show | deal.leadSource
    MobilePhone | Mobile | +44 7700 900123 | contact.mobile
    Name | Name | Petra Soriano | contact.fullName
    NumberOfEmployees | No. of Employees | 420 | account.employees
    OwnerId | Lead Owner | Mara Lindgren | deal.ownerName
    Phone | Phone | +44 113 555 0178 | contact.phone
    PostalCode | Zip/Postal Code | LS1 4AP | account.postalCode
    Rating | Rating | Warm | -
    Salutation | Salutation | Ms. | -
    State | State/Province | West Yorkshire | account.state
    Status | Lead Status | Working - Contacted | -
    Street | Street | 12 Canal Wharf | account.street
    Title | Title | Plant manager | contact.title
    Website | Website | https://www.solvayridge.example | account.website`,
}
