import { termOf } from '../deal/vocabulary.ts'
import { newCaptureRules, withTaught } from '../mapping/capture-rules.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { captureRulesOf, deleteCaptureRules, putCaptureRules } from '../store/capture-rules.ts'
import { mappingsLocked } from './organisation.ts'
import { readPage } from './read-page.ts'

/** Keeps the person's decision what one value of a record is, for all records of its kind. */
export async function teach(input: {
  tabId: number
  key: string
  term?: string | null
}): Promise<Answer<Outputs['teach']>> {
  const locked = await mappingsLocked()
  if (locked) return { ok: false, error: locked }
  const page = await readPage(input.tabId)
  if (!page.ok) return page
  const field = page.value.fields.find(({ key }) => key === input.key)
  if (!field)
    return { ok: false, error: 'That value is no longer on the page. Nothing was remembered; pick it once more.' }
  const known = (await captureRulesOf(page.value)) ?? newCaptureRules(page.value)
  const rules = withTaught(known, field, input.term, page.value.heading)
  if (rules.rules.length) await putCaptureRules(rules)
  else await deleteCaptureRules(rules.id)
  return { ok: true, value: { status: statusOf(field.label, input.term) } }
}

function statusOf(label: string, term: string | null | undefined): string {
  if (term === undefined) return `Forgotten: “${label}” is read as proposed again.`
  if (term === null) return `Remembered for this CRM: “${label}” stays a value of the record.`
  return `Remembered for this CRM: “${label}” is ${termOf(term)?.title ?? term}.`
}
