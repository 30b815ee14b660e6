import { type Guard, holds, stops } from './guard.ts'

/** Of two buttons that may be meant none is pressed. */
export const button: Guard = {
  id: 'button',
  title: 'It is clear which button sends the form',
  check({ page }) {
    return 'name' in page.button ? holds(`“${page.button.name}” is pressed.`) : stops(page.button.reason)
  },
}
