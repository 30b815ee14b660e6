import { chooseOptions } from '../deal/choose.ts'
import { foldText } from '../deal/fold.ts'
import { convert } from './convert.ts'
import type { Ask, Fix } from './demand.ts'
import type { Checked } from './demand-fields.ts'
import type { PlanRow } from './plan.ts'

type Options = Extract<Ask, { asks: 'option' }>

/**
 * Holds an answer against a portal's own list. What the list certainly means by a CRM's word is chosen; what it may
 * mean is offered. Options that the page shows count for more than the list that is known.
 */
export function checkOption(one: Checked): PlanRow {
  const { row, asked, text } = one
  const known = asked.demands.find(demand => demand.asks === 'option') as Options | undefined
  if (!known || !text || row.source?.from !== 'term') return row
  const { options, opens } = asked.field.accepts
  if (options ? row.action === 'fill' : fitsList(one, known)) return row

  const offered = (label: string) => !options || options.some(option => option.label === label && !option.disabled)
  const meant = known.means?.[foldText(text)]
  if (meant !== undefined && offered(meant) && (options || opens)) return pickFor(one, meant) ?? row
  const likely = (known.likely?.[foldText(text)] ?? (meant ? [meant] : [])).filter(offered)
  const { source } = row
  const fixes: Fix[] = likely.map(label => ({ label: `Choose ${label}`, correct: { source, choice: label } }))
  const candidates = options ? row.candidates : known.options
  // A text field cannot choose: the person writes the option that is meant.
  const writes: Fix[] = likely.map(label => ({
    label: `Use ${label}`,
    correct: { source: { from: 'fixed' as const, text: label } },
  }))
  const unmet = { text: `“${text}” is not in the portal’s own list.`, fixes: options || opens ? fixes : writes }
  return { ...row, action: 'ask', candidates, demands: [unmet] }
}

function fitsList({ row, value }: Checked, known: Options): boolean {
  // What the person picked for this answer stands.
  if (!value || !row.write || 'choose' in row.write) return true
  const list = known.options.map(label => ({ key: label, label, value: label }))
  return chooseOptions(value, list, { term: row.wanted?.term ?? termFrom(row), multiple: true }).ok
}

function termFrom(row: PlanRow): string | undefined {
  return row.source?.from === 'term' ? row.source.term : undefined
}

function pickFor({ row, asked, value, text, country }: Checked, label: string): PlanRow | undefined {
  if (!value) return undefined
  const converted = convert(value, asked.field, { term: termFrom(row), country, picked: label })
  if (!converted.ok) return undefined
  const why = `The portal’s own list has “${text}” under “${label}”.`
  return { ...row, action: 'fill', value: converted.shown, write: converted.write, why, candidates: undefined }
}
