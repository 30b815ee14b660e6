/**
 * One labelled place on a page, as plain data: it crosses messages and is all that the pure floors see of a page.
 * A control that can be written and a text that is only displayed are the same thing seen from two ends.
 */
export interface Field {
  /** Unique within one reading of the whole page: `frame:number`. Meaningless after the next reading. */
  key: string
  /** The browser's frame id; 0 is the top frame. Filled in by whoever collects the frames. */
  frame: number
  /** The control that reads and writes it (a file in lib/controls), or `output` for text that is only displayed. */
  control: string
  /** The label a person reads, without required stars, colons and help text. Empty where there is none. */
  label: string
  signals: Signals
  content: Content
  accepts: Accepts
  /** Why it must not be written. A hidden field is not collected at all, so it never shows up here. */
  locked?: Locked
  /** Titles of the closed sections and tabs that it stands behind, outermost first: a fill opens them. Absent where it is seen. */
  folded?: string[]
  print: Print
}

export type Locked =
  | 'read-only'
  | 'disabled'
  | 'password'
  | 'card'
  | 'one-time code'
  | 'search'
  | 'file'
  | 'unsupported'

/** Where a label text was found, strongest first. */
export type LabelSource =
  | 'label'
  | 'aria-labelledby'
  | 'aria-label'
  | 'legend'
  | 'cell'
  | 'before'
  | 'above'
  | 'after'
  | 'placeholder'
  | 'title'
  | 'geometry'

export interface LabelText {
  text: string
  from: LabelSource
}

/** Everything about a field that may tell what it means. Texts are as on the page, white space folded. */
export interface Signals {
  /** Every text that may label it, best first. `Field.label` is the first of these, cleaned. */
  labels: LabelText[]
  autocomplete?: string
  name?: string
  id?: string
  placeholder?: string
  title?: string
  /** Other attributes that carry a name (`data-field`, `data-qa`, `data-testid`, `formcontrolname`, `field-label` …). */
  attributes?: Record<string, string>
  /** Help or description text that belongs to it (aria-describedby, hint beside it). */
  help?: string
  /** Headings, legends and section labels above it, nearest first. */
  section: string[]
  /** `input` type, or the tag or role for anything else. */
  type: string
  inputMode?: string
  /** A currency or "%" right beside its box. */
  unit?: string
  /** Which group of fields on the page it belongs to: its form, dialog or record panel. */
  form: number
  /** Title, heading or submit text of that group: what the form is for. */
  formText?: string
  /** Language of the element (nearest `lang`), as BCP 47. Empty where the page does not say. */
  lang: string
  /** What the site's own API calls the field, where the site is known (lib/sites). */
  apiName?: string
  /** Vocabulary id that the site's documentation gives this API name. */
  apiTerm?: string
}

/** What a field shows now. */
export interface Content {
  /** The text a person reads in it: the value, or the labels of the chosen options joined by ", ". */
  text: string
  /** Keys of the chosen options, for fields with options. */
  chosen?: string[]
  /** For a single checkbox or switch. */
  checked?: boolean
  /** The browser shows the first option only because nobody has chosen any; an answer may take its place. */
  untouched?: boolean
  /** A fuller form of `text` that the page carries unseen: `title`, `datetime`, `data-value`, a link's target. */
  exact?: { text: string; from: 'title' | 'datetime' | 'value' | 'href' | 'content' }
  /** Address of the link it shows, where it is one. */
  href?: string
}

export interface Option {
  /** Stable within the field: its value, or its label where it has none; repeated keys get their position appended. */
  key: string
  label: string
  value: string
  group?: string
  disabled?: boolean
}

/** What a field would accept. Absent means that the page does not say. */
export interface Accepts {
  required?: boolean
  maxLength?: number
  minLength?: number
  min?: string
  max?: string
  step?: string
  pattern?: string
  /** Several answers at once. */
  multiple?: boolean
  /** The answers on offer, where the page shows them without being touched. */
  options?: Option[]
  /** It offers answers too, but shows them only once it is opened. */
  opens?: boolean
}

/** What a field is remembered by, so that it can be found again on another visit. Never a generated id. */
export interface Print {
  control: string
  label: string
  name: string
  id: string
  type: string
  section: string
  /** Position among the writable fields of its group. */
  position: number
  /** Headings above the nearest one. */
  sections?: string[]
  /** Labels of the fields right before and after it in its group; empty at the ends. */
  before?: string
  after?: string
  autocomplete?: string
  /** Placeholder or help text. */
  hint?: string
  /** The answers it offered: at most the first 60, labels and values. */
  options?: string[]
  values?: string[]
  required?: boolean
  /** What it was taken to ask for (a vocabulary id), which outlives new labels and other languages. */
  term?: string
}

/** Which known site a page is of (lib/sites), and the record that it shows by the site's own id. */
export interface SiteSeen {
  id: string
  record?: { id: string; type?: string }
}

/** What a page says against an answer: at the field of this key, or of its form as a whole. */
export interface PageMessage {
  key?: string
  text: string
}

/** How the record of a known site was read: through the site's own interface, or from its page. */
export interface Through {
  /** Id of the site in lib/sites, and what a person calls it. */
  site: string
  name: string
  used: 'site' | 'page'
  /** Why the page was read; goes on from a colon. Empty for the interface. */
  why: string
  /** The state of the record that was read, as the interface names it. */
  version?: string
}

/** One frame's part of a page, as its content script saw it. */
export interface FrameReading {
  url: string
  title: string
  lang: string
  /** The record's own title: the main heading that names it, where one stands out. */
  heading?: string
  site?: SiteSeen
  fields: Field[]
  /** Visible child frames: address and whether this script could see into it. */
  children: { url: string }[]
  /** Visible running text of the main part (no navigation), for reading confirmations. At most 20,000 characters. */
  text: string
  /** What the page says against its answers as it stands. */
  messages?: PageMessage[]
  /** Closed sections and tabs of its forms whose fields are made only when they are opened. */
  closed?: number
}

/** A whole page: its frames joined in reading order. */
export interface PageReading {
  url: string
  title: string
  lang: string
  heading?: string
  site?: SiteSeen
  text: string
  fields: Field[]
  /** What the page says against its answers as it stands. */
  messages?: PageMessage[]
  /** The frame of each closed section and tab of a form that makes its fields only when it is opened. */
  closed?: number[]
  /** Origins of visible frames that could not be read for want of permission. */
  blocked: string[]
  /** Set for records of sites that have an interface of their own. With `site` the fields are the interface's. */
  through?: Through
}

/**
 * What to put into a field. `choose` names option keys. `pick` is for a field that has to be opened first: what to look
 * for in it, one text per answer; which of the options found stands for the answer is asked then.
 */
export type Write = { text: string } | { choose: string[] } | { check: boolean } | { pick: string[] }

/** Which of the options on offer stand for an answer, or why none does. `candidates` are labels. */
export type Chosen = { ok: true; keys: string[]; why: string } | { ok: false; reason: string; candidates: string[] }

/** One record of a list, as far as it is shown: its labelled values, and every text that stands in it. */
export interface ListRow {
  fields: Field[]
  texts: string[]
}

/** A table, grid or row of cards that shows several records of one kind. */
export interface PageList {
  /** Its caption, or the heading above it. */
  title: string
  rows: ListRow[]
  /** The page says that there are more than it shows. */
  more: boolean
}
