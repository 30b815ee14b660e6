import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { crmPage, recordPath } from './crm.ts'
import { cumulus } from './cumulus.ts'
import { halcyon } from './halcyon.ts'
import { type Answers, errorsIn, type Portal } from './portal.ts'
import type { PartnerPart } from './record.ts'

/** The three applications of the demo, each on an origin of its own, and what each of them holds. */
export interface Demo {
  crm: { url: string; saved(): PartnerPart }
  portals: { portal: Portal; url: string; submitted(): Answers | undefined }[]
  close(): void
}

/** Serves the demo on loopback. Every application also shows its state as JSON at `/state`. */
export async function serveDemo(): Promise<Demo> {
  const servers: Server[] = []
  const part: PartnerPart = { registrationId: '', status: '', score: '', expiry: '' }
  const crm = await listen(servers, async (request, response) => {
    if (request.url === '/state') return json(response, part)
    if (request.method !== 'POST') return html(response, crmPage(part, request.url?.endsWith('?saved') ?? false))
    const body = await form(request)
    for (const name of Object.keys(part) as (keyof PartnerPart)[]) part[name] = body[name] ?? ''
    redirect(response, `${recordPath}?saved`)
  })
  const portals = await Promise.all([cumulus, halcyon].map(portal => servePortal(portal, servers)))
  return {
    crm: { url: `${crm}${recordPath}`, saved: () => ({ ...part }) },
    portals,
    close() {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function servePortal(portal: Portal, servers: Server[]): Promise<Demo['portals'][number]> {
  let submitted: Answers | undefined
  const done = `${portal.formPath.replace(/\/[^/]*$/, '')}/${portal.verdict.id}`
  const origin = await listen(servers, async (request, response) => {
    if (request.url === '/state') return json(response, submitted ?? null)
    if (request.url === done) return html(response, portal.confirmation(portal.verdict, submitted ?? {}))
    if (request.method !== 'POST') return html(response, portal.form({}, {}))
    const answers = await form(request)
    const errors = errorsIn(portal.questions, answers)
    if (Object.keys(errors).length > 0) return html(response, portal.form(answers, errors))
    submitted = answers
    redirect(response, done)
  })
  return { portal, url: `${origin}${portal.formPath}`, submitted: () => submitted }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const listen = (servers: Server[], handler: Handler) =>
  new Promise<string>(resolve => {
    const server = createServer((request, response) => void handler(request, response))
    servers.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })

async function form(request: IncomingMessage): Promise<Answers> {
  let body = ''
  for await (const chunk of request) body += chunk
  return Object.fromEntries(new URLSearchParams(body))
}

function html(response: ServerResponse, body: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(body)
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body, null, 2))
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end()
}
