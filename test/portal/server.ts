import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Accepted, type Behaviour, earlier } from './behaviour.ts'
import { acceptedPage, briefForm, closedPage, formPage, knownAlready, listPage, loginPage } from './pages.ts'

/** A deal registration portal on an origin of its own that can be told how to behave. */
export interface TestPortal {
  origin: string
  /** Address of the empty form. */
  form: string
  /** Address of a form with three questions. */
  brief: string
  behave(behaviour: Behaviour): void
  /** How often a form was sent to it, taken or not. */
  sent(): number
  /** What it holds, as it says itself. */
  accepted(): Promise<Accepted[]>
  close(): void
}

const slowly = 5000

/** Serves the portal on the loopback. Every submission is a new registration: it has no guard of its own against a second one. */
export async function serveTestPortal(): Promise<TestPortal> {
  const accepted: Accepted[] = []
  let behaviour: Behaviour = 'takes it'
  let sent = 0
  let signedIn = true

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answers = await sentForm(request)
    sent += 1
    const now = behaviour
    if (now === 'logs out') signedIn = false
    if (!signedIn) return lead(response, '/login')
    if (now === 'is closed') return show(response, closedPage, 503)
    if (now === 'knows it already') return show(response, formPage(answers, {}, knownAlready))
    if (now === 'finds errors')
      return show(response, formPage(answers, { closeDate: 'Choose a day within 90 days.' }), 422)
    const one = { id: `DR-${1001 + accepted.length}`, answers }
    accepted.push(one)
    if (now === 'loses its answer') return lose(request)
    if (now === 'slow') await new Promise(resolve => setTimeout(resolve, slowly))
    if (now === 'takes it in place') return show(response, `Deal registration ${one.id} was submitted.`)
    lead(response, now === 'leads to its list' ? '/deals' : `/deals/${one.id}`)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request
    const [url] = (request.url ?? '').split('?')
    if (url === '/truth') return void response.end(JSON.stringify(accepted))
    if (method === 'POST' && url === '/deals') return take(request, response)
    if (method === 'POST') signedIn = true
    if (method === 'POST') return lead(response, '/deals/new')
    const own = accepted.find(({ id }) => url === `/deals/${id}`)
    if (own) return show(response, acceptedPage(own))
    if (url === `/deals/${earlier}`) return show(response, acceptedPage({ id: earlier, answers: {} }))
    if (!signedIn || url === '/login') return show(response, loginPage)
    if (url === '/deals/new') return show(response, formPage({}, {}, '', behaviour === 'takes it in place'))
    if (url === '/deals') return show(response, listPage)
    if (url === '/deals/brief') return show(response, briefForm())
    show(response, '', 404)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    form: `${origin}/deals/new`,
    brief: `${origin}/deals/brief`,
    behave(next) {
      behaviour = next
      signedIn = true
    },
    sent: () => sent,
    accepted: async () => (await (await fetch(`${origin}/truth`)).json()) as Accepted[],
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function sentForm(request: IncomingMessage): Promise<Record<string, string>> {
  let body = ''
  for await (const chunk of request) body += chunk
  return Object.fromEntries(new URLSearchParams(body))
}

function show(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

/**
 * What stands in between breaks the answer, and the browser shows its own error page. Were the connection just closed,
 * Chromium would send the form again by itself.
 */
function lose({ socket }: IncomingMessage): void {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n')
}

function lead(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end()
}
