import { useState } from 'react'
import type { Inputs, PageView } from '../../lib/messages/protocol.ts'
import type { PopupHost } from './host.ts'

interface Given {
  host: PopupHost
  tabId: number | undefined
  work(what: () => Promise<string | undefined>): Promise<void>
  say(sentence: string): void
  /** Reads the page again. */
  read(): Promise<void>
}

/** Pointing at the page, and what was pointed at when the popup was last closed. */
export function usePick({ host, tabId, work, say, read }: Given) {
  const [picked, setPicked] = useState<PageView['picked']>()
  return {
    picked,
    take: setPicked,
    drop: () => setPicked(undefined),
    start: (want: Inputs['pick']['want'], about: Inputs['pick']['about'] = {}) =>
      work(async () => {
        if (tabId === undefined) return undefined
        const answer = await host.call('pick', { tabId, want, about })
        if (answer.ok) host.close()
        return answer.ok ? answer.value.status : answer.error
      }),
    /** Keeps what the picked value is, and shows the record as it is read from now on. */
    teach: (term: string | null | undefined) =>
      work(async () => {
        if (tabId === undefined || !picked) return undefined
        const answer = await host.call('teach', { tabId, key: picked.key, term })
        if (!answer.ok) return answer.error
        setPicked(undefined)
        await read()
        say(answer.value.status)
        return answer.value.status
      }),
  }
}
