export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

export type State = Record<string, Plain>

declare global {
  interface Window {
    /** The application's own state now; never read from the document. */
    appState(): State
    /** The state that was last sent in. */
    submitted?: State
  }
}

export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'phone'
  | 'select'
  | 'listbox'
  | 'combobox'
  | 'multiselect'
  | 'dual list'
  | 'lookup'
  | 'cascader'
  | 'radio'
  | 'tiles'
  | 'toggle group'
  | 'switch'
  | 'checkbox'
  | 'checkbox group'
  | 'date'
  | 'rich text'
  | 'file'

/** One question of a page, as a person sees it and as the application keeps its answer. */
export interface Question {
  /** Key of its answer in `appState()` and `submitted`. */
  id: string
  /** The label on the page, without a required star. */
  label: string
  control: ControlKind
  /** Vocabulary id, where the deal holds the answer. */
  term?: string
  /** What a person would answer for the sample deal, where the deal has no such term or words it otherwise. */
  answer?: string
  /**
   * The state once the sample deal's answer is given; for a trap, the state that it keeps. The order of a list does not
   * count, nor do spaces in a phone number. Absent for a file.
   */
  expected?: Plain
  /** Must keep the state that it had: consent, the partner's own data, another party's data. */
  trap?: true
  /** Id of the question that must be answered first. */
  after?: string
  /** Options arrive with a delay (`?slow=`). */
  async?: true
  /** Not all of the options are in the document at a time. */
  virtual?: true
  /** Step of a wizard, from 2; absent on the first step and on pages of one step. */
  step?: number
}

/** Labels by question id, for the page that draws them. */
export function labelsOf<const Q extends readonly Question[]>(questions: Q): Record<Q[number]['id'], string> {
  return Object.fromEntries(questions.map(({ id, label }) => [id, label])) as Record<Q[number]['id'], string>
}
