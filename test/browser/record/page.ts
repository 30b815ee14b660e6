import type { Fields, Way } from './crm.ts'

export const labels: Fields = {
  name: 'Deal name',
  amount: 'Amount',
  registrationId: 'Registration ID',
  registrationStatus: 'Registration status',
  expiry: 'Registration expiry date',
}
const names = Object.keys(labels) as (keyof Fields)[]

/** The record's page, with what stands around a record: navigation, another card with its own Edit, rows with theirs. */
export function recordPage(way: Way, fields: Fields, editing: boolean, error = ''): string {
  const body =
    way === 'pages'
      ? pagesBody(fields, editing, error)
      : `<div id="record"></div><script>${script(way, fields)}</script>`
  return `<!doctype html><html lang="en"><head><title>${fields.name} | Riverbank</title><style>
dl{display:grid;grid-template-columns:14em 1fr}form p{display:flex}label{width:14em}dialog{width:40em}</style></head><body>
<nav><a href="/home">Home</a> <a href="/me/edit">Edit</a> <a href="/views/save">Save</a></nav>
<main><header><p>Deal</p><h1>${fields.name}</h1><span id="commands"></span></header>
${body}
<section><h2>Contacts</h2><button type="button" onclick="document.title='wrong'">Edit</button>
<table><thead><tr><th>Name</th><th>Role</th><th></th></tr></thead><tbody>
<tr><td><a href="/people/1">Mara Lindqvist</a></td><td>Buyer</td><td><button type="button" onclick="document.title='wrong'">Edit</button></td></tr>
<tr><td><a href="/people/2">Ivo Petrov</a></td><td>Legal</td><td><button type="button" onclick="document.title='wrong'">Edit</button></td></tr>
</tbody></table></section></main></body></html>`
}

function pagesBody(fields: Fields, editing: boolean, error: string): string {
  if (!editing)
    return `<p><a href="/pages/deals/4107/edit">Edit</a> <a href="/pages/deals/4107/delete">Delete</a></p>
<dl>${names.map(name => `<dt>${labels[name]}</dt><dd>${fields[name] || '–'}</dd>`).join('')}</dl>`
  const inputs = names.map(
    name => `<p><label for="${name}">${labels[name]}</label> <input id="${name}" name="${name}" value="${fields[name]}">
${error && name === 'expiry' ? `<span class="field-error">${error}</span>` : ''}</p>`,
  )
  return `<form method="post" action="/pages/deals/4107">${inputs.join('')}
<button name="again" value="1">Save &amp; New</button> <button>Save</button> <a href="/pages/deals/4107">Cancel</a></form>`
}

/** Runs in the page: a small application that shows the record, edits it in its way and sends what changed. */
function script(way: Way, fields: Fields): string {
  return `(${application.toString()})(${JSON.stringify(way)}, ${JSON.stringify(fields)}, ${JSON.stringify(labels)})`
}

function application(way: Way, start: Fields, titles: Fields): void {
  let fields = start
  const open = new Set<string>(way === 'always' ? Object.keys(start) : [])
  const errors: Record<string, string> = {}
  const record = document.getElementById('record') as HTMLElement
  const commands = document.getElementById('commands') as HTMLElement
  const make = (html: string) => {
    const template = document.createElement('template')
    template.innerHTML = html
    return template.content.firstElementChild as HTMLElement
  }
  const button = (text: string, act: () => void) => {
    const made = make(`<button type="button">${text}</button>`)
    made.onclick = act
    return made
  }
  const all = Object.keys(fields) as (keyof Fields)[]
  const edit = (names: string[]) => {
    if (way === 'one by one') open.clear()
    for (const name of names) open.add(name)
    // Applications fetch the editor first.
    setTimeout(draw, 200)
  }

  async function save(box: HTMLElement, from: HTMLElement) {
    const sent = Object.fromEntries([...box.querySelectorAll('input')].map(input => [input.name, input.value]))
    const pressed = from.querySelector('.save') as HTMLButtonElement
    pressed.disabled = true
    const answer = await fetch(location.pathname, {
      method: 'PATCH',
      body: JSON.stringify(sent),
      headers: { 'content-type': 'application/json' },
    })
    if (answer.status >= 500) return
    pressed.disabled = false
    for (const name of all) delete errors[name]
    if (answer.ok) {
      fields = { ...fields, ...(await answer.json()) }
      if (way !== 'always') open.clear()
      else document.body.append(make('<p class="toast" role="status">The deal was updated.</p>'))
    } else {
      Object.assign(fields, sent)
      Object.assign(errors, await answer.json())
      document.body.append(make('<div role="alert" class="banner error">This deal could not be saved.</div>'))
    }
    draw()
  }

  function field(name: keyof Fields): HTMLElement {
    if (open.has(name)) {
      const told = errors[name] ? `<span class="error" id="${name}-error">${errors[name]}</span>` : ''
      const state = told ? `aria-invalid="true" aria-describedby="${name}-error"` : ''
      return make(
        `<p><label for="${name}">${titles[name]}</label> <input id="${name}" name="${name}" value="${fields[name]}" ${state}>${told}</p>`,
      )
    }
    const row = make(
      `<p><span class="label" style="width:14em">${titles[name]}</span> <span class="value">${fields[name] || '–'}</span></p>`,
    )
    if (way === 'pencils' || way === 'one by one') {
      const pencil = make(
        `<button type="button" aria-label="Edit ${titles[name]}" style="opacity:0"><svg width="12" height="12"></svg></button>`,
      )
      pencil.onclick = () => edit(way === 'pencils' ? all : [name])
      row.append(pencil)
    }
    return row
  }

  function draw() {
    const editing = open.size > 0
    const inDialog = way === 'dialog' && editing
    const box = document.createElement('div')
    const shown = new Set(open)
    if (inDialog) open.clear()
    for (const name of all) box.append(field(name))
    for (const name of shown) open.add(name)
    record.replaceChildren(box)
    commands.replaceChildren()
    document.querySelector('dialog')?.remove()
    if (!editing && (way === 'in place' || way === 'dialog'))
      commands.append(
        button('Edit', () => edit(all)),
        button('Delete', () => undefined),
      )
    if (!editing) return
    const place = inDialog
      ? document.body.appendChild(make('<dialog><h2>Edit deal</h2><div class="box"></div></dialog>'))
      : record
    const inputs = inDialog ? (place.querySelector('.box') as HTMLElement) : box
    if (inDialog) for (const name of all) inputs.append(field(name))
    const bar = make('<footer></footer>')
    const keep = button('Save', () => void save(inputs, bar))
    keep.className = 'save'
    bar.append(
      button('Save &amp; New', () => undefined),
      button('Cancel', () => location.reload()),
      keep,
    )
    place.append(bar)
    if (inDialog) (place as HTMLDialogElement).showModal()
  }
  draw()
}
