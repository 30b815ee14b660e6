import type { Field } from '../page/field.ts'
import type { NameWords } from './names.ts'
import type { FieldText } from './texts.ts'

/** What a form is matched for: filled from a deal, written back to, read into a deal, or read for a portal's answer. */
export type Purpose = 'portal' | 'crm' | 'record' | 'result'

/** Whose data a field asks for. */
export type Whose = 'customer' | 'partner' | 'unknown'

/** What one field was found to ask for. */
export interface Match {
  /** `Field.key`. */
  key: string
  /** Vocabulary id; absent where nothing is sure enough. */
  term?: string
  /** Sum of the evidence for it, in logits. */
  score: number
  /** Why, in plain words, strongest first; at most two. */
  reasons: string[]
  /** Other terms that had something for them, strongest first; at most three. */
  alternatives: { term: string; score: number }[]
  whose: Whose
  /** Why no term was given, as one plain sentence. */
  abstained?: string
}

/** A meaning found in a text or name. `strength` is 1 for the whole of it, less for a part. */
export interface Reading {
  term: string
  strength: number
  phrase: string
}

/** One reason for (or, with a negative weight, against) a term. Weights are logits: they add up. */
export interface Evidence {
  /** A vocabulary id, or `other:…` for a meaning that no deal answers. */
  term: string
  weight: number
  /** Plain words for the preview, such as `label “Close date”`. */
  reason: string
  /** Says only what kind of value it takes: it speaks for every term of that kind that something else has named. */
  byKind?: true
  /** Words that a person reads on the page, or what only its program says; else the kind of field. */
  from?: 'words' | 'machine'
}

/** A field as the scorers see it, with its texts and names taken apart once. */
export interface Clue {
  field: Field
  texts: FieldText[]
  names: NameWords[]
  /** Two-letter language of the field; empty where the page does not say. */
  lang: string
  purpose: Purpose
}

/** One file in `signals`: what it sees in a field. Pure. */
export type Signal = (clue: Clue) => Evidence[]
