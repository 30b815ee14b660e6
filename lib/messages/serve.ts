import browser, { type Runtime } from 'webextension-polyfill'
import { z } from '../mapping/zod.ts'
import type { Chosen } from '../page/field.ts'
import { type PickEvent, pickEventSchema, type Question, questionSchema, type Report, reportSchema } from './page.ts'
import { type ActionName, type Answer, inputs, type Outputs } from './protocol.ts'

export type Actions = {
  [N in ActionName]: (input: z.output<(typeof inputs)[N]>) => Promise<Answer<Outputs[N]>>
}

const envelope = z.strictObject({
  to: z.literal('background'),
  name: z.enum(Object.keys(inputs) as ActionName[]),
  input: z.unknown(),
})

/** Where in which tab a page's code speaks from. */
export interface From {
  tabId: number
  frameId: number
}

/** What the code in a page may say: how a run or the pointing at it goes on, and which option it is to choose. It can start nothing. */
export interface PageTalk {
  report(report: Report, from: From): Promise<void>
  choose(question: Question, from: From): Promise<Chosen>
  picking(event: PickEvent, from: From): Promise<void>
}

/** Answers actions asked by this extension's own pages, and hears its code in web pages. */
export function serve(actions: Actions, talk: PageTalk): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return
    if (sender.url?.startsWith(browser.runtime.getURL(''))) return carryOut(actions, message)
    const tabId = sender.tab?.id
    if (tabId === undefined) return
    const from = { tabId, frameId: sender.frameId ?? 0 }
    const report = reportSchema.safeParse(message)
    if (report.success) return talk.report(report.data, from).then(() => true)
    const question = questionSchema.safeParse(message)
    if (question.success) return talk.choose(question.data, from)
    const picking = pickEventSchema.safeParse(message)
    if (picking.success) return talk.picking(picking.data, from).then(() => true)
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
