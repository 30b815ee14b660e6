import { createServer } from 'node:http'

/**
 * A portal as no list knows it: 15 questions in its own short names, answers as codes, a list of its own, a field behind a
 * closed shadow root. `window.held` is what the application itself holds, by question.
 */
const page = `<!doctype html><html lang="de"><title>Vorgang V7</title><h1>Vorgang V7 anlegen</h1>
<style>p, fieldset { margin: 8px } [role=listbox] { border: 1px solid } label, .name { display: inline-block; width: 14rem }</style>
<form id="v7">
<p><label for="q1">Kundenkennung</label> <input id="q1" data-q="q1"></p>
<p><label for="q2">Träger T1</label> <input id="q2" data-q="q2"></p>
<p><label for="q3">Vorhaben kurz V1</label> <input id="q3" data-q="q3"></p>
<p><label for="q4">Sitz S2</label> <input id="q4" data-q="q4"></p>
<p><label for="q5">LKZ</label> <select id="q5" data-q="q5"><option value="">–</option><option value="049">049</option><option value="001">001</option><option value="033">033</option></select></p>
<p><label for="q6">Reife</label> <select id="q6" data-q="q6"><option value="">–</option><option>R1</option><option>R2</option><option>R3</option></select></p>
<p><label for="q7">Tag X</label> <input id="q7" type="date" data-q="q7"></p>
<p><label for="q8">Kanal K1</label> <input id="q8" data-q="q8"></p>
<p><label for="q9">Kanal K2</label> <input id="q9" data-q="q9"></p>
<p><label for="q10">Vertretung V</label> <input id="q10" data-q="q10"></p>
<p><label for="q11">Vertretung N</label> <input id="q11" data-q="q11"></p>
<fieldset data-q="q12"><legend>Schlüssel B</legend>
<label><input type="radio" name="b" value="B1">B1</label><label><input type="radio" name="b" value="B2">B2</label><label><input type="radio" name="b" value="B3">B3</label></fieldset>
<p><label for="q13">Vol. in EH</label> <input id="q13" type="number" data-q="q13"></p>
<p><label for="q14">Freitext 9</label> <textarea id="q14" data-q="q14"></textarea></p>
<odd-field></odd-field>
<button>Weiter</button></form>
<script>
window.held = {}
const hold = event => {
  const path = event.composedPath()
  const at = path.find(one => one.dataset && one.dataset.q)
  if (at) window.held[at.dataset.q] = path[0].value
}
document.addEventListener('input', hold)
document.addEventListener('change', hold)
customElements.define('odd-field', class extends HTMLElement {
  constructor() {
    super()
    const root = this.attachShadow({ mode: 'closed' })
    root.innerHTML = '<p><label for="q15">Merkmal M</label> <input id="q15"></p>'
    root.querySelector('input').addEventListener('input', event => { window.held.q15 = event.target.value })
  }
})
document.getElementById('v7').addEventListener('submit', event => { event.preventDefault(); window.held.sent = 'yes' })
</script></html>`

/** Serves it on loopback. */
export async function serveOddPortal(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}/v7`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
