import type { State } from '../../question.ts'

const parameters = new URLSearchParams(location.search)

/** Milliseconds until asynchronous options arrive (`?slow=`). */
export const slow = Number(parameters.get('slow') ?? 250)
/** Every how many milliseconds the whole form is drawn again (`?rerender=`); 0 for never. */
export const rerender = Number(parameters.get('rerender') ?? 0)

const plain = (state: object): State => JSON.parse(JSON.stringify(state))

/** Shows the application's state to the test. `read` must answer from that state. */
export function expose(read: () => object): void {
  window.appState = () => plain(read())
}

/** Sends the application's state in and answers with the registration id. */
export function register(state: object): string {
  window.submitted = plain(state)
  return 'DR-2026-004711'
}

/** Has the form drawn again as often as the address asks for. */
export function everyRerender(draw: () => void): void {
  if (rerender > 0) setInterval(draw, rerender)
}
