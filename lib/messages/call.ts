import browser from 'webextension-polyfill'
import type { ActionName, Answer, Inputs, Outputs } from './protocol.ts'

/** Asks the background to carry out an action. Never throws: a lost background is an answer too. */
export async function call<N extends ActionName>(name: N, input: Inputs[N]): Promise<Answer<Outputs[N]>> {
  try {
    const answer = (await browser.runtime.sendMessage({ to: 'background', name, input })) as
      | Answer<Outputs[N]>
      | undefined
    return (
      answer ?? { ok: false, error: 'Dealbridge did not answer. Nothing was changed; close this window and try again.' }
    )
  } catch {
    return { ok: false, error: 'Dealbridge was restarted. Nothing was lost; close this window and open it again.' }
  }
}
