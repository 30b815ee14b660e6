import { foldSpace } from '../../deal/fold.ts'
import type { Content, Print, Write } from '../../page/field.ts'
import type { ApiType, ApiValue, Change } from './api.ts'

const numbers = new Set<string>(['number', 'money', 'percent'])

/** What to hand to the site for one planned field. Its print was made by lib/sites/api/fields.ts. */
export function changeOf(print: Print, write: Write): Change {
  const type = print.type as ApiType
  return { apiName: print.name, type, value: valueToWrite(type, write) }
}

/** What brings a field back to what it held. */
export function changeBack(print: Print, before: Content): Change {
  const { text, chosen, checked } = before
  if (checked !== undefined) return changeOf(print, { check: checked })
  return changeOf(print, chosen ? { choose: chosen } : { text })
}

function valueToWrite(type: ApiType, write: Write): ApiValue {
  if ('check' in write) return write.check
  if ('choose' in write) return type === 'choices' ? write.choose : (write.choose[0] ?? null)
  const text = 'text' in write ? write.text : write.pick.join(', ')
  if (text === '') return null
  return numbers.has(type) && Number.isFinite(Number(text)) ? Number(text) : text
}

/** True if a field holds what was written: the same choice or tick, the same number, or the same words. */
export function holds(content: Content, print: Print, write: Write): boolean {
  if ('check' in write) return content.checked === write.check
  if ('choose' in write) return [...(content.chosen ?? [])].sort().join('\n') === [...write.choose].sort().join('\n')
  const text = 'text' in write ? write.text : write.pick.join(', ')
  if (numbers.has(print.type) && content.text !== '' && text !== '') return Number(content.text) === Number(text)
  return content.text === text || foldSpace(content.text) === foldSpace(text)
}

/** True if a field shows the same as it did. */
export function sameContent(a: Content, b: Content): boolean {
  const chosen = (content: Content) => [...(content.chosen ?? [])].sort().join('\n')
  return a.text === b.text && a.checked === b.checked && chosen(a) === chosen(b)
}
