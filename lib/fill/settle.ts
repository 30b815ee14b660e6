import { sleep } from '../controls/support/wait.ts'

/** Quiet that counts as settled, the least wait (pages that check an answer do so a moment later), and the most. */
const quiet = 100
const least = 350
const most = 600

/** Waits until the page stops changing; watches it only meanwhile. Resolves early where the signal aborts. */
export async function settle(documents: Iterable<Document>, signal: AbortSignal): Promise<void> {
  const start = performance.now()
  let changed = start
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  for (const document of documents) {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  }
  try {
    for (;;) {
      const now = performance.now()
      const until = Math.min(Math.max(start + least, changed + quiet), start + most)
      if (now >= until || signal.aborted) return
      await sleep(until - now, signal)
    }
  } finally {
    observer.disconnect()
  }
}
