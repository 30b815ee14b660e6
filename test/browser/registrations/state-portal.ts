import { createServer } from 'node:http'

/** A registration as the portal shows it on its own page. */
interface Shown {
  id: string
  deal: string
  customer: string
  status: string
  until?: string
  comments?: string
}

/** A portal whose registrations can be set to any state; it lists them, and shows each on a page of its own. */
export interface StatePortal {
  origin: string
  set(shown: Shown): void
  /** What its pages were asked for. */
  asked: string[]
  close(): void
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><title>${title}</title><h1>${title}</h1>${body}</html>`

export async function serveStatePortal(): Promise<StatePortal> {
  const all = new Map<string, Shown>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const one = all.get(path.replace('/registrations/', ''))
    if (path === '/new')
      return response.end(
        page(
          'Register a deal',
          `<form method="post"><p><label>Customer company <input name="company" required></label></p>
<p><label>Deal name <input name="deal" required></label></p><p><label>Estimated deal value <input name="amount"></label></p>
<p><label>Customer city <input name="city"></label></p><button>Register deal</button></form>`,
        ),
      )
    if (path === '/registrations') {
      const rows = [...all.values()].map(
        ({ id, deal, customer, status, until = '' }) =>
          `<tr><td><a href="/registrations/${id}">${id}</a></td><td>${deal}</td><td>${customer}</td><td>${status}</td><td>${until}</td></tr>`,
      )
      return response.end(
        page(
          'Deal registrations',
          `<table><tr><th>Registration ID</th><th>Deal name</th><th>Customer</th><th>Status</th><th>Expires</th></tr>${rows.join('')}</table><a rel="next" href="?page=2">Next</a>`,
        ),
      )
    }
    if (!one) return response.writeHead(404).end()
    const { id, deal, status, until, comments } = one
    const more = [
      until && `<dt>Valid until</dt><dd>${until}</dd>`,
      comments && `<dt>Review comments</dt><dd>${comments}</dd>`,
    ]
    return response.end(
      page(
        `Deal registration ${id}`,
        `<dl><dt>Deal name</dt><dd>${deal}</dd><dt>Registration ID</dt><dd>${id}</dd><dt>Registration status</dt><dd>${status}</dd>${more.filter(Boolean).join('')}</dl>`,
      ),
    )
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    set: shown => all.set(shown.id, shown),
    asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
