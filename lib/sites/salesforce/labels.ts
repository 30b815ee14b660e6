/**
 * Labels of standard fields in English, for pages that show nothing else. Only those whose field the label alone would not
 * tell, or tell wrongly: "Type" of an account is none of the deal.
 */
export const standardLabels: Record<string, Record<string, string>> = {
  Opportunity: {
    'Account Name': 'AccountId',
    'Expected Revenue': 'ExpectedRevenue',
    'Forecast Category': 'ForecastCategoryName',
    'Opportunity Owner': 'OwnerId',
    'Primary Campaign Source': 'CampaignId',
    Private: 'IsPrivate',
    'Probability (%)': 'Probability',
    Quantity: 'TotalOpportunityQuantity',
    Stage: 'StageName',
    Type: 'Type',
  },
  Account: {
    'Account Owner': 'OwnerId',
    'Account Source': 'AccountSource',
    'Account Site': 'Site',
    'Billing Address': 'BillingAddress',
    'Shipping Address': 'ShippingAddress',
    'Parent Account': 'ParentId',
    Description: 'Description',
    Employees: 'NumberOfEmployees',
    Type: 'Type',
  },
  Contact: {
    'Account Name': 'AccountId',
    'Contact Owner': 'OwnerId',
    'Lead Source': 'LeadSource',
    'Mailing Address': 'MailingAddress',
    'Other Address': 'OtherAddress',
    'Reports To': 'ReportsToId',
    Description: 'Description',
    Mobile: 'MobilePhone',
    Name: 'Name',
  },
  Lead: {
    'Lead Owner': 'OwnerId',
    'Lead Status': 'Status',
    'No. of Employees': 'NumberOfEmployees',
    Address: 'Address',
    Company: 'Company',
    Mobile: 'MobilePhone',
    Name: 'Name',
  },
}
