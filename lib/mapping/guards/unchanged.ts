import { type Guard, holds, stops } from './guard.ts'

/** The person once looked at this very form and said that it may be sent like this. */
export const unchanged: Guard = {
  id: 'unchanged',
  title: 'The form is as you approved it',
  check({ mapping, form }) {
    if (form.asksNothing) return holds('This step of the form asks nothing.')
    if (!mapping?.approved)
      return stops('You have not approved this form yet. Look it through and approve it as it is.', 'approve')
    if (!form.isApproved)
      return stops(
        'What is known of the form changed since you approved it. Look it through and approve it again.',
        'approve',
      )
    const [first] = form.changes
    if (first) return stops(`The form changed since you approved it: ${first}`, 'approve')
    return holds(`It is as it was when you approved it on ${mapping.approved.at.slice(0, 10)}.`)
  },
}
