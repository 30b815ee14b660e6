import type { z } from '../../mapping/zod.ts'
import type { ApiFailure, ApiRequest, FailureKind, Send, Sent } from './api.ts'

export interface Asking {
  send: Send
  /** What a person calls the site. */
  name: string
  /** What this site's own error bodies mean, where a status says too little. */
  problem?(status: number, json: unknown): ApiFailure | undefined
}

/** Sends one request and answers with its parsed body, or with the failure in plain words. `204` parses as `null`. */
export async function askJson<T>(
  { send, name, problem }: Asking,
  request: ApiRequest,
  schema: z.ZodType<T>,
): Promise<{ ok: true; value: T } | ApiFailure> {
  const sent = await send(request)
  const lost = failureBefore(sent, name)
  if (lost || 'lost' in sent) return lost ?? failure('unreachable', `${name} could not be reached`)
  const json = parseJson(sent.body)
  const failed = problem?.(sent.status, json) ?? failureOfStatus(sent, name, json) ?? failureOfBody(sent, name, json)
  if (failed) return failed
  const parsed = schema.safeParse(json)
  if (!parsed.success) return changed(name)
  return { ok: true, value: parsed.data }
}

export function failure(kind: FailureKind, why: string): ApiFailure {
  return { ok: false, kind, why }
}

export const signedOut = (name: string) => failure('signed-out', `you are signed out of ${name}`)

export function changed(name: string): ApiFailure {
  return failure('changed-shape', `${name} answered in a form that Dealbridge does not know`)
}

/** For an answer about something else than was asked for. */
export function otherRecord(name: string): ApiFailure {
  return failure('changed-shape', `${name} answered with another record than the one on the page`)
}

export function conflict(name: string): ApiFailure {
  return failure('conflict', `the record was changed in ${name} since it was read`)
}

function failureBefore(sent: Sent, name: string): ApiFailure | undefined {
  if ('lost' in sent) {
    if (sent.lost === 'late') return failure('unreachable', `${name} did not answer in time`)
    if (sent.lost === 'barred') return failure('unreachable', `this is not a page of ${name} that may be asked`)
    return failure('unreachable', `${name} could not be reached`)
  }
  return sent.redirected ? signedOut(name) : undefined
}

function failureOfStatus(sent: Exclude<Sent, { lost: string }>, name: string, json: unknown): ApiFailure | undefined {
  const { status } = sent
  if (status < 400) return undefined
  if (status === 401) return signedOut(name)
  if (status === 403) return failure('forbidden', `${name} does not allow you this`)
  if (status === 404 || status === 410) return failure('not-found', `${name} does not know this record any more`)
  if (status === 409 || status === 412) return conflict(name)
  if (status === 429 || (status === 503 && sent.retryAfter))
    return failure('rate-limited', `${name} asks to be left alone for ${waitOf(sent.retryAfter)}`)
  if (status >= 500) return failure('unreachable', `${name} has a fault of its own at the moment (${status})`)
  const said = messageIn(json)
  return failure('refused', said ? `${name} did not take it: ${said}` : `${name} did not take it (${status})`)
}

function failureOfBody({ type, body }: { type: string; body: string }, name: string, json: unknown) {
  if (json !== undefined) return undefined
  if (!/html/i.test(type) && !/^\s*</.test(body)) return changed(name)
  const isLogin = /type=["']?password|sign[- ]?in|log[- ]?in/i.test(body)
  return isLogin ? signedOut(name) : changed(name)
}

function parseJson(body: string): unknown {
  if (body.trim() === '') return null
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The message of an error body, wherever these interfaces keep it. */
function messageIn(json: unknown): string | undefined {
  const one: unknown = Array.isArray(json) ? json[0] : json
  if (!one || typeof one !== 'object') return undefined
  const { message, error, output } = one as { message?: unknown; error?: unknown; output?: unknown }
  const field = output && typeof output === 'object' ? messageIn((output as { errors?: unknown }).errors) : undefined
  const fields = output && typeof output === 'object' ? fieldMessage(output) : undefined
  if (field ?? fields) return field ?? fields
  if (typeof message === 'string') return message.trim().replace(/\.$/, '').slice(0, 300)
  return messageIn(error)
}

/** Salesforce tells what is wrong with a field under `output.fieldErrors` (Error with Output, UI API Developer Guide). */
function fieldMessage(output: object): string | undefined {
  const { fieldErrors } = output as { fieldErrors?: unknown }
  const [first] = fieldErrors && typeof fieldErrors === 'object' ? Object.values(fieldErrors) : []
  return messageIn(first)
}

/** "30 seconds", "2 minutes": from seconds or a date; "a while" where the site does not say. */
function waitOf(retryAfter: string | undefined): string {
  if (!retryAfter) return 'a while'
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  if (!Number.isFinite(seconds) || seconds <= 0) return 'a while'
  if (seconds <= 90) return `${Math.ceil(seconds)} second${Math.ceil(seconds) === 1 ? '' : 's'}`
  return `${Math.ceil(seconds / 60)} minutes`
}
