import type { Demand } from '../mapping/demand.ts'

/** A record that a page shows, as the site itself names it. */
export interface SiteRecord {
  id: string
  /** The site's own name of the kind of record: `Opportunity`, `opportunities`, `crm.lead`. */
  type?: string
}

/**
 * What is known of one CRM or portal and cannot be seen in general. One file each in this folder, with the source of
 * every fact beside it. The functions look at the document they are given and change nothing.
 */
export interface Site {
  /** Stable and lower case; also the file's name. */
  id: string
  /** What a person calls it. */
  name: string
  side: 'crm' | 'portal'
  /** True on a page of this site. The host alone decides only where nobody else can have it. */
  recognise(url: URL, document: Document): boolean
  /** The record that is shown. Undefined on lists, boards and forms for a new one. */
  record?(url: URL, document: Document): SiteRecord | undefined
  /** Where the fields of the record or form in front live, where the page holds more than that. */
  root?(document: Document): Element | undefined
  /** Selects what stands inside the record but belongs to no value. */
  noise?: string
  /** Selects what shows one value each, marked with its name and maybe without a label: read where `nameOf` knows it. */
  values?: string
  /**
   * The API's name of the field that an element (a control, or the element that shows a value) belongs to. `label`: what a
   * person reads beside it, for sites that mark their fields in no other way.
   */
  nameOf?(element: Element, label?: string): string | undefined
  /**
   * Vocabulary ids by API name, `other:site` for what no term stands for. Only standard fields whose meaning the vendor
   * documents.
   */
  names?: Record<string, string>
  /** What the portal demands of answers, before they are sent. */
  demands?: Demand[]
  /** What a person would press so that the record can be edited. Undefined where it already can be, or may not be. */
  edit?(document: Document): HTMLElement | undefined
  /** What a person would press to edit one value alone, where the site has no button for the whole record. */
  editField?(value: Element): HTMLElement | undefined
  /** What a person would press to keep the changes. */
  save?(document: Document): HTMLElement | undefined
  /** What the site says is wrong after saving, where it says so neither in an alert nor beside a field. */
  failure?(document: Document): string | undefined
  /** True while changes wait to be saved, false once the site says that all is kept. Undefined where it does not say. */
  unsaved?(document: Document): boolean | undefined
}
