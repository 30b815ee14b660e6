import { answerTerm } from '../../deal/answer.ts'
import { dayOf } from '../../deal/day.ts'
import type { Deal } from '../../deal/deal.ts'
import { numberOf, stateOf } from '../../deal/registration.ts'
import type { SubmitLook } from '../../fill/submit/look.ts'
import { isApproved } from '../../mapping/fingerprint.ts'
import { fieldsBefore, formChanges } from '../../mapping/form-changes.ts'
import type { FilledField, GuardInput } from '../../mapping/guards/index.ts'
import type { Mapping } from '../../mapping/mapping.ts'
import { remembered } from '../../mapping/remember.ts'
import { rulesFor } from '../../mapping/which.ts'
import { matchFields } from '../../match/match.ts'
import { readResult } from '../../match/read-result.ts'
import type { Answer } from '../../messages/protocol.ts'
import type { Field, PageReading } from '../../page/field.ts'
import { getDeal } from '../../store/deals.ts'
import { isAllowed } from '../../store/managed-policy.ts'
import { duplicateOf } from '../../store/registrations.ts'
import type { Run } from '../../store/run.ts'
import { getRun } from '../../store/runs.ts'
import { getShown } from '../../store/shown-submit.ts'
import { answersFor } from '../answers.ts'
import { makePlan } from '../make-plan.ts'
import { messagesOf } from '../page-says.ts'
import { readPage } from '../read-page.ts'
import { stepRows } from '../run-status.ts'
import { type Allowed, allowedFor } from './allowed.ts'
import { changedSince } from './changed-since.ts'
import { lookAtForm } from './look-at-form.ts'
import { answersOn } from './watch.ts'

/** A filled form as it stands at one moment, with everything that is known about sending it. */
export interface Gathered {
  run: Run
  deal: Deal
  allowed: Allowed
  page: PageReading
  input: GuardInput
  /** The frame that the form is in. */
  frame: number
  deed: SubmitLook['deed']
  /** The fills of the steps before, oldest first. */
  earlier: Run[]
  /** What the page tells of registrations already. */
  shown: string[]
}

/** Gathers from the database and the page what the guards look at. Nothing of it comes by message. */
export async function gather(run: Run): Promise<Answer<Gathered>> {
  const deal = await getDeal(run.dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here, so nothing can be submitted of it.' }
  const page = await readPage(run.tabId)
  if (!page.ok) return page
  const allowed = await allowedFor(run)
  const { mapping } = allowed
  const { look, frame, here } = await lookAtForm(run, page.value)
  const before = new Map(stepRows(run).flatMap(row => (row.step ? [[row.key, row.before ?? row.step.before]] : [])))
  const reading = { ...page.value, fields: fieldsBefore(page.value.fields, before) }
  const writable = reading.fields.filter(isWritable)
  const matches = matchFields(reading.fields, 'portal')
  const earlier = await stepsBefore(run)
  const { origin } = new URL(page.value.url)
  const input: GuardInput = {
    level: allowed.level,
    // A step without a mapping of its own belongs to the form of the first, but was not approved with it.
    mapping: mapping ?? (allowed.first && { ...allowed.first, approved: undefined }),
    limits: allowed.limits,
    fill: {
      ended: run.state === 'done' && !stepRows(run).some(row => row.held),
      only: run.only === true,
      fields: run.rows.flatMap(filledField),
    },
    page: {
      here,
      url: page.value.url,
      site: page.value.site?.id,
      targets: look.targets,
      fields: page.value.fields.filter(isWritable),
      messages: [...messagesOf(page.value), ...look.blocked],
      lost: run.rows.flatMap(({ key, label }) => (look.lost.includes(key) ? [label] : [])),
      since: changedSince(await getShown(run.tabId, run.id), page.value),
      button: 'name' in look.deed ? { name: look.deed.name } : look.deed,
    },
    allowed: isAllowed(allowed.managed, page.value.url),
    plan: await makePlan(reading, deal, 'portal', mapping),
    ruled: new Set(
      [...rulesFor(mapping, writable, matches)].flatMap(([key, { source }]) => (source.from === 'leave' ? [] : [key])),
    ),
    form: {
      isApproved: mapping !== undefined && (await isApproved(mapping, mapping.fields)),
      asksNothing: writable.length === 0 && earlier.length > 0,
      changes: mapping ? formChanges(mapping, remembered(writable, matches)) : [],
    },
    amount: answerTerm(await answersFor(deal, 'portal', mapping?.profile), 'deal.amount')?.value,
    duplicate: await duplicateHere(deal.id, origin, mapping),
  }
  const shown = answersOn(readResult(page.value, run.startedAt))
  const { deed } = look
  return { ok: true, value: { run, deal, allowed, page: page.value, input, frame, deed, earlier, shown } }
}

const isWritable = ({ control }: Field) => control !== 'output'

function filledField({ key, label, value, outcome, reason, step, held }: Run['rows'][number]): FilledField[] {
  return [{ key, label, outcome, reason, written: Boolean(step || held), text: value }]
}

async function duplicateHere(dealId: string, origin: string, mapping?: Mapping): Promise<GuardInput['duplicate']> {
  // Everything that "https://*.vendors.example" means may be portals of several vendors.
  const places = [mapping, ...(mapping?.places ?? [])].flatMap(place => place?.origin ?? [])
  const found = await duplicateOf(
    dealId,
    origin,
    places.filter(place => !place.includes('*')),
  )
  if (!found || found === 'unreadable') return found
  return { id: numberOf(found), state: stateOf(found, dayOf(new Date())) }
}

/** The runs of the steps before this one, oldest first. */
async function stepsBefore(run: Run): Promise<Run[]> {
  const steps: Run[] = []
  let at = run.step && run.step.first !== run.id ? await getRun(run.step.first) : undefined
  while (at && at.id !== run.id && steps.length < 50) {
    steps.push(at)
    at = at.next ? await getRun(at.next) : undefined
  }
  return steps
}
