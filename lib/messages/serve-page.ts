import browser, { type Runtime } from 'webextension-polyfill'
import { z } from '../mapping/zod.ts'
import type { Chosen } from '../page/field.ts'
import {
  type Command,
  type CommandAnswers,
  type CommandName,
  commands,
  type PickEvent,
  type Question,
  type Report,
} from './page.ts'

export type PageHandlers = {
  [N in CommandName]: (input: Command[N]) => CommandAnswers[N] | Promise<CommandAnswers[N]>
}

const envelope = z.strictObject({
  to: z.literal('page'),
  name: z.enum(Object.keys(commands) as CommandName[]),
  input: z.unknown(),
})

/** Answers the background's commands inside a page. Anything else, and any other sender, is ignored. */
export function servePage(handlers: PageHandlers): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return
    const parsed = envelope.safeParse(message)
    if (!parsed.success) return
    const { name } = parsed.data
    const input = commands[name].safeParse(parsed.data.input)
    if (!input.success) return
    return Promise.resolve((handlers[name] as (input: unknown) => unknown)(input.data))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/**
 * Tells the background. Sending wakes a stopped background; one that is just being stopped is tried again. What is lost
 * for good is in the last report, and can be asked for with `state`.
 */
export async function tellBackground(report: Report | PickEvent): Promise<void> {
  for (const wait of [0, 200, 1000]) {
    if (wait) await new Promise(resolve => setTimeout(resolve, wait))
    try {
      if ((await browser.runtime.sendMessage(report)) === true) return
    } catch {
      // The background is not there at this moment, or this extension was reloaded.
    }
  }
}

/** Asks the background which options stand for an answer; no answer is no choice. */
export async function askBackground(question: Question): Promise<Chosen> {
  const lost: Chosen = { ok: false, reason: 'Dealbridge was stopped while it was choosing.', candidates: [] }
  for (const wait of [0, 200, 1000]) {
    if (wait) await new Promise(resolve => setTimeout(resolve, wait))
    try {
      const answer = (await browser.runtime.sendMessage(question)) as Chosen | undefined
      if (answer) return answer
    } catch {
      // The background is just being stopped; the next message starts it again.
    }
  }
  return lost
}
