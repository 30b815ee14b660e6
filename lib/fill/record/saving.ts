import { pressOn } from '../../controls/list/pointer.ts'
import { sleep } from '../../controls/support/wait.ts'
import type { Content } from '../../page/field.ts'
import { isVisible } from '../../page/visible.ts'
import { readFrame } from '../../read/read-frame.ts'
import { formOf, isOff } from '../../sites/any.ts'
import { siteOf } from '../../sites/index.ts'
import type { Step } from '../step.ts'
import { type ButtonSeen, findSaves } from './buttons.ts'
import { blockedBy, type Complaint, complaintsOn, type Notice, noticesOn } from './notices.ts'
import { type Requests, watchRequests } from './requests.ts'
import { showsWritten } from './shown.ts'

/** One field that was written, and what it held after. */
export interface Written {
  step: Step
  after: Content
}

/** What is seen of a record after its Save button was pressed. Nothing of it is judged here. */
export interface SaveSeen {
  /** The document is another one than the button was pressed in; `redirected`: its server sent the browser on to it. */
  fresh: boolean
  redirected: boolean
  /** What the page says of its fields, and in its places for messages, since the press. */
  complaints: Complaint[]
  notices: Notice[]
  /** A field that was written can still be written. */
  editing: boolean
  button: 'there' | 'off' | 'gone'
  /** Of the written fields that the page shows again: all hold what was written (`undefined` where none is shown). */
  shown?: boolean
  /** A request that began with the press was answered well, or with this error. */
  answered: boolean
  refusedWith?: number
  /** What the site itself says: changes wait to be saved. */
  unsaved?: boolean
}

interface Pressed {
  button: HTMLElement
  form: HTMLFormElement | null
  said: Set<string>
  requests: Requests
}

export interface SaveDesk {
  press(runId: string, elements: Element[]): ButtonSeen & { nothing?: boolean }
  look(runId: string, written: Written[], find: (step: Step) => Element | undefined): SaveSeen
}

/** Presses Save and looks at what comes of it. Watches the page's requests no longer than `patience` milliseconds. */
export function createSaveDesk(document: Document, patience = 30_000): SaveDesk {
  const presses = new Map<string, Pressed>()

  function press(runId: string, elements: Element[]): ButtonSeen & { nothing?: boolean } {
    const site = siteOf(document)
    if (site?.unsaved?.(document) === false) return { nothing: true }
    const found = findSaves(document, elements)
    if ('reason' in found) return found
    const [first, ...more] = found
    const last = found.at(-1)
    if (!first || !last) return { reason: 'No Save button was found on this page.' }
    presses.get(runId)?.requests.stop()
    const requests = watchRequests(document.defaultView ?? window)
    setTimeout(requests.stop, patience)
    const said = new Set([...complaintsOn(document, () => undefined).map(mark), ...noticesOn(document).map(mark)])
    const form = submits(first.element) ? formOf(first.element) : null
    presses.set(runId, { button: last.element, form, said, requests })
    pressOn(first.element)
    void pressInTurn(first.element, more)
    return { name: first.name }
  }

  function look(runId: string, written: Written[], find: (step: Step) => Element | undefined): SaveSeen {
    const pressed = presses.get(runId)
    const elements = new Map(written.flatMap(({ step }) => asEntry(find(step), step.key)))
    const complaints = complaintsOn(document, element => elements.get(element)).filter(
      one => !pressed?.said.has(mark(one)),
    )
    const notices = noticesOn(document).filter(one => !pressed?.said.has(mark(one)))
    const editing = [...elements.keys()].some(element => element.isConnected && isVisible(element, labelsOf(element)))
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const refusedWith = pressed?.requests.refused()
    return {
      fresh: !pressed,
      redirected: !pressed && (entry?.redirectCount ?? 0) > 0,
      complaints: pressed?.form?.isConnected ? [...complaints, ...blockedBy(document, pressed.form)] : complaints,
      notices,
      editing,
      button: buttonNow(pressed),
      shown: editing && pressed ? undefined : shownAgain(document, written),
      answered: pressed?.requests.answered() ?? false,
      ...(refusedWith !== undefined && { refusedWith }),
      unsaved: siteOf(document)?.unsaved?.(document),
    }
  }

  return { press, look }
}

/** Presses each further button once the one before has done its work, or had its time. */
async function pressInTurn(before: HTMLElement, more: { element: HTMLElement }[]): Promise<void> {
  let done = before
  for (const { element } of more) {
    for (let waited = 0; waited < 3000 && done.isConnected && isVisible(done); waited += 100) await sleep(100, never)
    if (element.isConnected && !isOff(element)) pressOn(element)
    done = element
  }
}

const never = new AbortController().signal

function buttonNow(pressed: Pressed | undefined): SaveSeen['button'] {
  const { button } = pressed ?? {}
  if (!button?.isConnected || !isVisible(button)) return 'gone'
  return isOff(button) ? 'off' : 'there'
}

function shownAgain(document: Document, written: Written[]): boolean | undefined {
  const { fields } = readFrame(document).reading
  const told = written.flatMap(({ step, after }) => showsWritten(fields, step.print.label, after) ?? [])
  return told.length > 0 ? told.every(Boolean) : undefined
}

const mark = (one: { text: string; label?: string }) => `${one.label ?? ''}\n${one.text}`
const asEntry = (element: Element | undefined, key: string): [Element, string][] => (element ? [[element, key]] : [])
const labelsOf = (element: Element) => [...((element as HTMLInputElement).labels ?? [])]
const submits = (element: Element) => (element as HTMLButtonElement).type === 'submit'
