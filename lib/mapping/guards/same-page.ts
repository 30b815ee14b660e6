import { type Guard, holds, stops } from './guard.ts'

/** Only the document that was filled is sent: another one may ask something else under the same address. */
export const samePage: Guard = {
  id: 'same-page',
  title: 'The page is the one that was filled',
  check({ page }) {
    return page.here
      ? holds('It is the page that was filled.')
      : stops('The page was loaded again or left since it was filled. Fill it again.', 'fill')
  },
}
