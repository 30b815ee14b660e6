import { dayOf } from '../../../lib/deal/day.ts'
import type { Difference } from '../../../lib/mapping/drift.ts'
import { differenceInWords } from '../../../lib/mapping/drift-words.ts'
import { failures } from '../../../lib/mapping/health/day-counts.ts'
import type { Failing } from '../../../lib/mapping/health/failing.ts'
import type { Fills } from '../../../lib/mapping/health/health.ts'
import type { Problem } from '../../../lib/mapping/health/problems.ts'
import { shorten } from '../../../lib/mapping/words.ts'
import type { FormOf } from '../../../lib/store/health.ts'
import { count } from '../../common/count.ts'
import { place } from '../../common/texts.ts'

const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const yearFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const unit = (name: string) => new Intl.NumberFormat(undefined, { style: 'unit', unit: name, unitDisplay: 'long' })
const [hours, minutes, seconds] = [unit('hour'), unit('minute'), unit('second')]

/** A day (`YYYY-MM-DD`) as the person's own browser writes it, with its year where that is another one. */
export function dayText(day: string): string {
  const time = new Date(`${day}T12:00`)
  if (Number.isNaN(time.getTime())) return day
  return (time.getFullYear() === new Date().getFullYear() ? dayFormat : yearFormat).format(time)
}

/** "97%"; never 100% while one is missing. */
export function shareText({ fills, verified }: Pick<Fills, 'fills' | 'verified'>): string {
  return fills === 0 ? '' : percent.format(Math.floor((verified / fills) * 100) / 100)
}

/** "219 of 224 fills verified (97%)". */
export function fillsText({ fills, verified }: Fills): string {
  if (fills === 0) return 'no field filled'
  return `${verified} of ${count(fills, 'fill')} verified (${shareText({ fills, verified })})`
}

/** "45 seconds", "28 minutes", "1 hour 12 minutes". */
export function durationText(all: number): string {
  if (all < 90) return seconds.format(all)
  const rounded = Math.round(all / 60)
  if (rounded < 90) return minutes.format(rounded)
  const [whole, rest] = [Math.floor(rounded / 60), rounded % 60]
  return rest ? `${hours.format(whole)} ${minutes.format(rest)}` : hours.format(whole)
}

/** What a person calls a form. */
export function formName({ name, origin, path }: Pick<FormOf, 'name' | 'origin' | 'path'>): string {
  return name || `${place(origin)}${path}`
}

/** The first line about a problem. */
export function problemTitle(problem: Problem): string {
  if (problem.kind === 'changed') return differenceInWords(problem.difference)
  const name = `“${shorten(problem.label || 'A field without a label')}”`
  if (problem.kind === 'failing')
    return `${name} went wrong in ${ofFills(problem.failing)} since ${dayText(problem.failing.since)}.`
  return `You changed ${name} in ${problem.corrected} of ${count(problem.verified, 'fill')}.`
}

/** What else is known of it: since when, and why; nothing that is not known. */
export function problemDetails(problem: Problem, compared: boolean): string {
  if (problem.kind === 'corrected')
    return 'It was filled and verified, but you put something else. Say what it gets, and the next fill is right.'
  const { lastWell, failing } = problem
  const well = lastWell ? `It was last filled well on ${dayText(dayOf(new Date(lastWell)))}.` : ''
  if (problem.kind === 'changed') {
    const met = `The form was first met like this on ${dayText(dayOf(new Date(problem.since)))}.`
    return [met, failing && alsoFails(failing, problem.since), well].filter(Boolean).join(' ')
  }
  const why = compared
    ? 'No change of the form is known that could be why.'
    : 'You decided nothing for this form, so it is not compared with what it was.'
  return [`${howFailed(problem.failing)}.`, well, why].filter(Boolean).join(' ')
}

function alsoFails(failing: Failing, since: string): string {
  const from = failing.since === dayOf(new Date(since)) ? 'From the same day on' : `Since ${dayText(failing.since)}`
  return `${from}, ${ofFills(failing)} went wrong: ${howFailed(failing)}.`
}

function ofFills(failing: Failing): string {
  return `${failures(failing)} of ${count(failing.fills, 'fill')}`
}

function howFailed({ refused, reverted, lost }: Failing): string {
  const parts = [
    refused && `${refused} refused by the page`,
    reverted && `${reverted} changed back by the page`,
    lost && `${lost} no longer on the page`,
  ].filter(Boolean)
  return parts.join(', ')
}

/** What tells problems of one form apart. */
export function problemKey(problem: Problem): string {
  return `${problem.kind} ${problem.kind === 'changed' ? changeKey(problem.difference) : problem.label}`
}

function changeKey(difference: Difference): string {
  return `${difference.before?.position ?? ''} ${differenceInWords(difference)}`
}
