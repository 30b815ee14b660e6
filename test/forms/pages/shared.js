// What the test forms share: they keep what was submitted where a test can read it, and confirm like a portal does.

/** A native form's answers, one entry per name; names that end in [] or repeat are lists. */
window.answersOf = form => {
  const answers = {}
  for (const element of form.elements) {
    if (element.name && element.type === 'checkbox') answers[element.name] ??= element.name.endsWith('[]') ? [] : false
    else if (element.name && element.localName === 'select' && element.multiple) answers[element.name] ??= []
    else if (element.name && element.type !== 'submit') answers[element.name] ??= ''
  }
  for (const [name, value] of new FormData(form)) {
    if (Array.isArray(answers[name])) answers[name].push(value)
    else answers[name] = answers[name] === false ? true : value
  }
  return answers
}

/** Takes a submission: the state as the application would send it, and the confirmation that replaces the form. */
window.register = (state, confirmation) => {
  window.submitted = JSON.parse(JSON.stringify(state))
  document.querySelector('main').innerHTML = confirmation
}

/** "184.500,00" or "184,500.00" as a number, read with the form's own decimal separator; null where it is none. */
window.numberOf = (text, decimal) => {
  const plain = text.replace(decimal === ',' ? /[.\s]/g : /[,\s]/g, '').replace(decimal, '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
