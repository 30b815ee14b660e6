import { createServer } from 'node:http'

/** A portal's form in three steps: the first two under one address, the third on an address of its own. */
export interface Wizard {
  url: string
  /** The same under another host name: another site to the browser. */
  elsewhere: string
  close(): void
}

const field = (label: string, name: string, more = '') =>
  `<p><label>${label} <input name="${name}" ${more}></label></p>`

const first = `<!doctype html><html lang="en"><title>Register a deal</title><h1>Register a deal</h1><form>
<div id="step">${field('Company name', 'company', 'required')}${field('Website', 'website')}${field('City', 'city')}</div>
<p><button type="button" id="next">Next</button></p></form><script>
next.onclick = () => {
  step.innerHTML = '${field('Deal name', 'deal', 'required')}${field('Contact email', 'email', 'type=email')}'
  next.onclick = () => { location.href = '/last' }
}
</script></html>`

const last = `<!doctype html><html lang="en"><title>Register a deal</title><h1>Register a deal</h1><form>
${field('Contact first name', 'first')}${field('Contact last name', 'last')}</form></html>`

export async function serveWizard(): Promise<Wizard> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.url === '/last' ? last : first)
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}/`,
    elsewhere: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
