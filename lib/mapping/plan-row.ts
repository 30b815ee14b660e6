import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { parseValue } from '../deal/parse.ts'
import type { Value } from '../deal/value.ts'
import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { fieldName } from './changes.ts'
import type { ChoiceList } from './choice-list.ts'
import { decidedFor } from './choices.ts'
import { type ConvertContext, convert, isTooLong } from './convert.ts'
import { holdsAlready, isEmpty } from './current.ts'
import type { Rule, Source } from './mapping.ts'
import { numberClash } from './number-kind.ts'
import type { PlanRow } from './plan.ts'
import { type Result, resultOf } from './result.ts'
import { shorten, sourceInWords, titleOf } from './words.ts'

export interface RowInput {
  rule?: Rule
  match?: Match
  entries: Entry[]
  /** Choice lists that rules refer to. */
  lists?: ChoiceList[]
  /** ISO country of the deal. */
  country?: string
  /** What other text fields of the form hold. */
  samples: string[]
}

/** Decides for one field what a fill would do. */
export function planRow(field: Field, input: RowInput): PlanRow {
  const { rule, match } = input
  const overwrite = rule?.overwrite ?? false
  const source: Source | undefined = rule?.source ?? (match?.term ? { from: 'term', term: match.term } : undefined)
  const row: Omit<PlanRow, 'action' | 'why'> = {
    field,
    source,
    learned: Boolean(rule),
    overwrite,
    value: '',
    ...(rule?.back && { back: rule.back }),
  }
  const leave = (why: string): PlanRow => ({ ...row, action: 'leave', why })
  const ask = (why: string, candidates?: string[]): PlanRow => ({ ...row, action: 'ask', why, candidates })

  if (field.locked) return leave(lockedWhy(field.locked))
  if (!source) return leave(match?.abstained ?? 'Nothing in the deal is known to answer this.')
  if (source.from === 'leave' || rule?.back === 'leave') return leave('You decided to leave it.')

  const anyText = field.accepts.options !== undefined || Boolean(rule?.pairs?.length || rule?.list)
  const context = { entries: input.entries, lang: field.signals.lang, anyText }
  const found = resultOf({ source, when: rule?.when, conversions: rule?.conversions }, context)
  if (!found.ok) return found.open ? ask(found.why) : leave(found.why)

  const clash = rule
    ? undefined
    : numberClash(
        field,
        input.entries.find(({ term }) => term === found.term),
      )
  if (clash) return ask(clash)
  const decided = decidedFor(found.text, rule, input.lists)
  if (decided === '') return leave(`You decided to leave it where the deal says “${shorten(found.text)}”.`)
  const fitted = shaped(found, decided, field)
  if ('why' in fitted) return ask(fitted.why)
  const converted = convert(fitted.value, field, {
    term: found.term,
    country: input.country,
    samples: input.samples,
    picked: fitted.picked,
    cut: rule?.cut,
  })
  if (isTooLong(fitted.value, field)) Object.assign(row, { tooLong: true, cut: rule?.cut ?? false })
  if (!converted.ok) return ask(converted.why, converted.candidates)
  if (holdsAlready(field, converted.write)) return leave('It already holds this.')
  if (!isEmpty(field) && !overwrite)
    return { ...leave(`It already holds “${shorten(field.content.text)}”, which is kept.`), kept: true }

  const instead = field.content.untouched && `Takes the place of “${shorten(field.content.text)}”, which nobody chose.`
  const opens = field.folded && `Opens “${field.folded.join('” and “')}” first.`
  const meant = fitted.picked === undefined && decided !== undefined && `You decided what “${found.text}” means here.`
  const renamed =
    rule && foldText(rule.field.label) !== foldText(field.label) && `You knew it as “${fieldName(rule.field)}”.`
  const why = [reasonOf(source, found, match, Boolean(rule)), found.how, ...found.notes, meant, renamed, converted.note]
  return {
    ...row,
    action: 'fill',
    value: converted.shown,
    write: converted.write,
    wanted: converted.wanted,
    means: fitted.value,
    why: [...why, instead, opens].filter(Boolean).join(' '),
    ...(found.converted && { converted: true }),
  }
}

type Fitted = { value: Value; picked?: ConvertContext['picked'] } | { why: string }

/** The value as the kind of field takes it: what was decided for a text, yes or no for a tick box, a day for a calendar. */
function shaped(found: Result & { ok: true }, decided: string | undefined, field: Field): Fitted {
  const lists = field.accepts.options !== undefined || field.accepts.opens
  if (decided !== undefined && lists) return { value: found.value, picked: decided }
  const value: Value = decided === undefined ? found.value : { kind: 'text', text: decided }
  if (value.kind !== 'text') return { value }
  if (field.signals.type === 'date') {
    const day = parseValue('date', value.text, { lang: field.signals.lang })
    return day.ok ? { value: day.value } : { why: `“${shorten(value.text)}” is not a date that reads only one way.` }
  }
  if (field.content.checked === undefined) return { value }
  const parsed = parseValue('yesNo', value.text, { lang: field.signals.lang })
  return parsed.ok ? { value: parsed.value } : { why: `“${shorten(value.text)}” is neither yes nor no.` }
}

function reasonOf(source: Source, found: Result & { ok: true }, match: Match | undefined, learned: boolean): string {
  if (source.from === 'fixed') return 'Your fixed text.'
  if (source.from === 'template') return 'Your template.'
  if (source.from === 'first') {
    const used = found.term ? titleOf(found.term) : `“${shorten(found.text)}”`
    return `You chose ${sourceInWords(source)}, which is ${used}.`
  }
  if (source.from !== 'term') return ''
  if (learned) return `You chose ${titleOf(source.term)} for this field.`
  return `${titleOf(source.term)}: ${match?.reasons.join(', ') ?? 'proposed'}.`
}

const locks: Record<NonNullable<Field['locked']>, string> = {
  'read-only': 'It is read-only.',
  disabled: 'It is switched off on the page.',
  password: 'Passwords are never touched.',
  card: 'Card details are never touched.',
  'one-time code': 'One-time codes are never touched.',
  search: 'It is a search box.',
  file: 'It needs you: choose the file yourself.',
  unsupported: 'This kind of control cannot be filled yet.',
}

function lockedWhy(locked: NonNullable<Field['locked']>): string {
  return locks[locked]
}
