import browser from 'webextension-polyfill'
import { askPage } from '../messages/ask-page.ts'
import type { PickEvent } from '../messages/page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { From } from '../messages/serve.ts'
import type { Move } from '../pick/told.ts'
import { dropPick, getPick, type Pick, type PickAbout, putPick, updatePick } from '../store/pick.ts'
import { enterPage, readPage } from './read-page.ts'
import { callPanel } from './tell.ts'

/** Lets the person point at something on the page. The popup may close: what was picked is kept till it is opened again. */
export async function pick(input: {
  tabId: number
  want: Pick['want']
  about: PickAbout
}): Promise<Answer<Outputs['pick']>> {
  const { tabId, want, about } = input
  await endPick()
  const page = await readPage(tabId)
  if (!page.ok) return page
  const all = await enterPage(tabId)
  if (!all.ok) return all
  const seen = page.value.fields.map(({ frame }) => frame)
  const frames = [...new Set([0, ...seen, ...all.value])]
  const started: Pick = { id: crypto.randomUUID(), tabId, url: page.value.url, want, about, frames }
  await putPick(started)
  const answers = await Promise.all(frames.map(frame => askPage(tabId, frame, 'pick', { pickId: started.id, want })))
  if (answers.some(answer => answer?.candidates)) return { ok: true, value: { status: 'Pick it on the page.' } }
  await endPick()
  const nothing = want === 'field' ? 'no field that could be filled' : 'no value with a label'
  return { ok: false, error: `There is ${nothing} on this page, so there is nothing to pick.` }
}

/** Gives the page back where someone was still pointing. */
export async function endPick(): Promise<void> {
  const going = await getPick()
  await dropPick()
  if (going && going.key === undefined) await everywhere(going, frame => askEnd(going, frame))
}

/** Keys come faster than answers: one after the other, or two would lead to the same place. */
let before: Promise<void> = Promise.resolve()

/** Goes on with what a person does on the page. Believed only from the tab that is pointed at. */
export function takePickEvent(event: PickEvent, from: From): Promise<void> {
  before = before.then(() => take(event, from)).catch(() => undefined)
  return before
}

async function take({ pickId, told }: PickEvent, from: From): Promise<void> {
  const going = await getPick()
  if (going?.id !== pickId || going.tabId !== from.tabId || going.key !== undefined) return
  if ('cancelled' in told) return endPick()
  if ('chosen' in told) {
    await updatePick(pickId, { key: `${from.frameId}:${told.chosen.split(':')[1] ?? ''}` })
    await everywhere(going, frame => askEnd(going, frame))
    if (await callPanel(from.tabId)) return
    // Where the browser does not open it, the person does.
    await browser.action.openPopup?.().catch(() => undefined)
    return
  }
  if ('here' in told) return turnTo(going, from.frameId)
  await move(going, told.move)
}

async function turnTo(going: Pick, frame: number): Promise<void> {
  await updatePick(going.id, { active: frame })
  await everywhere(going, other => (other === frame ? undefined : askMove(going, other, 'clear')))
}

/** Goes through the candidates of all frames as through one page; after the last comes the first. */
async function move(going: Pick, how: Move): Promise<void> {
  const { frames, active } = going
  const inFrame = how === 'next' || how === 'previous' || how === 'choose'
  if (active !== undefined && inFrame && (await askMove(going, active, how))) return
  if (how === 'choose' || how === 'clear') return
  const back = how === 'previous' || how === 'last'
  const ways = back ? frames.toReversed() : frames
  const start = inFrame && active !== undefined ? ways.indexOf(active) + 1 : 0
  for (const frame of [...ways.slice(start), ...ways.slice(0, start)])
    if (await askMove(going, frame, back ? 'last' : 'first')) return turnTo(going, frame)
}

async function askMove({ tabId, id }: Pick, frame: number, move: Move): Promise<boolean> {
  return (await askPage(tabId, frame, 'pickMove', { pickId: id, move }))?.moved ?? false
}

function askEnd({ tabId, id }: Pick, frame: number) {
  return askPage(tabId, frame, 'pickEnd', { pickId: id })
}

async function everywhere(going: Pick, ask: (frame: number) => unknown): Promise<void> {
  await Promise.all(going.frames.map(ask))
}
