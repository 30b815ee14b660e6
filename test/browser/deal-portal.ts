import { createServer } from 'node:http'

/** A small deal registration portal whose answer names an amount, an expiry date and a comment. */
export interface DealPortal {
  url: string
  comment: string
  submitted(): Record<string, string> | undefined
  close(): void
}

const comment = 'Approved for the Nordic region. Quote the registration on every order.'

const form = `<!doctype html><html lang="en"><title>Deal registration</title><h1>Deal registration</h1><form method="post" action="/done">
<p><label>Customer company <input name="company" required></label></p>
<p><label>Deal name <input name="deal" required></label></p>
<p><label>Estimated deal value <input name="amount" required></label></p>
<p><label>Customer address <input name="address"></label></p>
<button>Register deal</button></form></html>`

const done = `<!doctype html><html lang="en"><title>Deal registered</title><h1>Deal registered</h1><table>
<tr><th>Registration ID</th><td>DR-2027-00418</td></tr><tr><th>Registration status</th><td>Approved</td></tr>
<tr><th>Registered amount</th><td>USD 81,250.00</td></tr><tr><th>Registration expiry date</th><td>March 31, 2027</td></tr>
<tr><th>Review comments</th><td>${comment}</td></tr></table></html>`

export async function serveDealPortal(): Promise<DealPortal> {
  let submitted: Record<string, string> | undefined
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += chunk
      submitted = Object.fromEntries(new URLSearchParams(body))
      return response.writeHead(303, { location: '/registrations/418' }).end()
    }
    response.end(request.url === '/registrations/418' ? done : form)
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}/deals/new`,
    comment,
    submitted: () => submitted,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
