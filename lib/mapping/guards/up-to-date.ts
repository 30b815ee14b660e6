import type { PlanRow } from '../plan.ts'
import { type Guard, holds, named, stops } from './guard.ts'

/** A deal or mapping that was changed after the fill would fill something else now. */
export const upToDate: Guard = {
  id: 'up-to-date',
  title: 'The form holds what the deal says now',
  check({ fill, plan }) {
    const rows = new Map(plan.rows.map(row => [row.field.key, row]))
    const outdated = fill.fields.filter(field => field.written && isOther(field.text, rows.get(field.key)))
    if (outdated.length)
      return stops(
        `The deal or its mapping says something else by now for ${named(outdated.map(({ label }) => label))}.`,
        'fill',
      )
    return holds('The deal and its mapping are as they were when the form was filled.')
  },
}

function isOther(text: string, row: PlanRow | undefined): boolean {
  if (!row || row.field.locked) return false
  return row.action === 'leave' || (row.action === 'fill' && row.value !== text)
}
