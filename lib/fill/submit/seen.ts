import type { Content } from '../../page/field.ts'
import { isVisible } from '../../page/visible.ts'
import { isOff } from '../../sites/any.ts'
import { isBlank } from '../content.ts'
import { blockedBy, type Complaint, complaintsOn, type Notice, noticesOn } from '../record/notices.ts'
import { markOf, ownKey, type Pressed } from './press.ts'

/** What is seen of a page after the button of its form was pressed, or was to be. Nothing of it is judged here. */
export interface SubmitSeen {
  /** When this document was opened, in milliseconds since 1970. */
  opened: number
  /** The button was pressed in this document. */
  pressed: boolean
  /** What the page says against answers, and in its places for messages, since the press. */
  complaints: Complaint[]
  notices: Notice[]
  button: 'there' | 'off' | 'gone'
  /** Most of what the form held at the press is gone: the page sent it in and emptied it. */
  emptied?: boolean
  /** A request that began with the press was answered well, or with this error. */
  answered: boolean
  refusedWith?: number
  /** How the server answered for the document itself: 200, 503 … Absent where the browser does not tell. */
  status?: number
  /** The page asks to sign in. */
  login: boolean
}

/** Looks at the page. `pressed`: what was pressed in this document. */
export function seenOn(
  document: Document,
  pressed: Pressed | undefined,
  contents: { key: string; content: Content }[] = [],
): SubmitSeen {
  const isNew = (one: { text: string; label?: string }) => !pressed?.said.has(markOf(one))
  const complaints = complaintsOn(document, () => undefined).filter(isNew)
  // Nothing was missing when the button was pressed: a form that lacks answers now was sent in and emptied by the page.
  const blocked = pressed?.form?.isConnected
    ? blockedBy(document, pressed.form, ({ valueMissing }) => !valueMissing)
    : []
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const refusedWith = pressed?.requests.refused()
  return {
    opened: performance.timeOrigin,
    pressed: pressed !== undefined,
    complaints: [...complaints, ...blocked],
    notices: noticesOn(document).filter(isNew),
    button: buttonNow(pressed),
    ...(pressed && isEmptied(pressed, contents) && { emptied: true }),
    answered: pressed?.requests.answered() ?? false,
    ...(refusedWith !== undefined && { refusedWith }),
    ...(entry?.responseStatus && { status: entry.responseStatus }),
    login: [...document.querySelectorAll('input[type=password]')].some(input => isVisible(input)),
  }
}

function isEmptied({ held }: Pressed, contents: { key: string; content: Content }[]): boolean {
  const now = new Map(contents.map(({ key, content }) => [ownKey(key), content]))
  const gone = held.filter(key => isBlank(now.get(key) ?? { text: '' }))
  return gone.length > held.length / 2
}

function buttonNow(pressed: Pressed | undefined): SubmitSeen['button'] {
  const { button } = pressed ?? {}
  if (!button?.isConnected || !isVisible(button)) return 'gone'
  return isOff(button) ? 'off' : 'there'
}
