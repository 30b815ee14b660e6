import type { Plain, Question, State } from '../../question.ts'
import './plain-form.css'
import { everyRerender, expose, register } from './portal.ts'

export interface Asked {
  /** `input` type, or what else to draw; `editor` leaves a place for an editor with the id `editor-` + question id. */
  as: string
  options?: [value: string, label: string][]
  required?: true
}

/** A form without a library: state in one object that the controls' events keep. */
export interface PlainForm {
  state: State
  set(id: string, answer: Plain): void
}

interface Texts {
  heading: string
  brand: string
  submit: string
  required: string
  done(id: string): string
}

export function plainForm(questions: readonly Question[], asked: Record<string, Asked>, texts: Texts): PlainForm {
  const state: State = {}
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root.')
  for (const { id } of questions) state[id] = initialOf(asked[id]?.as ?? 'text')
  root.innerHTML = `<header>${texts.brand}</header><form novalidate><h1>${texts.heading}</h1><div id="done"></div>
    ${questions.map(question => draw(question, asked[question.id] ?? { as: 'text' })).join('')}
    <button type="submit">${texts.submit}</button></form>`
  const keep = ({ target }: Event) => {
    if (
      !(
        target instanceof HTMLInputElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLTextAreaElement
      )
    )
      return
    if (target.name in state) state[target.name] = answerOf(target, state[target.name] ?? null)
  }
  root.addEventListener('input', keep)
  root.addEventListener('change', keep)
  root.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    const missing = questions.filter(({ id }) => asked[id]?.required && isEmpty(state[id] ?? null)).map(({ id }) => id)
    for (const { id } of questions) {
      const problem = root.querySelector(`#problem-${id}`)
      if (problem) problem.textContent = missing.includes(id) ? texts.required : ''
    }
    const done = root.querySelector('#done')
    if (done && missing.length === 0) done.innerHTML = `<p role="status">${texts.done(register(state))}</p>`
  })
  expose(() => state)
  everyRerender(() => {
    for (const row of root.querySelectorAll('form > div')) row.classList.toggle('drawn')
  })
  return {
    state,
    set: (id, answer) => {
      state[id] = answer
    },
  }
}

const isEmpty = (answer: Plain) => answer === '' || answer === null || answer === false
const initialOf = (as: string): Plain => (as === 'checkbox' ? false : as === 'checks' ? [] : as === 'radio' ? null : '')

function answerOf(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, before: Plain): Plain {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    if (!Array.isArray(before)) return control.checked
    const others = before.filter(value => value !== control.value)
    return control.checked ? [...others, control.value].sort() : others
  }
  return control.value
}

function draw({ id, label }: Question, { as, options = [], required }: Asked): string {
  const star = required ? ' <span aria-hidden="true">*</span>' : ''
  const problem = `<em id="problem-${id}"></em>`
  if (as === 'checkbox')
    return `<div><label><input type="checkbox" name="${id}"> ${label}${star}</label>${problem}</div>`
  if (as === 'radio' || as === 'checks') {
    const type = as === 'radio' ? 'radio' : 'checkbox'
    const each = options.map(
      ([value, text]) => `<label><input type="${type}" name="${id}" value="${value}"> ${text}</label>`,
    )
    return `<div><fieldset><legend>${label}${star}</legend>${each.join('')}</fieldset>${problem}</div>`
  }
  if (as === 'editor') {
    return `<div><span class="label" id="label-${id}">${label}${star}</span><div id="editor-${id}" data-label="${id}"></div>${problem}</div>`
  }
  return `<div><label class="label" for="${id}">${label}${star}</label>${control(id, as, options)}${problem}</div>`
}

function control(id: string, as: string, options: [string, string][]): string {
  if (as === 'textarea') return `<textarea id="${id}" name="${id}" rows="4"></textarea>`
  if (as !== 'select') return `<input id="${id}" name="${id}" type="${as}">`
  const each = options.map(([value, text]) => `<option value="${value}">${text}</option>`)
  return `<select id="${id}" name="${id}"><option value=""></option>${each.join('')}</select>`
}

/** Options whose value is their text. */
export const same = (names: readonly string[]): [string, string][] => names.map(name => [name, name])
