import { type Guard, holds, named, stops } from './guard.ts'

/** What was verified after the fill is looked at once more right before it is sent. */
export const stillThere: Guard = {
  id: 'still-there',
  title: 'The answers are still in the form',
  check({ page }) {
    if (page.lost.length) return stops(`No longer as it was filled: ${named(page.lost)}.`, 'fill')
    return holds('Every answer still stands as it was filled.')
  },
}
