import browser, { type Runtime } from 'webextension-polyfill'
import { z } from 'zod'
import { type Report, reportSchema } from './page.ts'
import { type ActionName, type Answer, type Inputs, inputs, type Outputs } from './protocol.ts'

export type Actions = {
  [N in ActionName]: (input: z.output<(typeof inputs)[N]>) => Promise<Answer<Outputs[N]>>
}

const envelope = z.strictObject({
  to: z.literal('background'),
  name: z.enum(Object.keys(inputs) as ActionName[]),
  input: z.unknown(),
})

/**
 * Answers actions asked by this extension's own pages, and takes reports from its code in web pages. A page's code can
 * only report; it can start nothing.
 */
export function serve(
  actions: Actions,
  onReport: (report: Report, from: { tabId: number; frameId: number }) => Promise<void>,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return
    if (sender.url?.startsWith(browser.runtime.getURL(''))) return carryOut(actions, message)
    const report = reportSchema.safeParse(message)
    const tabId = sender.tab?.id
    if (!report.success || tabId === undefined) return
    return onReport(report.data, { tabId, frameId: sender.frameId ?? 0 }).then(() => true)
  }
  browser.runtime.onMessage.addListener(listener)
}

function carryOut(actions: Actions, message: unknown): Promise<Answer<unknown>> | undefined {
  const parsed = envelope.safeParse(message)
  if (!parsed.success) return undefined
  const { name } = parsed.data
  const input = inputs[name].safeParse(parsed.data.input)
  if (!input.success) {
    const [issue] = input.error.issues
    const error = `Dealbridge asked itself something it does not understand (${name}: ${issue?.message}). Nothing was changed.`
    return Promise.resolve({ ok: false, error })
  }
  const action = actions[name] as (input: unknown) => Promise<Answer<unknown>>
  return action(input.data).catch(error => ({
    ok: false,
    error: `Something went wrong inside Dealbridge (${plain(error)}). What was captured before is kept; try again.`,
  }))
}

function plain(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}

export type { Inputs }
