import { nextPaint } from '../support/wait.ts'

/** Waits, paint by paint, until the page answers; undefined after so many ms or where the signal aborts. */
export async function until<T>(
  document: Document,
  look: () => T | undefined | false,
  milliseconds: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const end = performance.now() + milliseconds
  for (;;) {
    const found = look()
    if (found) return found
    if (signal.aborted || performance.now() >= end) return undefined
    await nextPaint(document, signal)
  }
}
