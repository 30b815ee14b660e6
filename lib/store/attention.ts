import { dayOf } from '../deal/day.ts'
import { type RegistrationState, stateOn } from '../deal/registration.ts'
import { z } from '../mapping/zod.ts'
import { db } from './db.ts'
import type { RegistrationHead } from './registration-heads.ts'

/** Days before its last day from which a registration needs attention. */
const daysSchema = z.number().int().min(0).max(365)
const usual = 14

/** A registration that somebody should look after, and how it stands today. */
export interface Attention extends RegistrationHead {
  now: RegistrationState
}

export async function attentionDays(): Promise<number> {
  const parsed = daysSchema.safeParse((await db.settings.get('attention'))?.value)
  return parsed.success ? parsed.data : usual
}

/** False where a number of days is none that could be kept; nothing is changed then. */
export async function saveAttentionDays(days: number): Promise<boolean> {
  const parsed = daysSchema.safeParse(days)
  if (parsed.success) await db.settings.put({ key: 'attention', value: parsed.data })
  return parsed.success
}

/**
 * The registrations that wait for us or expire soon: action required first, then by their last day. Read from small rows
 * by their indexes; nothing is asked of any page.
 */
export async function needAttention(now = new Date()): Promise<Attention[]> {
  const today = dayOf(now)
  const last = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + (await attentionDays())))
  const waiting = await db.registrationHeads.where('state').equals('action required').toArray()
  const ending = await db.registrationHeads.where('due').between(today, last, true, true).toArray()
  const soon = ending.filter(({ state }) => state === 'approved' || state === 'pending')
  return [...waiting, ...soon].map(head => ({ ...head, now: stateOn(head.state, head.due, today) }))
}
