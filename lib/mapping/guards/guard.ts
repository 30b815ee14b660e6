import type { Value } from '../../deal/value.ts'
import type { Field } from '../../page/field.ts'
import type { Mapping } from '../mapping.ts'
import type { Plan } from '../plan.ts'
import type { Limit, SubmitLevel } from '../submit.ts'

/** One field as the fill left it. */
export interface FilledField {
  key: string
  label: string
  /** Absent where the fill never came to it; `left` where it was not to be filled. */
  outcome?: string
  reason: string
  /** It was to be written. */
  written: boolean
  /** The text that it was to show. */
  text: string
}

/** A registration that is there already, as the person is told of it. */
export interface Duplicate {
  /** The portal's own id, where it gave one. */
  id?: string
  state: string
}

/** Everything that the guards look at: from the database and from the page, at one moment. Plain data. */
export interface GuardInput {
  level: SubmitLevel
  mapping?: Pick<Mapping, 'name' | 'origin' | 'path' | 'places' | 'site' | 'approved'>
  /** Limits that hold at once; `by` whose they are. */
  limits: (Limit & { by: 'mapping' | 'organisation' })[]
  /** The fill of the form in front. */
  fill: { ended: boolean; only: boolean; fields: FilledField[] }
  page: {
    /** The same tab still shows the document that was filled. */
    here: boolean
    url: string
    site?: string
    /** Origins that its form sends answers to. */
    targets: string[]
    fields: Field[]
    /** What it says against its answers, its browser's own words among them. */
    messages: { label: string; text: string }[]
    /** Labels of filled fields that do not hold their answer any more. */
    lost: string[]
    /** Labels of fields that changed since the person was shown what would be sent; undefined where they were shown nothing. */
    since?: string[]
    /** The one button that would be pressed, or why there is none. */
    button: { name: string } | { reason: string }
  }
  /** The organisation lets Dealbridge work on this site. */
  allowed: boolean
  /** What a fill would do, were the form as it was before this one. */
  plan: Plan
  /** Keys of fields that the person decided an answer for. */
  ruled: ReadonlySet<string>
  /** How the form compares with the one that the person approved, in plain sentences. */
  form: {
    isApproved: boolean
    changes: string[]
    /** A last step that only shows once more what is sent. */
    asksNothing: boolean
  }
  /** The deal's own amount. */
  amount?: Value
  duplicate?: Duplicate | 'unreadable'
}

/** Where a person can do something about a guard that does not hold. */
export type Fix = 'approve' | 'mapping' | 'settings' | 'fill'

/** What one guard says. `reason` is a plain sentence either way. */
export interface Verdict {
  held: boolean
  reason: string
  fix?: Fix
}

/** One condition for submitting a form. One file each in this folder. */
export interface Guard {
  /** Stable: it is stored with runs. */
  id: string
  /** What must be so, in the person's words. */
  title: string
  check(input: GuardInput): Verdict
}

/** The guard holds. */
export const holds = (reason: string): Verdict => ({ held: true, reason })

/** The guard does not hold. */
export const stops = (reason: string, fix?: Fix): Verdict => ({ held: false, reason, ...(fix && { fix }) })

/** Some labels inside a sentence, the first three of them. */
export function named(labels: readonly string[]): string {
  const shown = labels.slice(0, 3).map(label => (label ? `“${label.slice(0, 80)}”` : 'a field without a label'))
  const more = labels.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** "1 field", "2 fields". */
export const counted = (number: number, one = 'field') => `${number} ${one}${number === 1 ? '' : 's'}`
