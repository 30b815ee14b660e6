import browser from 'webextension-polyfill'
import type { Command, CommandAnswers, CommandName } from './page.ts'

/** Longest a frame may take to answer, in milliseconds. An undo of a long form is the slowest. */
const patience = 60_000

/**
 * Asks the code in one frame. Answers undefined where the frame is gone, does not hold our code, or fails: the caller
 * knows what that means for its run.
 */
export async function askPage<N extends CommandName>(
  tabId: number,
  frameId: number,
  name: N,
  input: Command[N],
): Promise<CommandAnswers[N] | undefined> {
  let timer: number | undefined
  const late = new Promise<undefined>(resolve => {
    timer = self.setTimeout(resolve, patience)
  })
  try {
    const message = { to: 'page', name, input }
    const answer = browser.tabs.sendMessage(tabId, message, { frameId }) as Promise<CommandAnswers[N] | undefined>
    return await Promise.race([answer, late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
