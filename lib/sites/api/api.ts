import type { SiteRecord } from '../site.ts'

/** One request to a site's own interface, always to the one host that shows the record. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  /** Path and query. */
  path: string
  headers?: Record<string, string>
  body?: string
}

/** What came back. A redirect is not followed: it would lead to a sign-in page, and maybe to another host. */
export interface ApiResponse {
  status: number
  redirected: boolean
  type: string
  /** The `Retry-After` header: seconds, or a date. */
  retryAfter?: string
  body: string
}

/** `late`: no answer in time. `network`: no connection. `barred`: not among what may be asked, so it was not sent. */
export type Sent = ApiResponse | { lost: 'late' | 'network' | 'barred' }
export type Send = (request: ApiRequest) => Promise<Sent>

export type FailureKind =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rate-limited'
  | 'refused'
  | 'changed-shape'
  | 'unreachable'

/** `why` goes on from a colon and needs a full stop: "you are signed out of Odoo". */
export interface ApiFailure {
  ok: false
  kind: FailureKind
  why: string
}

export type ApiType =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'phone'
  | 'email'
  | 'url'
  | 'reference'

export type ApiValue = string | number | boolean | string[] | null

/** One field of a record, exact, as the site's interface has it. */
export interface ApiField {
  apiName: string
  label: string
  value: ApiValue
  /** What a person reads for it. Empty where the field is. */
  display: string
  type: ApiType
  updateable: boolean
  /** ISO 4217 code of an amount, or the sign that the site shows with it. */
  currency?: string
  maxLength?: number
  picklist?: { value: string; label: string }[]
  /** Vocabulary id, where the vendor documents what this field is. */
  term?: string
  /** True for a field of a related record (its account, its contact), which is never written. */
  related?: boolean
}

export interface ApiRecord {
  ok: true
  id: string
  type: string
  fields: ApiField[]
  /** Names the state that was read: handed back with a write, so that nothing newer is overwritten. */
  version: string
}

export interface Change {
  apiName: string
  type: ApiType
  value: ApiValue
}

/** How a record of one site is read and written through the interface that its own pages use. Undocumented ones say so. */
export interface SiteApi {
  /** Id of the site in lib/sites. */
  site: string
  /** What a person calls it. */
  name: string
  /** The vendor does not document it. */
  undocumented?: boolean
  /**
   * Who asks: the `page`, which is signed in and asks its own origin only; or the `background`, where the interface
   * stands on another host of the same customer and needs a permission of its own.
   */
  asks: 'page' | 'background'
  /**
   * For the background: the host that it asks, from the one that shows the page (undefined where there is none), the
   * cookie there that holds the session, and the headers that hand it over.
   */
  session?: {
    host(pageHost: string): string | undefined
    cookie: string
    headers(value: string): Record<string, string>
  }
  /** Everything that may be asked, as method and path; nothing else is ever sent. */
  allowed: { method: ApiRequest['method']; path: RegExp }[]
  /** Header that proves that the page itself asks; its value stands in the first of these cookies. */
  token?: { header: string; cookies: string[] }
  read(record: SiteRecord, url: URL, send: Send): Promise<ApiRecord | ApiFailure>
  /** Writes only where the record still is as `version` names it; else a `conflict`. */
  write(
    record: SiteRecord,
    url: URL,
    changes: Change[],
    version: string,
    send: Send,
  ): Promise<{ ok: true } | ApiFailure>
}
