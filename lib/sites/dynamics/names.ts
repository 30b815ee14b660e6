/**
 * Columns by table, as Microsoft's table reference names and describes them
 * (learn.microsoft.com/power-apps/developer/data-platform/reference/entities: opportunity, account, contact, lead).
 * A lookup shows the name of the row that it points to. `customerid` may be a company or a person, so its label decides.
 */
const opportunity = {
  accountid: 'account.name',
  campaignid: 'deal.campaign',
  closeprobability: 'deal.probability',
  contactid: 'contact.fullName',
  description: 'deal.description',
  emailaddress: 'contact.email',
  estimatedclosedate: 'deal.closeDate',
  estimatedvalue: 'deal.amount',
  name: 'deal.name',
  opportunityid: 'deal.crmId',
  ownerid: 'deal.ownerName',
  parentaccountid: 'account.name',
  parentcontactid: 'contact.fullName',
  salesstage: 'deal.stage',
  stepname: 'deal.stage',
  transactioncurrencyid: 'deal.currency',
}

const address = {
  address1_composite: 'account.street',
  address1_line1: 'account.street',
  address1_line2: 'account.street2',
  address1_city: 'account.city',
  address1_stateorprovince: 'account.state',
  address1_postalcode: 'account.postalCode',
  address1_country: 'account.country',
}

const account = {
  ...address,
  industrycode: 'account.industry',
  name: 'account.name',
  numberofemployees: 'account.employees',
  primarycontactid: 'contact.fullName',
  revenue: 'account.revenue',
  telephone1: 'account.phone',
  websiteurl: 'account.website',
}

const contact = {
  department: 'contact.department',
  emailaddress1: 'contact.email',
  firstname: 'contact.firstName',
  fullname: 'contact.fullName',
  jobtitle: 'contact.title',
  lastname: 'contact.lastName',
  mobilephone: 'contact.mobile',
  telephone1: 'contact.phone',
}

/** A lead is a company, a person there and a deal in one. */
const lead = {
  ...address,
  campaignid: 'deal.campaign',
  companyname: 'account.name',
  description: 'deal.description',
  emailaddress1: 'contact.email',
  estimatedamount: 'deal.amount',
  estimatedclosedate: 'deal.closeDate',
  firstname: 'contact.firstName',
  fullname: 'contact.fullName',
  industrycode: 'account.industry',
  jobtitle: 'contact.title',
  lastname: 'contact.lastName',
  leadid: 'deal.crmId',
  leadsourcecode: 'deal.leadSource',
  mobilephone: 'contact.mobile',
  numberofemployees: 'account.employees',
  ownerid: 'deal.ownerName',
  parentaccountid: 'account.name',
  parentcontactid: 'contact.fullName',
  revenue: 'account.revenue',
  subject: 'deal.name',
  telephone1: 'contact.phone',
  transactioncurrencyid: 'deal.currency',
  websiteurl: 'account.website',
}

/** What a partner form never asks of these tables, so that a likeness of labels does not decide. */
const nothing = {
  opportunity:
    'actualclosedate actualvalue budgetamount budgetstatus budgettype captureproposalfeedback completefinalproposal completeinternalreview confirminterest createdby createdon currentsituation customerneed customerpainpoints decisionmaker developproposal discountamount discountpercentage evaluatefit exchangerate filedebrief finaldecisiondate freightamount identifycompetitors identifycustomercontacts identifypursuitteam initialcommunication isrevenuesystemcalculated modifiedby modifiedon msdyn_forecastcategory need opportunityratingcode originatingleadid presentfinalproposal presentproposal pricelevelid prioritycode proposedsolution purchaseprocess purchasetimeframe pursuitdecision qualificationcomments quotecomments resolvefeedback salesstagecode schedulefollowup_prospect schedulefollowup_qualify scheduleproposalmeeting sendthankyounote statecode statuscode timeline totalamount totalamountlessfreight totaldiscountamount totallineitemamount totallineitemdiscountamount totaltax',
  account:
    'accountcategorycode accountclassificationcode accountid accountnumber accountratingcode address1_county address1_line3 address1_name address1_telephone1 address2_city address2_composite address2_country address2_line1 address2_line2 address2_postalcode address2_stateorprovince createdby createdon creditlimit creditonhold customersizecode customertypecode description donotemail donotphone emailaddress1 emailaddress2 fax marketcap modifiedby modifiedon originatingleadid ownerid ownershipcode parentaccountid paymenttermscode preferredcontactmethodcode shippingmethodcode sic statecode statuscode stockexchange telephone2 telephone3 territoryid tickersymbol transactioncurrencyid',
  contact:
    'accountrolecode address1_city address1_composite address1_country address1_line1 address1_line2 address1_postalcode address1_stateorprovince anniversary annualincome assistantname assistantphone birthdate contactid createdby createdon creditlimit description donotemail donotphone emailaddress2 familystatuscode fax gendercode governmentid managername managerphone middlename modifiedby modifiedon nickname ownerid pager preferredcontactmethodcode salutation spousesname statecode statuscode suffix telephone2 transactioncurrencyid websiteurl',
  lead: 'address1_county address1_line3 address2_city address2_line1 budgetamount budgetstatus confirminterest createdby createdon decisionmaker donotemail donotphone emailaddress2 emailaddress3 estimatedvalue evaluatefit fax initialcommunication leadqualitycode middlename modifiedby modifiedon need originatingcaseid pager preferredcontactmethodcode prioritycode purchaseprocess purchasetimeframe qualificationcomments qualifyingopportunityid salesstage salesstagecode salutation schedulefollowup_prospect sic statecode statuscode telephone2 telephone3',
}

/** By table and column; through a lookup as `opportunity.parentaccountid.websiteurl`. */
export const dynamicsNames: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([table, columns]) =>
      columns.split(' ').map(column => [`${table}.${column}`, 'other:site']),
    ),
  ),
  ...of('opportunity', opportunity),
  ...of('account', account),
  ...of('contact', { ...contact, parentcustomerid: 'account.name' }),
  ...of('lead', lead),
  ...of('opportunity.parentaccountid', account),
  ...of('opportunity.parentcontactid', contact),
}

function of(table: string, columns: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([column, term]) => [`${table}.${column}`, term]))
}
