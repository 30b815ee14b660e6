import type { Pack } from '../mapping/pack.ts'
import { fitsOrigin, originProblem } from '../mapping/place.ts'
import { readPack } from '../mapping/read-pack.ts'
import { type Limit, limitSchema, type SubmitLevel, submitLevels } from '../mapping/submit.ts'
import { shorten } from '../mapping/words.ts'
import { type WriteBackLevel, writeBackLevels } from '../mapping/write-back/level.ts'

/** Parts of the options page that an organisation can lock. */
export const lockable = ['mappings', 'profiles', 'sites', 'import', 'export'] as const
export type Lockable = (typeof lockable)[number]

/** What an organisation set for all of its people. */
export interface Managed {
  /** Packs that everybody gets. */
  packs: Pack[]
  /** Origins on which Dealbridge may work (`https://*.portal.example`); undefined: on all. */
  allowedHosts?: string[]
  locked: Lockable[]
  /** The furthest that any form may be submitted by Dealbridge; undefined: as each mapping says. */
  maxSubmit?: SubmitLevel
  /** The largest amount that Dealbridge may submit; undefined: as each mapping says. */
  maxAmount?: Limit
  /** How far a write-back may go at most; undefined: as far as the person says. */
  maxWriteBack?: WriteBackLevel
  /** What could not be understood, one sentence each. The rest holds. */
  problems: string[]
}

/** What the browser hands over as the policy; whatever is wrong with it is said and left out. */
export function managedFrom(raw: unknown): Managed {
  const managed: Managed = { packs: [], locked: [], problems: [] }
  if (!isRecord(raw)) return raw === undefined ? managed : { ...managed, problems: ['The policy is not an object.'] }
  const { packs, allowedHosts, locked, maxSubmit, maxAmount, maxWriteBack, ...unknown } = raw
  for (const name of Object.keys(unknown)) managed.problems.push(`“${shorten(name)}” is no setting of Dealbridge.`)
  for (const [at, text] of listOf(packs, 'packs', managed).entries()) {
    const read = readPack(text)
    if (read.ok) managed.packs.push(read.pack)
    else managed.problems.push(`Pack ${at + 1}: ${read.error}`)
  }
  const hosts = listOf(allowedHosts, 'allowedHosts', managed)
  // Where hosts are given and none can be read, none is allowed: the opposite would not be meant. An empty list is no limit.
  const isGiven = allowedHosts !== undefined && !(Array.isArray(allowedHosts) && allowedHosts.length === 0)
  if (isGiven) managed.allowedHosts = hosts.filter(host => !noteHost(host, managed))
  for (const name of listOf(locked, 'locked', managed)) {
    const known = lockable.find(one => one === name)
    if (known) managed.locked.push(known)
    else managed.problems.push(`“${shorten(name)}” cannot be locked.`)
  }
  if (maxSubmit !== undefined) managed.maxSubmit = levelFrom(maxSubmit, managed)
  if (maxAmount !== undefined) takeAmount(maxAmount, managed)
  if (maxWriteBack !== undefined) managed.maxWriteBack = writeBackFrom(maxWriteBack, managed)
  return managed
}

/** Where a level is given and cannot be read, the lowest holds: the opposite would not be meant. */
function levelFrom(raw: unknown, { problems }: Managed): SubmitLevel {
  const level = submitLevels.find(one => one === raw)
  if (!level) problems.push(`“maxSubmit” must be one of ${submitLevels.join(', ')}; until then forms are only filled.`)
  return level ?? 'fill'
}

function takeAmount(raw: unknown, managed: Managed): void {
  const told = isRecord(raw) && typeof raw.amount === 'number' ? { ...raw, amount: String(raw.amount) } : raw
  const parsed = limitSchema.safeParse(told)
  if (parsed.success) {
    managed.maxAmount = parsed.data
    return
  }
  managed.problems.push('“maxAmount” must name an amount and a currency; until then forms are only filled.')
  managed.maxSubmit = 'fill'
}

/** What is no level was meant as a limit all the same: then only the person saves. */
function writeBackFrom(value: unknown, { problems }: Managed): WriteBackLevel {
  const level = writeBackLevels.find(one => one === value)
  if (!level) problems.push('“maxWriteBack” must be leave, write, confirm or auto. Until then, records are not saved.')
  return level ?? 'write'
}

/** True if the organisation lets Dealbridge work at an address. What is no web address is not restricted. */
export function isAllowed({ allowedHosts }: Pick<Managed, 'allowedHosts'>, url: string): boolean {
  if (!allowedHosts || !URL.canParse(url)) return true
  const { origin, protocol } = new URL(url)
  return !/^https?:$/.test(protocol) || allowedHosts.some(pattern => fitsOrigin(pattern, origin))
}

/** Where the organisation lets Dealbridge work, inside a sentence. */
export function allowedInWords({ allowedHosts = [] }: Pick<Managed, 'allowedHosts'>): string {
  if (allowedHosts.length === 0) return 'no site'
  const [shown, more] = [allowedHosts.slice(0, 5).join(', '), allowedHosts.length - 5]
  return more > 0 ? `${shown} and ${more} more` : shown
}

function noteHost(host: string, { problems }: Managed): boolean {
  const problem = originProblem(host)
  if (problem) problems.push(`“${shorten(host)}” is no host: ${problem}`)
  return problem !== undefined
}

function listOf(value: unknown, name: string, { problems }: Managed): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.push(`“${name}” must be a list of texts.`)
    return []
  }
  const texts = value.filter(one => typeof one === 'string')
  if (texts.length < value.length) problems.push(`“${name}” holds something that is no text.`)
  return texts
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
