import { useState } from 'react'
import type { Run } from '../../lib/store/run.ts'
import type { PopupHost } from './host.ts'
import { fillSentence } from './sentences.ts'
import type { PreviewOf, usePlan } from './use-plan.ts'

interface Given {
  host: PopupHost
  plans: ReturnType<typeof usePlan>
  previewOf: PreviewOf | undefined
  run: Run | undefined
  work(what: () => Promise<string | undefined>): Promise<void>
  say(sentence: string): void
}

/** Opens the record for editing before a write-back, and saves it after. `doing` is what goes on now. */
export function useRecord({ host, plans, previewOf, run, work, say }: Given) {
  const [doing, setDoing] = useState<string>()

  function during(sentence: string, what: () => Promise<string | undefined>): Promise<void> {
    return work(async () => {
      setDoing(sentence)
      try {
        return await what()
      } finally {
        setDoing(undefined)
      }
    })
  }

  return {
    doing,
    edit: () =>
      during('Opening the record for editing…', async () => {
        const answer = previewOf && (await plans.edit(previewOf))
        if (!answer) return undefined
        if (!answer.ok) return answer.error
        return answer.value.wrongRecord ?? `The record can be edited. ${fillSentence(answer.value)}`
      }),
    save: () =>
      during('Saving the record…', async () => {
        if (!run) return undefined
        say('')
        const answer = await host.call('saveRecord', { runId: run.id })
        return answer.ok ? answer.value.status : answer.error
      }),
  }
}
