// What the rebuilt portal pages do: the form's answers are sent as JSON (`a.b` becomes `{a: {b}}`), then its confirmation is shown.
function answersOf(root) {
  const body = {}
  for (const field of fieldsIn(root)) {
    const path = field.name.split('.')
    const last = path.pop()
    let at = body
    for (const part of path) at = at[part] ??= {}
    if (field.type === 'radio') {
      if (field.checked) at[last] = field.value
    } else at[last] = field.type === 'checkbox' ? field.checked : field.value
  }
  return body
}

function* fieldsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('input[name], select[name], textarea[name]')) yield element
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot)
  }
}

/** Sends what the form holds and shows the template `sent` in its place. */
export async function send(form, address) {
  const headers = { 'content-type': 'application/json' }
  await fetch(address, { method: 'POST', headers, body: JSON.stringify(answersOf(form)) })
  form.replaceWith(document.getElementById('sent').content.cloneNode(true))
}

const form = document.querySelector('form[data-send]')
form?.addEventListener('submit', event => {
  event.preventDefault()
  void send(form, form.dataset.send)
})
