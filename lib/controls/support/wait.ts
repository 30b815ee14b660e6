const waiting: (() => void)[] = []
let channel: MessageChannel | undefined

/** Lets the page run what it queued: one turn of the event loop, without the delay of a timer. */
export function nextTask(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel()
    channel.port1.onmessage = () => waiting.shift()?.()
  }
  const { port2 } = channel
  return new Promise(resolve => {
    waiting.push(resolve)
    port2.postMessage(null)
  })
}

/** Milliseconds, or less where the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}

/** The next paint; 50 ms at most, because a hidden tab never paints. */
export function nextPaint(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, 50)
    signal.addEventListener('abort', done)
    document.defaultView?.requestAnimationFrame(() => void nextTask().then(done))
  })
}
