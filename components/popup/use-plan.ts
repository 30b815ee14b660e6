import { useRef, useState } from 'react'
import type { Answer, Inputs, Outputs } from '../../lib/messages/protocol.ts'
import type { PopupHost } from './host.ts'

export type Preview = Outputs['preview']
export type PreviewOf = Inputs['preview']

/** The preview of one page, deal and side. A late answer for another one is never shown; one question is asked once. */
export function usePlan(host: PopupHost) {
  const [held, setHeld] = useState<{ of: string; plan: Preview }>()
  const asked = useRef<{ of: string; answer: Promise<Answer<Preview>> }>(undefined)
  const nameOf = ({ tabId, dealId, side }: PreviewOf) => `${tabId} ${dealId} ${side}`

  function ask(of: string, answer: Promise<Answer<Preview>>): Promise<Answer<Preview>> {
    const mine = { of, answer }
    asked.current = mine
    void answer.then(given => {
      if (asked.current !== mine) return
      asked.current = undefined
      if (given.ok) setHeld({ of, plan: given.value })
    })
    return answer
  }

  return {
    planOf: (of: PreviewOf) => (held?.of === nameOf(of) ? held.plan : undefined),
    /** Asks for the preview, or waits for the answer that is already on its way. */
    load: (of: PreviewOf) =>
      asked.current?.of === nameOf(of) ? asked.current.answer : ask(nameOf(of), host.call('preview', of)),
    correct: (input: Inputs['correct']) => ask(nameOf(input), host.call('correct', input)),
    forget() {
      asked.current = undefined
      setHeld(undefined)
    },
  }
}
