import { createServer } from 'node:http'

const log = `<script>window.heard = []
for (const type of ['pointerdown', 'mousedown', 'mouseover', 'click', 'keydown', 'keyup', 'input', 'change', 'submit'])
  document.addEventListener(type, event => window.heard.push(type), true)</script>`

const form = `<!doctype html><html lang="en"><title>Register</title><h1>Register a deal</h1>
<form action="/sent"><p><label>Company name <input name="company" id="company" required></label></p>
<p><label>Website <input name="website"></label></p><p><label>Internal key <input name="key" disabled></label></p>
<odd-field></odd-field><p><button>Send</button></p></form>
<iframe title="More" src="/inner" width="600" height="200"></iframe>
<script>customElements.define('odd-field', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p><label>Marker M <input name="m"></label></p>' }
})</script>${log}</html>`

const inner = `<!doctype html><html lang="en"><title>More</title><form>
<p><label>Budget code <input name="budget" id="budget"></label></p></form>${log}</html>`

/** A field that writes amounts its own way half a second after they come, and an ordinary one. */
const slow = `<!doctype html><html lang="en"><title>Register</title><h1>Register a deal</h1><form>
<p><label>Company name <input name="company"></label></p>
<p><label>Contact email <input name="email"></label></p>
<p><label>Deal name <input name="deal"></label></p>
<p><label>Industry <select name="industry"><option value=""></option><option>Software</option><option>Transportation</option>
<option>Retail</option></select></label></p></form>
<script>document.querySelector('[name=deal]').addEventListener('change', event => {
  setTimeout(() => { event.target.value = 'REF 1: ' + event.target.value }, 4000)
})</script></html>`

const records: Record<string, { title: string; net: string }> = {
  '/deals/4711': { title: 'Warehouse robots', net: 'EUR 12,500.00' },
  '/deals/4712': { title: 'Cold storage', net: 'EUR 98,000.00' },
}
const record = ({
  title,
  net,
}: {
  title: string
  net: string
}) => `<!doctype html><html lang="en"><title>${title}</title>
<h1>${title}</h1><dl><dt>Account</dt><dd>Lindqvist Maskin AB</dd><dt>Stage</dt><dd>Qualified</dd>
<dt>Close date</dt><dd>2027-03-12</dd><dt>Zet figure</dt><dd id="zet"><a href="/elsewhere">${net}</a></dd>
<dt>Contact email</dt><dd>eva@lindqvist.example</dd></dl>${log}</html>`

/** A form with a frame and a closed shadow root, one that rewrites an answer late, and records of one CRM. */
export async function servePickPages(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const known = records[path]
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(known ? record(known) : path === '/inner' ? inner : path === '/slow' ? slow : form)
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
