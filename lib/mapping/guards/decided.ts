import { isEmpty } from '../current.ts'
import type { PlanRow } from '../plan.ts'
import { type Guard, type GuardInput, holds, named, stops } from './guard.ts'

/**
 * Nothing that is sent may be a guess: no shortened amount, no open choice, no demand that is not met. Where nobody looks,
 * neither an amount that a rate made, nor another answer than the deal's that stood there before.
 */
export const decided: Guard = {
  id: 'decided',
  title: 'No value is approximate or undecided',
  check(input) {
    const open = openRows(input)
    if (open.length) {
      const why = open.length === 1 ? ` ${open[0]?.why}` : ''
      return stops(`Still to be decided: ${named(labelsOf(open))}.${why}`, 'mapping')
    }
    const rows = input.level === 'auto' ? input.plan.rows : []
    const made = rows.filter(row => row.action === 'fill' && row.converted && row.means?.kind === 'money')
    if (made.length) return stops(`Converted by a rate: ${named(labelsOf(made))}. Look at it and submit it yourself.`)
    const kept = rows.filter(row => row.kept)
    if (kept.length) return stops(`Holds something else than the deal says: ${named(labelsOf(kept))}.`)
    return holds('Every value is the deal’s own or was decided by you.')
  },
}

/** What was filled, or is empty, and needs the person. What they answered on the page by themselves does not. */
function openRows({ plan, fill }: GuardInput): PlanRow[] {
  const written = new Set(fill.fields.flatMap(({ key, written }) => (written ? [key] : [])))
  return plan.rows.filter(({ action, demands, field }) => {
    const isOpen = action === 'ask' || (action === 'fill' && demands !== undefined && demands.length > 0)
    return isOpen && !field.locked && (isEmpty(field) || written.has(field.key))
  })
}

const labelsOf = (rows: PlanRow[]) => rows.map(({ field }) => field.label)
