import { isEmpty } from '../current.ts'
import { counted, type Guard, holds, named, stops } from './guard.ts'

/** What a form must have answered is answered, whoever did it. */
export const required: Guard = {
  id: 'required',
  title: 'Every required field is answered',
  check({ page, plan }) {
    const needed = new Set(plan.unanswered)
    const asked = page.fields.filter(
      ({ control, accepts, key, locked = '' }) =>
        control !== 'output' && !/^(?:disabled|read-only)$/.test(locked) && (accepts.required || needed.has(key)),
    )
    const empty = asked.filter(isEmpty)
    if (empty.length) return stops(`Nothing answers ${named(empty.map(({ label }) => label))}.`, 'mapping')
    return holds(asked.length ? `${counted(asked.length, 'required field')} answered.` : 'The form requires nothing.')
  },
}
