import type { Value } from './value.ts'

/** Where a value came from. `text` and `label` are as on the page. */
export interface Evidence {
  url: string
  title: string
  label: string
  text: string
  /** ISO date and time. */
  at: string
  via: 'page' | 'person' | 'site'
  /** Where the value leads to, if it is a link to another record of the same application. */
  href?: string
}

/**
 * One value of a deal. `term` is a vocabulary id (`account.name`), or `extra:` followed by the page's own label.
 * `value` is absent where the text could not be decided; `problem` then says why.
 */
export interface Entry {
  term: string
  /** The text a person recognises. */
  text: string
  value?: Value
  approximate?: boolean
  problem?: string
  evidence: Evidence
}
