import type { PopupHost } from '../../components/popup/host.ts'
import type { ActionName, Answer, Outputs, PageView } from '../../lib/messages/protocol.ts'
import { deal, pageView, plan, runId } from './fixtures.ts'

type Answers = { [N in ActionName]?: Answer<Outputs[N]> }

export const tabId = 7

/** A background with scripted answers that notes what it was asked. The popup itself, and the database, are real. */
export function popupHost(page: Partial<PageView> | string, more: Answers = {}, allows = false) {
  const asked: { name: ActionName; input: unknown }[] = []
  const allowAsked: string[] = []
  const closed: true[] = []
  const ok = <T>(value: T) => ({ ok: true as const, value })
  const answers: Answers = {
    inspect: typeof page === 'string' ? { ok: false, error: page } : ok(pageView(page)),
    preview: ok(plan),
    correct: ok(plan),
    capture: ok({ deal, status: 'Captured 6 values.' }),
    captureResult: ok({ deal, status: 'Captured the result.' }),
    edit: ok({ deal }),
    fill: ok({ runId }),
    undo: ok({ status: '1 field put back.' }),
    resume: ok({ resumed: 0 }),
    pick: ok({ status: 'Pick it on the page.' }),
    teach: ok({ status: 'Remembered.' }),
    learn: ok({ status: 'Remembered.' }),
    ...more,
  }
  const host: PopupHost = {
    call: async (name, input) => {
      asked.push({ name, input })
      return answers[name] as Answer<Outputs[typeof name]>
    },
    tab: async () => tabId,
    allow: async origin => {
      allowAsked.push(origin)
      return allows
    },
    openOptions: () => undefined,
    close: () => closed.push(true),
  }
  /** Inputs of the calls of one action, in order. */
  const inputsOf = (name: ActionName) => asked.filter(call => call.name === name).map(({ input }) => input)
  return { host, inputsOf, allowAsked, closed, answers }
}
