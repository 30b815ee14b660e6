import { type Guard, holds, named, stops } from './guard.ts'

/** What the person confirms is what they were shown. */
export const asShown: Guard = {
  id: 'as-shown',
  title: 'Nothing changed since it was shown to you',
  check({ level, page }) {
    if (level === 'auto' && page.since === undefined) return holds('It is submitted on its own, as you set it.')
    if (page.since === undefined) return stops('You have not been shown yet what would be sent.')
    if (page.since.length) return stops(`Changed since it was shown to you: ${named(page.since)}.`)
    return holds('The form is as it was shown to you.')
  },
}
