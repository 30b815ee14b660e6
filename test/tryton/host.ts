import type { Host } from '../sites/support/serve.ts'
import { startTryton, type Tryton } from './tryton.ts'

/** A running Tryton under a host name of its own; it answers once it is started. */
export interface TrytonHost extends Host {
  start(): Promise<void>
  close(): Promise<void>
}

export function trytonHost(name: string): TrytonHost {
  let running: Tryton | undefined
  return {
    hosts: [name],
    async start() {
      running = await startTryton()
    },
    async answer({ method, path, headers, body }) {
      if (!running) return undefined
      const kept = ['content-type', 'authorization', 'accept', 'accept-language'] as const
      const sent = Object.fromEntries(kept.flatMap(header => (headers[header] ? [[header, `${headers[header]}`]] : [])))
      // The bus only tells of what others do, and answers when they do.
      if (path.includes('/bus')) return { status: 501 }
      const answer = await fetch(`${running.url}${path}`, { method, headers: sent, ...(body && { body }) })
      const type = answer.headers.get('content-type') ?? 'text/plain'
      return { status: answer.status, type, body: await answer.text() }
    },
    close: async () => running?.close(),
  }
}
