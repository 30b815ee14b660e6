/** What kind of answer a term holds, and so how its text is parsed, compared and formatted. */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'money'
  | 'number'
  | 'percent'
  | 'date'
  | 'phone'
  | 'email'
  | 'url'
  | 'country'
  | 'region'
  | 'name'
  | 'currency'
  | 'choice'
  | 'choices'
  | 'yesNo'

/**
 * A value in one canonical form. Decimals are strings ("1234.56") so that no digit is lost; dates are `YYYY-MM-DD`;
 * phones E.164; countries ISO 3166-1 alpha-2; currencies ISO 4217.
 */
export type Value =
  | { kind: 'text' | 'longText' | 'email' | 'url' | 'choice'; text: string }
  | { kind: 'name'; text: string; first?: string; last?: string }
  | { kind: 'money'; amount: string; currency?: string }
  | { kind: 'number' | 'percent'; number: string }
  | { kind: 'date'; date: string }
  | { kind: 'phone'; e164: string; extension?: string }
  | { kind: 'country'; code: string }
  /** `code` is the ISO 3166-2 code ("US-CA") where the name is one of a known country. */
  | { kind: 'region'; text: string; code?: string }
  | { kind: 'currency'; code: string }
  | { kind: 'choices'; texts: string[] }
  | { kind: 'yesNo'; yes: boolean }

/** What the page around a text says about how to read it. */
export interface ParseContext {
  /** Page language, BCP 47. */
  lang?: string
  /** Order of day, month and year, where other dates on the page decide it. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  /** ISO country of the record, for national phone numbers and regions. */
  country?: string
  /** ISO currency of the record, for amounts without one. */
  currency?: string
  /** It is a count of things (people, licences): "1.250" is no fraction. */
  whole?: boolean
}

/**
 * `approximate`: the page shortened it ("$73.8K"), so it must not be used unseen. Undecided values name the candidates
 * and are never chosen between.
 */
export type Parsed =
  | { ok: true; value: Value; approximate?: boolean }
  | { ok: false; reason: string; candidates?: Value[] }

/** What a form field asks for, in plain terms; built from a field's `accepts`. */
export interface Ask {
  /** `input` type or control name: text, number, date, tel, url, email, select, textarea … */
  type: string
  /** Everything the field shows about its format: label, placeholder, help. */
  hint: string
  placeholder?: string
  /** What other text fields of the form hold: they show how it writes things. */
  samples?: string[]
  lang?: string
  maxLength?: number
  minLength?: number
  min?: string
  max?: string
  step?: string
  pattern?: string
  /** ISO country already known for the record: tells national formats. */
  country?: string
}

/** `reason` is one plain sentence for the person. */
export type Formatted = { ok: true; text: string; note?: string } | { ok: false; reason: string }
