import { defineContentScript } from 'wxt/utils/define-content-script'
import { createSession } from '../lib/fill/session.ts'
import { askBackground, servePage, tellBackground } from '../lib/messages/serve-page.ts'

/** Set in this document's isolated world once our code is there: every click injects, only the first one counts. */
declare global {
  var dealbridge: { isValid: boolean } | undefined
}

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    // After an update of the extension the old code is cut off from the background; then the new one takes over.
    if (globalThis.dealbridge?.isValid) return
    globalThis.dealbridge = ctx
    const session = createSession(
      document,
      {
        onReceipt: (runId, receipt) => void tellBackground({ to: 'background', report: 'receipt', runId, receipt }),
        onChoose: (runId, key, options) => askBackground({ to: 'background', question: 'choose', runId, key, options }),
        onEnd: (runId, receipts) => void tellBackground({ to: 'background', report: 'ended', runId, receipts }),
      },
      ctx.signal,
    )
    const stop = servePage({
      read: () => session.read(),
      fill: ({ runId, steps }) => session.fill(runId, steps),
      state: ({ runId }) => session.state(runId),
      undo: ({ runId, done }) => session.undo(runId, done),
    })
    ctx.onInvalidated(stop)
  },
})
