import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** One request to a host that exists only in this test. */
export interface HostRequest {
  host: string
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

export interface HostAnswer {
  status?: number
  type?: string
  headers?: Record<string, string | string[]>
  body?: string
  /** Milliseconds to wait before answering. */
  after?: number
}

export type Answerer = (request: HostRequest) => HostAnswer | undefined | Promise<HostAnswer | undefined>

/** Every host of the world, served from here: pages stand at their true addresses, with cookies and origins of their own. */
export interface Hosts {
  /** Flags for the browser that is to live in this world. */
  flags: string[]
  /** What was asked for, oldest first, but for what the browser asks by itself. */
  requests: HostRequest[]
  close(): Promise<void>
}

/** What the browser asks for by itself, whatever page is open. */
function isBrowsersOwn({ host, path }: HostRequest): boolean {
  return path === '/favicon.ico' || /(?:^|\.)googleapis\.com$|^(?:accounts|clients\d*|www)\.google\.com$/.test(host)
}

/** Serves all hosts over https on the loopback. `undefined` from the answerer is a 404. */
export async function serveHosts(answer: Answerer): Promise<Hosts> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'dealbridge test hosts' }])
  const requests: HostRequest[] = []
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', part => parts.push(part as Buffer))
    incoming.on('end', async () => {
      const { host = '' } = incoming.headers
      const request: HostRequest = {
        host: host.replace(/:\d+$/, ''),
        method: incoming.method ?? 'GET',
        path: incoming.url ?? '/',
        headers: incoming.headers,
        body: Buffer.concat(parts).toString(),
      }
      if (!isBrowsersOwn(request)) requests.push(request)
      const found = await answer(request)
      if (found?.after) await new Promise(resolve => setTimeout(resolve, found.after))
      const type = found?.type ?? 'text/html; charset=utf-8'
      outgoing.writeHead(found ? (found.status ?? 200) : 404, { 'content-type': type, ...found?.headers })
      outgoing.end(found?.body ?? '')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    flags: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
