import { page, safe } from './html.ts'
import { type PartnerPart, record } from './record.ts'

export const recordPath = '/opportunity/0063k00001H7pQz'
const statuses = ['', 'Draft', 'Submitted', 'In review', 'Approved', 'Rejected']

/** The CRM's record page: what it knows of the deal, and an editable part for the partner registration. */
export function crmPage(part: PartnerPart, saved: boolean): string {
  const cards = Object.entries(record).map(
    ([title, fields]) =>
      `<section class="card"><h2>${title}</h2><dl class="grid">${fields
        .map(
          ([label, value]) =>
            `<div class="${value.length > 60 ? 'wide' : ''}"><dt>${label}</dt><dd>${shown(value)}</dd></div>`,
        )
        .join('')}</dl></section>`,
  )
  const input = (name: keyof PartnerPart, label: string, type: string) =>
    `<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${safe(part[name])}"></div>`
  const select = `<div><label for="status">Registration Status</label><select id="status" name="status">${statuses
    .map(status => `<option${status === part.status ? ' selected' : ''}>${status}</option>`)
    .join('')}</select></div>`
  const registration = `<form class="card" method="post" action="${recordPath}"><h2>Partner registration</h2><div class="grid">
    ${input('registrationId', 'Registration ID', 'text')}${select}
    ${input('score', 'Registration Score', 'number')}${input('expiry', 'Registration Expiry Date', 'date')}</div>
    <p class="bar"><button>Save</button><span class="aside">${saved ? 'Saved.' : ''}</span></p></form>`
  const look = {
    title: 'Cold chain tracking platform',
    brand: 'Meridian CRM',
    colour: '#3b4a9f',
    crumbs: ['Sales', 'Opportunities', 'Cold chain tracking platform'],
  }
  return page(look, `<h1>Cold chain tracking platform</h1>${cards.join('')}${registration}`)
}

const shown = (value: string) => {
  if (value.startsWith('https://')) return `<a href="${value}">${safe(value)}</a>`
  if (value.includes('@')) return `<a href="mailto:${value}">${safe(value)}</a>`
  return safe(value)
}
