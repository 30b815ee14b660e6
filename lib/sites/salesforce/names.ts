/**
 * Standard fields by object, as the Object Reference names and describes them
 * (developer.salesforce.com/docs/atlas.en-us.object_reference.meta: Opportunity, Account, Contact, Lead).
 * A lookup shows the name of the record that it points to. What is not listed means nothing that a partner form asks for,
 * or something else than its label suggests: the description of an account is none of the deal.
 */
const opportunity = {
  Id: 'deal.crmId',
  Name: 'deal.name',
  AccountId: 'account.name',
  Amount: 'deal.amount',
  CampaignId: 'deal.campaign',
  CloseDate: 'deal.closeDate',
  ContactId: 'contact.fullName',
  CurrencyIsoCode: 'deal.currency',
  Description: 'deal.description',
  LeadSource: 'deal.leadSource',
  NextStep: 'deal.nextStep',
  OwnerId: 'deal.ownerName',
  Probability: 'deal.probability',
  StageName: 'deal.stage',
  TotalOpportunityQuantity: 'deal.quantity',
  Type: 'deal.type',
}

const account = {
  Name: 'account.name',
  AnnualRevenue: 'account.revenue',
  BillingAddress: 'account.street',
  BillingStreet: 'account.street',
  BillingCity: 'account.city',
  BillingState: 'account.state',
  BillingStateCode: 'account.state',
  BillingPostalCode: 'account.postalCode',
  BillingCountry: 'account.country',
  BillingCountryCode: 'account.country',
  DunsNumber: 'account.duns',
  Industry: 'account.industry',
  NumberOfEmployees: 'account.employees',
  Phone: 'account.phone',
  Website: 'account.website',
}

const contact = {
  Name: 'contact.fullName',
  AccountId: 'account.name',
  Department: 'contact.department',
  Email: 'contact.email',
  FirstName: 'contact.firstName',
  LastName: 'contact.lastName',
  MobilePhone: 'contact.mobile',
  Phone: 'contact.phone',
  Title: 'contact.title',
}

/** A lead is a company, a person there and a deal in one. Its name is the person's. */
const lead = {
  Id: 'deal.crmId',
  Address: 'account.street',
  AnnualRevenue: 'account.revenue',
  City: 'account.city',
  Company: 'account.name',
  CompanyDunsNumber: 'account.duns',
  Country: 'account.country',
  CountryCode: 'account.country',
  CurrencyIsoCode: 'deal.currency',
  Description: 'deal.description',
  Email: 'contact.email',
  FirstName: 'contact.firstName',
  Industry: 'account.industry',
  LastName: 'contact.lastName',
  LeadSource: 'deal.leadSource',
  MobilePhone: 'contact.mobile',
  Name: 'contact.fullName',
  NumberOfEmployees: 'account.employees',
  OwnerId: 'deal.ownerName',
  Phone: 'contact.phone',
  PostalCode: 'account.postalCode',
  State: 'account.state',
  StateCode: 'account.state',
  Street: 'account.street',
  Title: 'contact.title',
  Website: 'account.website',
}

/** What a partner form never asks of these objects, so that a likeness of labels does not decide. */
const nothing = {
  Opportunity:
    'ContractId CreatedById CreatedDate ExpectedRevenue Fiscal FiscalQuarter FiscalYear ForecastCategory ForecastCategoryName HasOpenActivity HasOpportunityLineItem HasOverdueTask IqScore IsClosed IsDeleted IsPrivate IsSplit IsWon LastActivityDate LastAmountChangedHistoryId LastCloseDateChangedHistoryId LastModifiedById LastModifiedDate LastReferencedDate LastStageChangeDate LastViewedDate PartnerAccountId Pricebook2Id PushCount RecordTypeId SyncedQuoteId SystemModstamp Territory2Id',
  Account:
    'AccountNumber AccountSource CleanStatus CreatedById CreatedDate Description DunsMatch Fax Id IsCustomerPortal IsDeleted IsPartner Jigsaw LastActivityDate LastModifiedById LastModifiedDate LastReferencedDate LastViewedDate MasterRecordId NaicsCode NaicsDesc OwnerId Ownership ParentId PhotoUrl Rating RecordTypeId ShippingAddress ShippingCity ShippingCountry ShippingCountryCode ShippingPostalCode ShippingState ShippingStateCode ShippingStreet Sic SicDesc Site SystemModstamp TickerSymbol Tier Tradestyle Type YearStarted',
  Contact:
    'AssistantName AssistantPhone Birthdate CleanStatus CreatedById CreatedDate Description DoNotCall EmailBouncedDate EmailBouncedReason Fax HasOptedOutOfEmail HasOptedOutOfFax HomePhone Id IndividualId IsDeleted IsEmailBounced Jigsaw LastActivityDate LastCURequestDate LastCUUpdateDate LastModifiedById LastModifiedDate LastReferencedDate LastViewedDate LeadSource MailingAddress MailingCity MailingCountry MailingCountryCode MailingPostalCode MailingState MailingStateCode MailingStreet MasterRecordId OtherAddress OtherCity OtherCountry OtherCountryCode OtherPhone OtherPostalCode OtherState OtherStateCode OtherStreet OwnerId PhotoUrl Pronouns GenderIdentity RecordTypeId ReportsToId Salutation MiddleName Suffix SystemModstamp',
  Lead: 'CleanStatus CompanyDunsMatch ConvertedAccountId ConvertedContactId ConvertedDate ConvertedOpportunityId CreatedById CreatedDate DoNotCall EmailBouncedDate EmailBouncedReason Fax HasOptedOutOfEmail HasOptedOutOfFax IndividualId IsConverted IsDeleted IsUnreadByOwner Jigsaw LastActivityDate LastModifiedById LastModifiedDate LastReferencedDate LastTransferDate LastViewedDate MasterRecordId PhotoUrl Pronouns GenderIdentity Rating RecordTypeId Salutation MiddleName Suffix Status SystemModstamp',
}

/** By object and field. Through a relation, as the user interface API names it: `Opportunity.Account.Website`. */
export const salesforceNames: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([object, fields]) =>
      fields.split(' ').map(field => [`${object}.${field}`, 'other:site']),
    ),
  ),
  ...of('Opportunity', opportunity),
  ...of('Account', account),
  ...of('Contact', contact),
  ...of('Lead', lead),
  ...of('Opportunity.Account', account),
  ...of('Opportunity.Contact', { ...contact, AccountId: 'other:site' }),
  ...of('Opportunity.Owner', { Name: 'deal.ownerName', Email: 'deal.ownerEmail' }),
  ...of('Opportunity.Campaign', { Name: 'deal.campaign' }),
  ...of('Lead.Owner', { Name: 'deal.ownerName', Email: 'deal.ownerEmail' }),
  ...of('Contact.Account', account),
}

function of(object: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, term]) => [`${object}.${field}`, term]))
}
