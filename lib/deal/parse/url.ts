import type { Parsed } from '../value.ts'

/** Reads a web address. Its text stays as written: a bare host gets no scheme here. */
export function parseUrl(text: string): Parsed {
  const clean = text.replace(/^<|>$/g, '').replace(/[.,;]+$/, '')
  return webAddress(clean)
    ? { ok: true, value: { kind: 'url', text: clean } }
    : { ok: false, reason: `“${text}” is not a web address.` }
}

/** The parsed address, with https where it names no scheme. */
export function webAddress(text: string): URL | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (/\s|^\//.test(text) || (scheme && scheme !== 'http' && scheme !== 'https')) return undefined
  const url = URL.parse(scheme ? text : `https://${text}`)
  if (!url || url.username || url.password) return undefined
  return /^[^.]+(?:\.[^.]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(url.hostname) ? url : undefined
}
