import browser from 'webextension-polyfill'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createSession } from '../lib/fill/session.ts'
import { isHere } from '../lib/messages/page-code.ts'
import { askBackground, servePage, tellBackground } from '../lib/messages/serve-page.ts'
import { focusedIn } from '../lib/page/focused.ts'
import { createPicker } from '../lib/pick/picker.ts'
import { readLists } from '../lib/read/lists.ts'
import { askFromPage } from '../lib/sites/api/from-page.ts'

/** Firefox numbers the element that was right-clicked; elsewhere the right click put the focus on the field. */
function elementAt(target: number | undefined): Element | undefined {
  return target === undefined ? focusedIn(document) : (browser.menus.getTargetElement(target) ?? undefined)
}

/**
 * The only code that runs inside a page. A plain script, not a WXT content script: those announce themselves by an
 * event that the page can see, and the next one that is injected stops the one before in the middle of a fill.
 */
export default defineUnlistedScript(() => {
  if (isHere()) return
  // After an update of the extension the old code is cut off from the background; then the new one takes over.
  globalThis.dealbridge?.stop()
  const life = new AbortController()
  const session = createSession(
    document,
    {
      onReceipt: (runId, receipt) => void tellBackground({ to: 'background', report: 'receipt', runId, receipt }),
      onChoose: (runId, key, options) => askBackground({ to: 'background', question: 'choose', runId, key, options }),
      onEnd: (runId, receipts) => void tellBackground({ to: 'background', report: 'ended', runId, receipts }),
    },
    life.signal,
  )
  const picker = createPicker(
    document,
    {
      places: () => session.places(),
      tell: (pickId, told) => void tellBackground({ to: 'background', pickId, told }),
    },
    life.signal,
  )
  const unserve = servePage({
    read: () => session.read(),
    lists: () => readLists(document),
    pointed: ({ target }) => ({ key: session.fieldAt(elementAt(target)) }),
    fill: ({ runId, steps }) => session.fill(runId, steps),
    state: ({ runId }) => session.state(runId),
    explore: ({ runId }) => session.explore(runId),
    undo: ({ runId, done }) => session.undo(runId, done),
    askSite: ({ site, request }) => askFromPage(document, site, request),
    edit: ({ wanted, press }) => session.edit(wanted, press),
    save: ({ runId, written }) => session.save(runId, written),
    saving: ({ runId, written }) => session.saving(runId, written),
    submitLook: ({ runId, written }) => session.submitLook(runId, written),
    submitPress: ({ submitId, runId, ...order }) => session.submitPress(submitId, runId, order),
    submitSeen: ({ submitId, revoke }) => session.submitSeen(submitId, revoke),
    pick: ({ pickId, want }) => picker.start(pickId, want),
    pickMove: ({ pickId, move }) => picker.move(pickId, move),
    pickEnd({ pickId }) {
      picker.end(pickId)
      return { ended: true }
    },
  })
  globalThis.dealbridge = {
    isAlive: () => Boolean(browser.runtime?.id),
    stop() {
      life.abort()
      try {
        unserve()
      } catch {
        // Code that is cut off cannot even stop listening.
      }
    },
  }
})
