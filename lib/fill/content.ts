import type { Content, Write } from '../page/field.ts'

/** True if a person would see the same answer in both. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.checked !== b.checked) return false
  if (a.chosen || b.chosen) return sameSet(a.chosen ?? [], b.chosen ?? [])
  return fold(a.text) === fold(b.text)
}

/** True if nobody has answered yet: nothing chosen, nothing typed, or only what a mask or placeholder put there. */
export function isBlank(content: Content, placeholder = ''): boolean {
  if (content.checked !== undefined) return !content.checked
  if (content.chosen) return content.untouched === true || content.chosen.length === 0
  if (content.untouched) return true
  const text = content.text.trim()
  return text === placeholder.trim() || /^[\s_\-./():+]*$/.test(text)
}

/** What would put this content back. */
export function writeOf(content: Content): Write {
  if (content.checked !== undefined) return { check: content.checked }
  if (content.chosen) return { choose: content.chosen }
  return { text: content.text }
}

function sameSet(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every(key => b.includes(key))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
