/** Fields of deals, organizations and people by their keys (developers.pipedrive.com: DealFields, OrganizationFields, PersonFields). */
const deal = {
  currency: 'deal.currency',
  expected_close_date: 'deal.closeDate',
  mrr: 'deal.recurringAmount',
  org_id: 'account.name',
  person_id: 'contact.fullName',
  probability: 'deal.probability',
  stage_id: 'deal.stage',
  title: 'deal.name',
  user_id: 'deal.ownerName',
  owner_id: 'deal.ownerName',
  value: 'deal.amount',
  channel: 'deal.leadSource',
}

const organization = {
  address: 'account.street',
  annual_revenue: 'account.revenue',
  employee_count: 'account.employees',
  industry: 'account.industry',
  name: 'account.name',
  website: 'account.website',
}

const person = {
  email: 'contact.email',
  first_name: 'contact.firstName',
  job_title: 'contact.title',
  last_name: 'contact.lastName',
  name: 'contact.fullName',
  org_id: 'account.name',
  phone: 'contact.phone',
}

const nothing = {
  deal: 'acv activities_count add_time arr channel_id close_time creator_user_id done_activities_count email_messages_count id is_archived label last_activity_date last_email_date local_close_date lost_reason lost_time next_activity_date notes_count origin origin_id participants_count pipeline product_quantity products_count rotten_time source_lead_id stage_change_time status undone_activities_count update_time visible_to weighted_value won_time',
  organization:
    'activities_count add_time closed_deals_count id label last_activity_date linkedin lost_deals_count next_activity_date open_deals_count owner_id people_count update_time visible_to won_deals_count',
  person:
    'activities_count add_time birthday closed_deals_count id im label last_activity_date lost_deals_count marketing_status next_activity_date notes open_deals_count owner_id postal_address update_time visible_to won_deals_count',
}

export const pipedriveNames: Record<string, string> = {
  ...of('deal', deal),
  ...of('organization', organization),
  ...of('person', person),
  ...Object.fromEntries(
    Object.entries(nothing).flatMap(([object, fields]) =>
      fields.split(' ').map(field => [`${object}.${field}`, 'other:site']),
    ),
  ),
}

/** The page shows the fields' names only; these are the names that an English account begins with. */
export const pipedriveLabels: Record<string, Record<string, string>> = {
  deal: {
    title: 'title',
    value: 'value',
    currency: 'currency',
    organization: 'org_id',
    person: 'person_id',
    'contact person': 'person_id',
    'expected close date': 'expected_close_date',
    probability: 'probability',
    stage: 'stage_id',
    owner: 'user_id',
    label: 'label',
    labels: 'label',
    pipeline: 'pipeline',
    status: 'status',
    'source channel': 'channel',
    'source channel id': 'channel_id',
    'source origin': 'origin',
    'source origin id': 'origin_id',
    'visible to': 'visible_to',
    'deal created': 'add_time',
    'weighted value': 'weighted_value',
    mrr: 'mrr',
    arr: 'arr',
    acv: 'acv',
  },
  organization: {
    name: 'name',
    address: 'address',
    'annual revenue': 'annual_revenue',
    'number of employees': 'employee_count',
    industry: 'industry',
    website: 'website',
    'linkedin profile': 'linkedin',
    label: 'label',
    labels: 'label',
    owner: 'owner_id',
  },
  person: {
    name: 'name',
    'first name': 'first_name',
    'last name': 'last_name',
    'job title': 'job_title',
    organization: 'org_id',
    phone: 'phone',
    email: 'email',
    label: 'label',
    labels: 'label',
    owner: 'owner_id',
  },
}

function of(object: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, term]) => [`${object}.${field}`, term]))
}
