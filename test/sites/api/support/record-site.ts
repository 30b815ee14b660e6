import type { HostAnswer, HostRequest } from '../../../support/hosts.ts'

/** What the same opportunity is in every CRM of these tests. */
export const opportunity = {
  name: 'Refinery monitoring rollout',
  amount: 73800.5,
  closeDate: '2027-03-31',
  nextStep: 'Agree on the pilot scope',
  account: 'Borealis Refining AS',
}

/** A CRM on the loopback at its true address: its record page, and its interface with the documented shapes. */
export interface RecordSite {
  /** Id in lib/sites, and what a person calls it. */
  id: string
  name: string
  /** The record page. */
  address: string
  answer(request: HostRequest): HostAnswer | undefined
  isApi(request: HostRequest): boolean
  /** What the CRM's database holds, by API name. */
  saved: Record<string, unknown>
  /** API names of the fields that a registration is written to. */
  names: { id: string; status: string; expiry: string }
  /** What `status` holds for "Approved". */
  approved: unknown
  /** Empty as this CRM keeps it. */
  empty: unknown
  /** Somebody else changes the record. */
  touch(changes: Record<string, unknown>): void
  /** The next answers of the interface, where one is given; `undefined` answers as always. */
  fault?: (request: HostRequest) => HostAnswer | undefined
  /** The answer about the record, but about another one. */
  otherRecord(request: HostRequest): HostAnswer | undefined
  /** How this CRM says no to a value that it does not want, and the words that a person is to read of it. */
  refusal: { answer: HostAnswer; says: string }
  /** True for a request that changes the record. */
  isWrite(request: HostRequest): boolean
  /** Errors in the CRM's own words, with the sentence that a person reads. */
  errors: [what: string, answer: HostAnswer, sentence: string][]
}

/** Where signing in would lead: nothing may ever be sent there. */
export const loginHost = 'login.elsewhere.example'

export const json = (body: unknown, more: Partial<HostAnswer> = {}): HostAnswer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
  ...more,
})

/** The value of a cookie that came with a request. */
export function cookieIn({ headers }: HostRequest, name: string): string | undefined {
  const pairs = String(headers.cookie ?? '').split('; ')
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/**
 * A record page as these CRMs have it in common: shown values, the amount shortened, and the fields of a registration open
 * for editing. What makes it a page of one of them comes from the caller.
 */
export function recordPage(parts: {
  head?: string
  body?: string
  attributes?: string
  top?: string
  dress?(field: string, html: string): string
}): string {
  const { head = '', body = '', attributes = '', top = '', dress = (_field, html) => html } = parts
  return `<!doctype html>
<html lang="en-US">
  <head><meta charset="utf-8"><title>${opportunity.name}</title>${head}</head>
  <body ${body}>
    <nav><a href="/">Home</a> <a href="/deals">Deals</a></nav>
    <main ${attributes}>
      ${top || `<h1>${opportunity.name}</h1>`}
      <dl>
        ${dress('account', `<dt>Account Name</dt><dd>${opportunity.account}</dd>`)}
        ${dress('amount', '<dt>Amount</dt><dd>$73.8K</dd>')}
        ${dress('closeDate', '<dt>Close Date</dt><dd>Mar 31, 2027</dd>')}
        <dt>Partner Region</dt><dd>Nordics</dd>
      </dl>
      <form>
        <p><label>Registration ID <input name="registration"></label></p>
        <p><label>Registration Status <select name="status"><option value=""></option><option>Submitted</option><option>Approved</option></select></label></p>
        <p><label>Registration Expiry Date <input name="expiry" type="date"></label></p>
      </form>
    </main>
  </body>
</html>`
}
