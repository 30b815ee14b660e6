import { attachToWorker, type Extended, stopWorker } from './extension.ts'

/** A service worker whose lasting deeds are counted: what it wrote into the database, put into memory, and told a page. */
export interface Watched {
  /** What it has done since, oldest first. */
  deeds(): Promise<string[]>
  /** True once it stands still after the deed that it was to stop at. */
  still(): boolean
  /** Ends it, standing still or not: nothing that it was about to do is done. */
  end(): Promise<void>
}

/**
 * Counts the lasting deeds of the extension's service worker, which must be running, and lets it stand still right after
 * the `nth` of them (the first is 1): when that is done, and before the worker has done anything else. Without `nth` it
 * only counts.
 */
export async function watchWorker(extended: Extended, nth = 0): Promise<Watched> {
  const session = await attachToWorker(extended)
  let still = false
  session.on('Debugger.paused', () => {
    still = true
  })
  const ask = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await session.send('Debugger.enable')
  await ask(`(${watch})(${nth})`)
  return {
    deeds: () => ask('deeds'),
    still: () => still,
    end: () => stopWorker(extended),
  }
}

/** Runs in the worker. */
function watch(nth: number): void {
  const deeds: string[] = []
  Object.assign(globalThis, { deeds })
  const did = (deed: string) => {
    deeds.push(deed)
    // biome-ignore lint/suspicious/noDebugger: this is how the worker is made to stand still.
    if (deeds.length === nth) debugger
  }
  const wrote = new WeakSet<IDBTransaction>()
  const listening = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete')
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    ...listening,
    set(this: IDBTransaction, listener: unknown) {
      // Heard first: whoever waits for it goes on with its work before the next listener is called.
      this.addEventListener('complete', () => {
        if (wrote.has(this)) did(`wrote ${[...this.objectStoreNames]}`)
      })
      listening?.set?.call(this, listener)
    },
  })
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const own = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest
    const counted = function (this: IDBObjectStore, ...given: unknown[]) {
      wrote.add(this.transaction)
      return own.apply(this, given)
    }
    Object.assign(IDBObjectStore.prototype, { [name]: counted })
  }
  const { chrome } = globalThis as unknown as {
    chrome: Record<string, Record<string, (...given: unknown[]) => unknown>>
  }
  const { tabs, storage } = chrome
  const memory = storage?.session as unknown as typeof tabs
  for (const [api, name] of [
    [tabs, 'sendMessage'],
    [memory, 'set'],
    [memory, 'remove'],
  ] as const) {
    const own = api?.[name]
    if (!api || !own) throw new Error(`There is no ${name}.`)
    api[name] = function (this: unknown, ...given: unknown[]) {
      const answer = own.apply(api, given)
      const command = (given[1] as { name?: string } | undefined)?.name
      did(command ? `asked the page: ${command}` : `memory: ${name}`)
      return answer
    }
  }
}
