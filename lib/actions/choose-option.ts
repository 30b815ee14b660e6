import { chooseOptions } from '../deal/choose.ts'
import type { Question } from '../messages/page.ts'
import type { From } from '../messages/serve.ts'
import type { Chosen } from '../page/field.ts'
import { getRun } from '../store/runs.ts'

/** Says which of the options that a field turned out to offer stand for its answer. Only for a run of that very tab. */
export async function chooseOption({ runId, key, options }: Question, { tabId }: From): Promise<Chosen> {
  const run = await getRun(runId)
  const row = run?.tabId === tabId && run.state === 'running' ? run.rows.find(row => row.key === key) : undefined
  if (!row?.wanted) return { ok: false, reason: 'The answer for this field is not known any more.', candidates: [] }
  const { value, term, country } = row.wanted
  return chooseOptions(value, options, { term, country, multiple: value.kind === 'choices' })
}
