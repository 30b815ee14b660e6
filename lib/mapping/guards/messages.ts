import { type Guard, holds, stops } from './guard.ts'

/** A form that the page or the browser objects to would be refused, or hide what is wrong. */
export const messages: Guard = {
  id: 'messages',
  title: 'The page says nothing against the answers',
  check({ page }) {
    const said = page.messages.map(({ label, text }) => (label ? `“${label}”: ${text}` : text).replace(/\.$/, ''))
    if (!said.length) return holds('The page says nothing against them.')
    return stops(
      `The page says ${said.slice(0, 3).join('; ')}${said.length > 3 ? `; and ${said.length - 3} more` : ''}.`,
    )
  },
}
