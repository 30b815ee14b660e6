import { useRef, useState } from 'react'
import type { Answer, Inputs, Outputs } from '../../lib/messages/protocol.ts'
import type { PopupHost } from './host.ts'

export type Preview = Outputs['preview']
export type PreviewOf = Inputs['preview']
/** Undefined where something else was asked since: the answer must not be used. */
type Asked = Promise<Answer<Preview> | undefined>

/** The preview of one page, deal and side. A late answer for another one is dropped; one question is asked once. */
export function usePlan(host: PopupHost) {
  const [held, setHeld] = useState<{ of: string; plan: Preview }>()
  const latest = useRef<{ of: string; answer: Asked }>(undefined)
  const nameOf = ({ tabId, dealId, side }: PreviewOf) => `${tabId} ${dealId} ${side}`

  function ask(of: string, question: Promise<Answer<Preview>>): Asked {
    const answer: Asked = question.then(given => {
      if (latest.current?.answer !== answer) return undefined
      latest.current = undefined
      if (given.ok) setHeld({ of, plan: given.value })
      return given
    })
    latest.current = { of, answer }
    return answer
  }

  return {
    planOf: (of: PreviewOf) => (held?.of === nameOf(of) ? held.plan : undefined),
    /** Asks for the preview, or waits for the answer that is already on its way. */
    load: (of: PreviewOf) =>
      latest.current?.of === nameOf(of) ? latest.current.answer : ask(nameOf(of), host.call('preview', of)),
    /** Asks anew, because the deal or the page has changed. */
    reload: (of: PreviewOf) => ask(nameOf(of), host.call('preview', of)),
    /** Opens the record for editing; its preview takes the place of the one before. */
    edit: (of: PreviewOf) => ask(nameOf(of), host.call('editRecord', { tabId: of.tabId, dealId: of.dealId })),
    correct: (input: Inputs['correct']) => ask(nameOf(input), host.call('correct', input)),
    forget: () => setHeld(undefined),
  }
}
