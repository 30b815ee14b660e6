import type { Page } from 'puppeteer-core'
import type { Value } from '../../../lib/deal/value.ts'
import type { HostRequest } from '../../support/hosts.ts'
import type { Host } from './serve.ts'

/** What is proved of every site, in the order in which a person meets it. */
export const cells = ['recognised', 'record id', 'read view', 'read edit', 'fill', 'save', 'result captured'] as const
export type Cell = (typeof cells)[number]

/** What stands in the place of a value: its text as it is kept, or the value itself. */
export type Expected = Record<string, string | Value>

/** What a capture of the page must keep. */
export interface Reads {
  /** Name of the deal. */
  name?: string
  /** By term, `extra:Label` for what no term stands for. Each must be there, decided and not approximate. */
  values: Expected
  /** Texts that no entry may hold: noise around the record, another record's values. */
  absent?: string[]
}

/** One layout of one site, as data: `proveSites` makes a test of every cell. Cells without data are listed in `none`. */
export interface SiteCase {
  /** The site's id: its file in lib/sites. `any` for pages that no file knows. */
  site: string
  /** Which of the site's pages: "record page", "edit modal". One site may have several cases. */
  layout: string
  /** Where the record or form stands, at the site's true address. */
  address: string
  /** Everything that the case's hosts answer. Called once per test file: a stateful application keeps its state in it. */
  host: () => Host
  /** Resolves once the page is drawn, where that takes longer than loading it. */
  ready?: (page: Page) => Promise<unknown>
  /** The record's id as the site names it. */
  record?: { id: string; type?: string }
  /** CRM: the record in view mode, at `address`. */
  view?: Reads
  /**
   * CRM: the same record while it can be edited. `by`: how one gets there; `popup` presses **Edit record** there, `here` is
   * always editable, a function does it as a person would. Portal: the form before the fill, `rows` of its preview.
   */
  edit?: (Reads & { by: 'popup' | 'here' | ((page: Page) => Promise<unknown>) }) | { rows: Record<string, string> }
  /**
   * CRM: `sampleRegistration` is written back. Portal: `sampleDeal` is filled in. Every field that would be filled, by
   * label, with the text that the preview shows: no more and no fewer.
   */
  fill?: Record<string, string>
  /**
   * How it is kept: `popup` presses **Save record**, a function does it as a person would (portals: always). `sent` finds
   * the request that the application makes, `body` is what must be in it (read as JSON, else as a form's fields).
   */
  save?: {
    by: 'popup' | ((page: Page) => Promise<unknown>)
    sent: (request: HostRequest) => boolean
    body: Record<string, unknown>
  }
  /** Portal: what a capture of the page after saving attaches to the deal, by term. */
  result?: Expected
  /** Why a cell makes no sense here, as a sentence for docs/sites.md. */
  none?: Partial<Record<Cell, string>>
}
