import { currenciesOf } from '../../deal/currencies.ts'
import type { Accepts, Content, Field, Locked, Option, Signals } from '../../page/field.ts'
import { siteById } from '../index.ts'
import type { ApiField, ApiRecord, ApiType } from './api.ts'

/** What a field is called as a control, by its type: the words that formats and options are decided by. */
const controls: Partial<Record<ApiType, [control: string, type: string]>> = {
  longText: ['textarea', 'textarea'],
  number: ['number', 'number'],
  money: ['number', 'number'],
  percent: ['number', 'number'],
  date: ['date', 'date'],
  boolean: ['checkbox', 'checkbox'],
  choice: ['select', 'select-one'],
  choices: ['select', 'select-multiple'],
  email: ['text', 'email'],
  url: ['text', 'url'],
  phone: ['text', 'tel'],
}

/**
 * The record's fields as a page would show them, so that they are matched and understood as any other. Numbers and dates
 * are written in full and in one way; empty fields are left out.
 * @param lang language of the labels.
 */
export function shownFields(record: ApiRecord, site: string, lang: string): Field[] {
  const of = { site, lang, table: record.type }
  const told = new Set(record.fields.flatMap(field => (field.related ? (field.term ?? []) : [])))
  // A link to the account says no more than the account's own name.
  const isTold = (field: ApiField) => field.type === 'reference' && told.has(termOf(field, of) ?? '')
  return record.fields
    .filter(field => field.display !== '' && field.value !== null && field.value !== false && !isTold(field))
    .map((field, at) => fieldOf(field, of, at, { control: 'output', content: { text: shownText(field, lang) } }))
}

/** The record's fields as a form that could be filled: what they hold, what they take, and which are closed. */
export function formFields(record: ApiRecord, site: string, lang: string): Field[] {
  const of = { site, lang, table: record.type }
  return record.fields
    .filter(field => !field.related)
    .map((field, at) => {
      const [control = 'text', type = 'text'] = controls[field.type] ?? []
      const accepts = acceptsOf(field)
      const closed = !field.updateable || (control === 'select' && !accepts.options?.length)
      const locked: Locked | undefined = closed ? 'read-only' : undefined
      return fieldOf(field, of, at, { control, type, accepts, locked, content: contentOf(field) })
    })
}

interface Look {
  control: string
  content: Content
  type?: string
  accepts?: Accepts
  locked?: Locked
}

interface Of {
  site: string
  lang: string
  table: string
}

/** Names are told apart by the object or table that they belong to, where the site has several. */
function termOf({ term, apiName }: ApiField, { site, table }: Of): string | undefined {
  const names = siteById(site)?.names
  return term ?? names?.[`${table}.${apiName}`] ?? names?.[apiName]
}

function fieldOf(field: ApiField, of: Of, position: number, look: Look): Field {
  const { apiName, label } = field
  const apiTerm = termOf(field, of)
  const signals: Signals = {
    labels: [{ text: label, from: 'label' }],
    name: apiName,
    // An amount's currency, so that another one is never written into it.
    help: field.currency && /^[A-Z]{3}$/.test(field.currency) ? field.currency : undefined,
    section: [],
    type: look.type ?? 'output',
    form: 0,
    lang: of.lang,
    apiName,
    ...(apiTerm && { apiTerm }),
  }
  return {
    key: `site:${apiName}`,
    frame: 0,
    control: look.control,
    label,
    signals,
    content: look.content,
    accepts: look.accepts ?? {},
    locked: look.locked,
    print: { control: look.control, label, name: apiName, id: '', type: field.type, section: '', position },
  }
}

function shownText({ type, value, display, currency }: ApiField, lang: string): string {
  const exact = typeof value === 'number' || typeof value === 'string' ? String(value) : display
  if (type === 'money') {
    // What "$" stands for is told by the page's language; the text itself is in none.
    const [code, ...more] = currency ? currenciesOf(currency, { lang }) : []
    return currency ? `${code && !more.length ? code : currency} ${exact}` : exact
  }
  if (type === 'percent') return `${exact}%`
  return type === 'number' || type === 'date' || type === 'datetime' ? exact : display
}

function contentOf({ type, value, display }: ApiField): Content {
  if (type === 'boolean') return { text: '', checked: value === true }
  if (type === 'choice') return { text: display, chosen: typeof value === 'string' ? [value] : [] }
  if (type === 'choices') return { text: display, chosen: Array.isArray(value) ? value : [] }
  return { text: value === null ? '' : type === 'reference' ? display : String(value) }
}

function acceptsOf({ type, maxLength, picklist }: ApiField): Accepts {
  const isChoice = type === 'choice' || type === 'choices'
  const options = picklist?.map(({ value, label }): Option => ({ key: value, label, value }))
  return {
    ...(isChoice && { options: options ?? [], multiple: type === 'choices' }),
    ...(maxLength && (type === 'text' || type === 'longText') && { maxLength }),
  }
}
