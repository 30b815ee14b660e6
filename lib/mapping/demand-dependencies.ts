import { answerTerm } from '../deal/answer.ts'
import { foldOption } from '../deal/choices/option.ts'
import { countryCode, countryOf } from '../deal/countries.ts'
import { saysYes } from '../deal/yes-no.ts'
import { isEmpty } from './current.ts'
import type { Condition } from './demand.ts'
import { type Asked, type DemandContext, refersTo } from './demand-fields.ts'
import type { PlanRow } from './plan.ts'

/**
 * Marks the rows that another answer makes required and that nothing answers ("State" once the country is the United
 * States). What is required in any case counts only on forms that mark no field as required themselves.
 */
export function dependencies(rows: PlanRow[], asked: Asked[], { entries }: DemandContext) {
  const marked = rows.some(row => row.field.accepts.required)
  const needed = new Set<string>()
  const checked = rows.map((row, at) => {
    if (row.action === 'fill' || !isOpen(row, entries) || !isEmpty(row.field)) return row
    const demand = asked[at]?.required.find(demand =>
      demand.when ? demand.when.every(condition => holds(condition, rows, asked)) : !marked,
    )
    if (!demand) return row
    needed.add(row.field.key)
    if (row.demands?.length) return row
    return { ...row, demands: [{ text: demand.because, fixes: [{ label: verb(row), open: true as const }] }] }
  })
  return { rows: checked, needed }
}

/** A list that waits for another answer is filled once that is given, if the deal has something for it. */
function isOpen({ field, source }: PlanRow, entries: DemandContext['entries']): boolean {
  if (!field.locked) return true
  return field.locked === 'disabled' && !(source?.from === 'term' && answerTerm(entries, source.term))
}

function verb({ field }: PlanRow): string {
  const chooses = field.accepts.options ?? field.accepts.opens
  return `${chooses ? 'Choose' : 'Answer'} ${field.label || 'this field'}`
}

function holds({ of, is }: Condition, rows: PlanRow[], asked: Asked[]): boolean {
  return rows.some((row, at) => {
    if (!refersTo(of, row.field, asked[at]?.term)) return false
    return answersOf(row).some(text => is.some(wanted => saysSame(text, wanted)))
  })
}

/** What a field will show: what would be filled in, else what it holds. */
function answersOf({ action, write, value, field }: PlanRow): string[] {
  const { accepts, content } = field
  const labels = (keys: string[]) => keys.map(key => accepts.options?.find(option => option.key === key)?.label ?? key)
  if (action !== 'fill' || !write) {
    if (content.checked !== undefined) return [content.checked ? 'Yes' : 'No']
    if (content.untouched) return []
    return content.chosen && accepts.options ? labels(content.chosen) : [content.text]
  }
  if ('check' in write) return [write.check ? 'Yes' : 'No']
  if ('choose' in write) return labels(write.choose)
  return 'pick' in write ? write.pick : [value]
}

function saysSame(text: string, wanted: string): boolean {
  if (text === '') return false
  if (foldOption(text) === foldOption(wanted)) return true
  // Capitals: "No" is an answer, "NO" is Norway.
  const country = /^[A-Z]{2}$/.test(wanted) ? countryCode(wanted) : undefined
  if (country && (countryOf(text) ?? countryCode(text)) === country) return true
  const yes = saysYes(wanted)
  return yes !== undefined && saysYes(text) === yes
}
