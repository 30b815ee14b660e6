import type { HostAnswer, HostRequest } from '../../support/hosts.ts'

const crmHost = 'crm.saltmarsh.example'
const portalHost = 'partners.osprey.example'

/** What the CRM's database holds of its one deal. */
export type Saved = Record<keyof typeof labels, string>

const labels = {
  name: 'Deal name',
  amount: 'Amount',
  stage: 'Stage',
  registrationId: 'Registration ID',
  registrationStatus: 'Registration status',
  expiry: 'Registration expiry date',
  comment: 'Comment',
}
const names = Object.keys(labels) as (keyof Saved)[]

export const fresh: Saved = {
  name: 'Tide gauge network',
  amount: '$48,250.00',
  stage: 'Proposal',
  registrationId: '',
  registrationStatus: '',
  expiry: '',
  comment: 'Mara asked for an offer in writing.',
}

/** A CRM whose record is shown, edited and saved on pages of its own, and a portal that has answered its registration. */
export interface World {
  saved: Saved
  saves: number
  /** What the portal's page says; without a status, nobody knows how the registration stands. */
  status: string
  record: string
  portal: string
  answer(request: HostRequest): HostAnswer | undefined
}

export function createWorld(): World {
  const path = '/deals/4107'
  const world: World = {
    saved: { ...fresh },
    saves: 0,
    status: 'Approved',
    record: `https://${crmHost}${path}`,
    portal: `https://${portalHost}/registrations/OSP-5512`,
    answer({ host, method, path: asked, body }) {
      if (host === portalHost) return { body: portalPage(world.status) }
      if (host !== crmHost || !asked.startsWith(path)) return undefined
      if (method === 'POST') {
        world.saved = { ...world.saved, ...Object.fromEntries(new URLSearchParams(body)) }
        world.saves++
        return { status: 303, headers: { location: path } }
      }
      return { body: asked.split('?')[0]?.endsWith('/edit') ? editPage(world.saved) : viewPage(world.saved) }
    },
  }
  return world
}

const page = (title: string, body: string) => `<!doctype html><html lang="en"><head><title>${title}</title><style>
dl{display:grid;grid-template-columns:14em 1fr}form p{display:flex}label{width:14em}</style></head><body>
<nav><a href="/home">Home</a> <a href="/deals">Deals</a></nav><main>${body}</main></body></html>`

function viewPage(saved: Saved): string {
  const rows = names.map(name => `<dt>${labels[name]}</dt><dd>${saved[name] || '–'}</dd>`)
  return page(
    `${saved.name} | Saltmarsh`,
    `<h1>${saved.name}</h1><p><a href="/deals/4107/edit">Edit</a></p><dl>${rows.join('')}</dl>`,
  )
}

function editPage(saved: Saved): string {
  const rows = names.map(name => {
    const box =
      name === 'comment'
        ? `<textarea id="${name}" name="${name}" rows="4">${saved[name]}</textarea>`
        : `<input id="${name}" name="${name}" value="${saved[name]}">`
    return `<p><label for="${name}">${labels[name]}</label> ${box}</p>`
  })
  return page(
    `${saved.name} | Saltmarsh`,
    `<h1>${saved.name}</h1><form method="post" action="/deals/4107">${rows.join('')}<button>Save</button></form>`,
  )
}

function portalPage(status: string): string {
  return page(
    'Registration OSP-5512',
    `<h1>Deal registration OSP-5512</h1><dl><dt>Registration ID</dt><dd>OSP-5512</dd>
${status && `<dt>Registration status</dt><dd>${status}</dd>`}<dt>Expiry date</dt><dd>2027-03-31</dd></dl>`,
  )
}
