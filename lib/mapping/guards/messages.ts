import { isEmpty } from '../current.ts'
import { type Guard, holds, stops } from './guard.ts'

/** A form that the page or the browser objects to would be refused, or hide what is wrong. */
export const messages: Guard = {
  id: 'messages',
  title: 'The page says nothing against the answers',
  check({ page }) {
    // That nothing answers a required field is told of where that is checked.
    const empty = new Set(page.fields.flatMap(one => (one.accepts.required && isEmpty(one) ? [one.label] : [])))
    const others = page.messages.filter(({ label }) => !label || !empty.has(label))
    const said = others.map(({ label, text }) => (label ? `“${label}”: ${text}` : text).replace(/\.$/, ''))
    if (!said.length) return holds('The page says nothing against them.')
    return stops(
      `The page says ${said.slice(0, 3).join('; ')}${said.length > 3 ? `; and ${said.length - 3} more` : ''}.`,
    )
  },
}
