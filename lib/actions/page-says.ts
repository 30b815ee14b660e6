import type { PageReading } from '../page/field.ts'
import type { Run, RunMessage } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { readPage } from './read-page.ts'
import { filledStatus } from './run-status.ts'

/** What a page says against its answers, with the labels of the fields that it speaks of. */
export function messagesOf(page: PageReading): RunMessage[] {
  return (page.messages ?? []).map(({ key, text }) => {
    const field = key === undefined ? undefined : page.fields.find(field => field.key === key)
    return { ...(field && { key: field.key }), label: field?.label ?? '', text }
  })
}

/** What the page of a run says at its end. Nothing where the page is gone or has gone on. */
export async function hearPage(run: Run): Promise<RunMessage[]> {
  const page = await readPage(run.tabId)
  return page.ok && page.value.url === run.url ? messagesOf(page.value) : []
}

/** Keeps what the page says now with its last run: the person may have sent the form, and the page refused it. */
export async function keepMessages(run: Run, messages: RunMessage[]): Promise<void> {
  if (run.state !== 'done' || JSON.stringify(run.messages ?? []) === JSON.stringify(messages)) return
  await updateRun(run.id, run => {
    if (run.state !== 'done') return run
    const heard = { ...run, messages }
    return { ...heard, status: filledStatus(heard) }
  })
}
