import type { Field, Write } from '../page/field.ts'

/** True if nobody has answered the field yet: blank, a mask only, no option, or the one that the browser shows unasked. */
export function isEmpty(field: Field): boolean {
  const { content, accepts } = field
  if (content.checked !== undefined) return !content.checked
  if (accepts.options || accepts.opens) return content.untouched === true || !content.chosen?.length
  if (content.untouched) return true
  const text = content.text.trim()
  return text === '' || text === field.signals.placeholder || /^[\s_\-./():+]*$/.test(text)
}

/** True if the write would change nothing. */
export function holdsAlready(field: Field, write: Write): boolean {
  const { content } = field
  if ('check' in write) return content.checked === write.check
  if ('text' in write) return content.text === write.text
  // Whether it shows the answer already is known only when its options are.
  if ('pick' in write) return false
  const chosen = content.chosen ?? []
  return chosen.length === write.choose.length && write.choose.every(key => chosen.includes(key))
}
