import { dayOf } from '../../deal/day.ts'
import type { StateChange } from '../../deal/registration.ts'
import { withAnswer } from '../../deal/registration-answer.ts'
import { fitOf } from '../../deal/registration-fit.ts'
import { updateDeal } from '../../store/deals.ts'
import { noteState } from '../../store/registrations.ts'
import type { Run } from '../../store/run.ts'
import { updateRun } from '../../store/runs.ts'
import { fittingDeal } from '../fitting-deal.ts'
import { tell } from '../tell.ts'
import type { Verdict } from './judge.ts'
import { stoppedSentence, submittedSentence } from './words.ts'

/** Keeps what became of a submission: with the registration first, so that no second one can begin meanwhile. */
export async function settle(row: Run, verdict: Verdict, url = row.url): Promise<void> {
  const final = await noteOutcome(row, verdict, url)
  await close(row, final.outcome, submittedSentence(row, final), url)
}

/** The button was surely not pressed: the registration is as it was before. */
export async function settleStopped(row: Run, why: string): Promise<void> {
  if (row.registration) await note(row, { state: 'filled', reason: stoppedSentence(why) }, row.url)
  await close(row, 'stopped', stoppedSentence(why), row.url)
}

/** Ends the row of a press with its sentence, and leaves it for the popup that opens next. */
export async function close(
  row: Run,
  outcome: NonNullable<NonNullable<Run['submit']>['outcome']>,
  status: string,
  url: string,
): Promise<void> {
  await updateRun(row.id, run => ({
    ...run,
    state: outcome === 'stopped' ? 'failed' : 'done',
    endedAt: new Date().toISOString(),
    status,
    ...(run.submit && { submit: { ...run.submit, stage: 'ended', outcome } }),
  }))
  await tell(row.tabId, url, outcome === 'submitted' || outcome === 'gone on', status)
}

async function noteOutcome(row: Run, verdict: Verdict, url: string): Promise<Verdict> {
  if (verdict.outcome === 'refused') {
    const reason = verdict.said.join('; ').slice(0, 2000)
    await note(row, { state: 'filled', reason }, row.url)
    return verdict
  }
  if (verdict.outcome === 'submitted' && verdict.entries.length === 0) {
    await note(row, { state: 'submitted', ...(verdict.said && { reason: verdict.said }) }, url)
    return verdict
  }
  const told = verdict.outcome === 'submitted' ? await attach(row, verdict, url) : verdict
  if (told.outcome === 'unknown') await note(row, { state: 'unknown', reason: `${told.why}.`.slice(0, 2000) }, row.url)
  return told
}

/** Takes the portal's answer in as that of this submission, unless it is about another registration. */
async function attach(row: Run, verdict: Verdict & { outcome: 'submitted' }, url: string): Promise<Verdict> {
  const at = new Date().toISOString()
  const answer = { portal: new URL(row.url).origin, url, at, entries: verdict.entries, run: row.id }
  const whose = await fittingDeal(answer)
  let isOther = whose !== undefined && whose.dealId !== row.dealId
  const deal = await updateDeal(row.dealId, deal => {
    const own = deal.registrations.find(({ id }) => id === row.registration)
    const fit = fitOf(deal.registrations, answer, dayOf(new Date()))
    isOther ||= !own || !('registration' in fit) || fit.registration.id !== own.id
    return isOther || !own ? deal : { ...deal, registrations: withAnswer(deal.registrations, answer, own) }
  })
  if (deal && !isOther) return verdict
  return { outcome: 'unknown', why: 'the page that came tells of another registration' }
}

async function note(row: Run, change: Pick<StateChange, 'state' | 'reason'>, url: string): Promise<void> {
  const portal = new URL(row.url).origin
  await noteState(row.dealId, portal, { ...change, at: new Date().toISOString(), by: 'submit', run: row.id }, url)
}
