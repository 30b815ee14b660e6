import type { Deal } from '../../../lib/deal/deal.ts'
import type { Source } from '../../../lib/mapping/mapping.ts'
import type { Inputs } from '../../../lib/messages/protocol.ts'
import type { Run } from '../../../lib/store/run.ts'
import type { PopupHost } from '../host.ts'
import { fillSentence } from '../sentences.ts'
import type { usePick } from '../use-pick.ts'
import type { PreviewOf, usePlan } from '../use-plan.ts'
import type { Work } from '../use-work.ts'

interface Given {
  host: PopupHost
  say: Work['say']
  plans: ReturnType<typeof usePlan>
  pick: ReturnType<typeof usePick>
  deal: Deal | undefined
  run: Run | undefined
  previewOf: PreviewOf | undefined
  preview(of: PreviewOf, anew: boolean): Promise<void>
}

/** What the person decides about single fields and values. Each answers whether it was kept. */
export function deciding({ host, say, plans, pick, deal, run, previewOf, preview }: Given) {
  return {
    /** Lets the person point at the field that this is meant for; any other one where it is not said. */
    pickField(source?: Source) {
      if (previewOf)
        void pick.start('field', { side: previewOf.side, dealId: previewOf.dealId, ...(source && { source }) })
    },
    /** What the person changed on the page after the fill: a rule from now on, or not. */
    async learn(key: string, always: boolean, term: string | undefined): Promise<boolean> {
      if (!run) return false
      const answer = await host.call('learn', { runId: run.id, key, always, ...(term && { term }) })
      say(answer.ok ? answer.value.status : answer.error)
      return answer.ok
    },
    async correct(input: Omit<Inputs['correct'], keyof PreviewOf>): Promise<boolean> {
      if (!previewOf) return false
      const answer = await plans.correct({ ...previewOf, ...input })
      if (!answer) return false
      say(answer.ok ? `Remembered for this form. ${fillSentence(answer.value)}` : answer.error)
      return answer.ok
    },
    /** Changes a value of the chosen deal, or drops it (`null`), and previews again. */
    async edit(term: string, text: string | null): Promise<boolean> {
      if (!deal || !previewOf) return false
      const answer = await host.call('edit', { dealId: deal.id, term, text })
      if (answer.ok) await preview(previewOf, true)
      else say(answer.error)
      return answer.ok
    },
  }
}
