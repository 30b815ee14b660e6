import { sleep } from '../controls/support/wait.ts'

/**
 * Quiet that counts as settled, the least wait (pages that check an answer, often with their server, do so a moment
 * later and may take it back), and the most. In milliseconds, for a whole fill, not for each field.
 */
const quiet = 150
const least = 800
const most = 1500

/** Waits until documents and shadow roots stop changing; watches them only meanwhile. Resolves early where the signal aborts. */
export async function settle(roots: Iterable<Node>, signal: AbortSignal): Promise<void> {
  const start = performance.now()
  let changed = start
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  for (const root of roots) {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
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
