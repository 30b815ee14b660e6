import { type Guard, holds, stops } from './guard.ts'

/** A deal is sent to a portal once. Where it cannot be known, it is not sent. */
export const duplicate: Guard = {
  id: 'duplicate',
  title: 'The deal is not registered here yet',
  check({ duplicate }) {
    if (!duplicate) return holds('This deal has not been sent to this portal.')
    if (duplicate === 'unreadable')
      return stops('What is known of this deal’s registrations cannot be read, so nothing is sent.')
    const { id, state } = duplicate
    if (state === 'unknown')
      return stops('It was sent before, and what became of it is not known. Look at the portal’s list first.')
    return stops(`It is registered here already${id ? ` as ${id}` : ''}, and is ${state}.`)
  },
}
