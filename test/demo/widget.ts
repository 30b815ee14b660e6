import { safe } from './html.ts'
import type { Answers, Question } from './portal.ts'

/** The control of one question, with its answer so far. Radios and checkboxes bring their own labels. */
export function widget(question: Question, answers: Answers): string {
  const { name, type, options = [], codes = options } = question
  const answer = answers[name] ?? question.given ?? ''
  const basic = `id="${name}" name="${name}"${question.required ? ' required' : ''}${question.readOnly ? ' readonly' : ''}`
  if (type === 'textarea') {
    return `<textarea ${basic}${question.maxLength ? ` maxlength="${question.maxLength}"` : ''}>${safe(answer)}</textarea>`
  }
  if (type === 'select') {
    const items = options.map((text, index) => {
      const code = codes[index] ?? text
      return `<option value="${safe(code)}"${code === answer ? ' selected' : ''}>${safe(text)}</option>`
    })
    return `<select ${basic}><option value="">Choose…</option>${items.join('')}</select>`
  }
  if (type === 'radio') {
    return `<div class="choices">${options
      .map(text => {
        const checked = text === answer ? ' checked' : ''
        return `<label><input type="radio" name="${name}" value="${safe(text)}"${checked}${question.required ? ' required' : ''}> ${safe(text)}</label>`
      })
      .join('')}</div>`
  }
  if (type === 'checkbox') {
    return `<label><input type="checkbox" ${basic} value="yes"${answer === 'yes' ? ' checked' : ''}> ${safe(question.label)}</label>`
  }
  const limits = `${question.maxLength ? ` maxlength="${question.maxLength}"` : ''}${question.pattern ? ` pattern="${safe(question.pattern)}"` : ''}`
  const placeholder = question.hint?.startsWith('MM/') ? ` placeholder="${question.hint}"` : ''
  const step = type === 'number' ? ' step="any"' : ''
  return `<input ${basic} type="${type}" value="${safe(answer)}"${limits}${placeholder}${step}>`
}

/** A question with its label above, its hint and its error below. */
export function stacked(question: Question, answers: Answers, errors: Answers): string {
  const { name, label, type, hint } = question
  const star = question.required ? ' *' : ''
  const error = errors[name] ? `<p class="error">${errors[name]}</p>` : ''
  const help = hint ? `<p class="hint">${safe(hint)}</p>` : ''
  const wide = type === 'textarea' || type === 'checkbox' ? ' class="wide"' : ''
  if (type === 'checkbox') return `<div${wide}>${widget(question, answers)}${error}</div>`
  if (type === 'radio') {
    return `<fieldset><legend>${safe(label)}${star}</legend>${widget(question, answers)}${help}${error}</fieldset>`
  }
  return `<div${wide}><label for="${name}">${safe(label)}${star}</label>${widget(question, answers)}${help}${error}</div>`
}
