/**
 * Fields of Zoho CRM's modules by API name (www.zoho.com/crm/developer/docs/api: field metadata of Deals, Accounts, Contacts),
 * under the name that addresses and API give the module.
 */
const deals = {
  Account_Name: 'account.name',
  Amount: 'deal.amount',
  Campaign_Source: 'deal.campaign',
  Closing_Date: 'deal.closeDate',
  Contact_Name: 'contact.fullName',
  Currency: 'deal.currency',
  Deal_Name: 'deal.name',
  Description: 'deal.description',
  Lead_Source: 'deal.leadSource',
  Next_Step: 'deal.nextStep',
  Owner: 'deal.ownerName',
  Probability: 'deal.probability',
  Stage: 'deal.stage',
  Type: 'deal.type',
}

const accounts = {
  Account_Name: 'account.name',
  Annual_Revenue: 'account.revenue',
  Billing_City: 'account.city',
  Billing_Code: 'account.postalCode',
  Billing_Country: 'account.country',
  Billing_State: 'account.state',
  Billing_Street: 'account.street',
  Employees: 'account.employees',
  Industry: 'account.industry',
  Phone: 'account.phone',
  Website: 'account.website',
}

const contacts = {
  Account_Name: 'account.name',
  Department: 'contact.department',
  Email: 'contact.email',
  First_Name: 'contact.firstName',
  Full_Name: 'contact.fullName',
  Last_Name: 'contact.lastName',
  Mobile: 'contact.mobile',
  Phone: 'contact.phone',
  Title: 'contact.title',
}

const nothing = {
  Deals:
    'Created_By Created_Time Exchange_Rate Expected_Revenue Last_Activity_Time Lead_Conversion_Time Modified_By Modified_Time Overall_Sales_Duration Pipeline Reason_For_Loss__s Sales_Cycle_Duration Tag',
  Accounts:
    'Account_Number Account_Site Account_Type Created_By Created_Time Description Fax Modified_By Modified_Time Owner Ownership Parent_Account Rating SIC_Code Shipping_City Shipping_Code Shipping_Country Shipping_State Shipping_Street Tag Ticker_Symbol',
  Contacts:
    'Assistant Asst_Phone Created_By Created_Time Date_of_Birth Description Email_Opt_Out Fax Home_Phone Lead_Source Mailing_City Mailing_Country Mailing_State Mailing_Street Mailing_Zip Modified_By Modified_Time Other_City Other_Country Other_Phone Other_State Other_Street Other_Zip Owner Reporting_To Salutation Secondary_Email Skype_ID Tag Twitter',
}

/** Pages still carry the columns' names of before the API (`Crm_Potentials_POTENTIALNAME`, `subvalue_CLOSINGDATE`). */
export const zohoColumns: Record<string, string> = {
  ACCOUNTID: 'Account_Name',
  AMOUNT: 'Amount',
  CAMPAIGNID: 'Campaign_Source',
  CLOSINGDATE: 'Closing_Date',
  CONTACTID: 'Contact_Name',
  DESCRIPTION: 'Description',
  EXPECTEDREVENUE: 'Expected_Revenue',
  LEADSOURCE: 'Lead_Source',
  NEXTSTEP: 'Next_Step',
  POTENTIALNAME: 'Deal_Name',
  POTENTIALTYPE: 'Type',
  PROBABILITY: 'Probability',
  SMOWNERID: 'Owner',
  STAGE: 'Stage',
}

export const zohoNames: Record<string, string> = {
  ...of('Deals', deals),
  ...of('Accounts', accounts),
  ...of('Contacts', contacts),
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([module, fields]) =>
      fields.split(' ').map(field => [`${module}.${field}`, 'other:site']),
    ),
  ),
}

function of(module: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, term]) => [`${module}.${field}`, term]))
}
