import type { Deal } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import type { Wanted } from '../fill/record/buttons.ts'
import type { Plan } from '../mapping/plan.ts'
import { matchFields } from '../match/match.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal } from '../store/deals.ts'
import { answersFor } from './answers.ts'
import { showPlan } from './make-plan.ts'
import { fillableFields } from './page-kind.ts'
import { readPage } from './read-page.ts'
import { withHolds } from './read-through.ts'

/** Longest wait for fields that can be written, and the time between two looks, in milliseconds. */
const patience = 15_000
const pause = 400

type Shown = Outputs['preview']

/**
 * Presses the record's own Edit button, waits until its fields can be written, and previews the write-back. Where every
 * field is opened by itself, those that the registration answers are opened.
 */
export async function editRecord(input: { tabId: number; dealId: string }): Promise<Answer<Shown>> {
  const { tabId } = input
  const deal = await getDeal(input.dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here. Choose another one, or capture it again.' }
  const page = await readPage(tabId)
  if (!page.ok) return page
  const pressed = await askFrames(tabId, page.value, deal, true)
  if (!pressed.name) return { ok: false, error: `Nothing was pressed. ${pressed.reason}` }

  const before = fillableFields(page.value).length
  let count = before
  for (const until = Date.now() + patience; Date.now() < until; ) {
    await new Promise(resolve => setTimeout(resolve, pause))
    const now = await Promise.race([readPage(tabId), late()])
    if (!now?.ok) continue
    const fields = fillableFields(now.value).length
    // A page draws its fields in several goes: two looks must see the same.
    if (fields > before && fields === count)
      return { ok: true, value: await showPlan(tabId, await withHolds(now.value), deal, 'crm') }
    count = fields
  }
  const error = `“${pressed.name}” was pressed, but no field could be written within ${patience / 1000} seconds. Look at the page, open the record for editing there, and read it again.`
  return { ok: false, error }
}

/**
 * How the record in front could be opened for editing: the page's own button, or why none is. Undefined where something
 * can be written already.
 */
export async function editOffer(tabId: number, page: PageReading, deal: Deal, plan: Plan): Promise<Shown['edit']> {
  if (plan.rows.some(row => row.source && !row.field.locked)) return undefined
  return askFrames(tabId, page, deal, false)
}

/** Asks the page, and the frames in it that show something, for their Edit button. */
async function askFrames(
  tabId: number,
  page: PageReading,
  deal: Deal,
  press: boolean,
): Promise<NonNullable<Shown['edit']>> {
  const wanted = await wantedFields(page, deal)
  const frames = [...new Set([0, ...page.fields.map(field => field.frame)])]
  let reason = 'No Edit button was found on this page.'
  for (const frame of frames) {
    const own = wanted.filter(({ key }) => key.startsWith(`${frame}:`))
    const seen = await askPage(tabId, frame, 'edit', { wanted: own, press: false })
    if (seen?.name && !press) return { name: seen.name }
    // A button that leads to another page may take the answer with it.
    if (seen?.name) return (await askPage(tabId, frame, 'edit', { wanted: own, press })) ?? { name: seen.name }
    if (frame === 0 && seen?.reason) ({ reason } = seen)
  }
  return { reason }
}

/** Fields that are only shown, that the registration answers, and that do not hold the answer yet. */
async function wantedFields(page: PageReading, deal: Deal): Promise<Wanted[]> {
  const entries = await answersFor(deal, 'crm')
  const matches = new Map(matchFields(page.fields, 'crm').map(match => [match.key, match.term]))
  return page.fields.flatMap(({ key, label, control, content }) => {
    const entry = entries.find(({ term }) => term === matches.get(key))
    const isOpen = control !== 'output' || !entry || foldText(content.text) === foldText(entry.text)
    return isOpen ? [] : [{ key, label }]
  })
}

const late = () => new Promise<undefined>(resolve => setTimeout(resolve, 5000))
