import { createServer } from 'node:http'

/** A deal registration portal that takes what is sent to it and notes it. */
export interface Portal {
  /** Address of its form; `more` changes what it is like. */
  form(more?: FormOptions): string
  /** Address of its form in three steps, the last of which only shows what is sent. */
  wizard: string
  origin: string
  /** Everything that was sent in so far. */
  sent: Record<string, string>[]
  close(): void
}

export interface FormOptions {
  /** HTML put before the button. */
  fields?: string
  /** In place of the portal's own button. */
  buttons?: string
  action?: string
}

const input = (label: string, name: string, more = '') =>
  `<p><label>${label} <input name="${name}" ${more}></label></p>`

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`

function formPage({ fields = '', buttons = '<button>Register deal</button>', action = '/done' }: FormOptions): string {
  const own = [
    input('Customer company', 'company', 'required'),
    input('Deal name', 'deal', 'required'),
    input('City', 'city'),
    input('Estimated deal value (USD)', 'amount'),
    input('Internal remark', 'remark'),
  ]
  return page('Deal registration', `<form method="post" action="${action}">${own.join('')}${fields}${buttons}</form>`)
}

const wizard = page(
  'Deal registration',
  `<form method="post" action="/done"><div id="step">${input('Customer company', 'company', 'required')}${input('City', 'city')}</div>
  <p><button type="button" id="back">Cancel</button> <button type="button" id="next">Next</button></p></form><script>
  const kept = []
  let at = 1
  const hold = () => { for (const one of step.querySelectorAll('input')) { one.type = 'hidden'; kept.push(one) } }
  next.onclick = () => {
    window.presses = (window.presses ?? 0) + 1
    setTimeout(() => {
      hold()
      at++
      step.innerHTML = at === 2 ? '${input('Deal name', 'deal', 'required')}${input('Estimated deal value (USD)', 'amount')}' : '<p>Please check what you are about to send.</p>'
      if (at === 3) { next.remove(); step.after(...kept); step.insertAdjacentHTML('afterend', '<button id="send">Submit registration</button>') }
    }, 300)
  }
</script>`,
)

const donePage = (number: string) =>
  page(
    'Deal registered',
    `<table><tr><th>Registration ID</th><td>DR-2027-00${number}</td></tr>
  <tr><th>Registration status</th><td>Pending review</td></tr></table>`,
  )

export async function servePortal(): Promise<Portal> {
  const sent: Record<string, string>[] = []
  // Each registration has a number of its own.
  let number = 417
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const url = new URL(request.url ?? '/', 'http://portal')
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += chunk
      sent.push(Object.fromEntries(new URLSearchParams(body)))
      number++
      return response.writeHead(303, { location: `/registrations/${number}` }).end()
    }
    const [, asked] = /^\/registrations\/(\d+)$/.exec(url.pathname) ?? []
    if (asked) return response.end(donePage(asked))
    if (url.pathname === '/wizard') return response.end(wizard)
    response.end(formPage(JSON.parse(url.searchParams.get('like') ?? '{}')))
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    form: (more = {}) => `${origin}/deals/new?like=${encodeURIComponent(JSON.stringify(more))}`,
    wizard: `${origin}/wizard`,
    sent,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
