import { createServer } from 'node:http'

/** A page of one site with a form of another site in a frame, each on its own origin and host name. */
export interface Framed {
  url: string
  /** Origin of the frame. */
  origin: string
  close(): void
}

const inner = `<!doctype html><html lang="en"><title>Form</title><form>
<p><label>Company name <input name="company" required></label></p><p><label>Website <input name="website"></label></p>
<p><label>Contact email <input name="email" type="email"></label></p></form></html>`

/** `localhost` and `127.0.0.1` are two sites to the browser, both on loopback. */
export async function serveFramed(): Promise<Framed> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.url === '/form' ? inner : outer(port))
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}/`,
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const outer = (port: number) => `<!doctype html><html lang="en"><title>Partner portal</title><h1>Register a deal</h1>
<form><p><label>Deal name <input name="deal" required></label></p></form>
<iframe title="Customer" src="http://localhost:${port}/form" width="600" height="300"></iframe></html>`
