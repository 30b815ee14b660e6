import { webAddress } from '../parse/url.ts'
import type { Ask, Formatted } from '../value.ts'
import { firstFit } from './fit.ts'

const manyLines = new Set(['textarea', 'editable', 'contenteditable'])

/** Writes a text whole. Line breaks become spaces where the field has one line. */
export function formatText(text: string, ask: Ask): Formatted {
  if (!text.includes('\n') || manyLines.has(ask.type)) return firstFit([{ text }], ask)
  const note = 'The field has one line: line breaks became spaces.'
  return firstFit([{ text: text.replace(/\s*\n\s*/g, ' '), note }], ask)
}

/** Writes a web address with or without scheme, as the field's type, placeholder or pattern asks. */
export function formatUrl(text: string, ask: Ask): Formatted {
  const url = webAddress(text)
  if (!url) return { ok: false, reason: `“${text}” is not a web address.` }
  const full = /^https?:\/\//i.test(text)
  const secure = full ? { text } : { text: `https://${text}`, note: 'https:// was added.' }
  const bare = { text: text.replace(/^https?:\/\//i, '').replace(/\/$/, '') }
  const host = { text: url.hostname.replace(/^www\./, '') }
  const sample = ask.placeholder?.trim() ?? ''
  if (ask.type === 'url' || /^https?:\/\//i.test(sample)) return firstFit([secure], ask)
  const asksHost = /\b(?:domain|domäne|domaine|dominio|domínio|domein)\b|ドメイン/iu.test(ask.hint)
  if (asksHost) return firstFit([host, bare, secure], ask)
  const asksBare = /^(?:e\.?g\.?,? |z\. ?b\. |ex\. ?:? ?)?[a-z0-9.-]+\.[a-z]{2,}$/i.test(sample)
  return firstFit(asksBare ? [bare, secure] : [{ text }, secure, bare, host], ask)
}

/** Joins several answers; semicolons where the form asks for them or an answer holds a comma. */
export function formatChoices(texts: string[], ask: Ask): Formatted {
  const asked =
    /semicolon|semikolon|point-virgule|punto y coma|ponto e vírgula|punto e virgola|puntkomma|セミコロン|;/iu
  const separator =
    asked.test(`${ask.hint} ${ask.placeholder ?? ''}`) || texts.some(text => text.includes(',')) ? '; ' : ', '
  return firstFit([{ text: texts.join(separator) }], ask)
}
