import { pressOn } from '../../controls/list/pointer.ts'
import { sleep } from '../../controls/support/wait.ts'
import { collectControls } from '../../read/controls.ts'
import { buttonName, editButton, type Found, isOff, pencilOf, saveButton } from '../../sites/any.ts'
import { siteOf } from '../../sites/index.ts'

/** A field that is only shown, and that the person wants to write. */
export interface Wanted {
  key: string
  label: string
}

/** The page's own button that would be pressed, or why none is. */
export interface ButtonSeen {
  name?: string
  reason?: string
}

type ElementOf = (key: string) => Element | undefined

/** Longest wait for one field to open in its place, in milliseconds. */
const patience = 1500

/** The button that opens the record for editing: the site's own, a general one, or the pencil of a wanted field. */
export function findEdit(document: Document, wanted: Wanted[], elementOf: ElementOf): Found {
  const site = siteOf(document)
  const known = asFound(site?.edit?.(document)) ?? (site?.editField && pencils(wanted, elementOf)[0])
  if (known) return known
  const shown = wanted.flatMap(({ key }) => elementOf(key) ?? [])
  const general = editButton(document, shown)
  if (general.ok) return general
  return pencils(wanted, elementOf)[0] ?? general
}

/**
 * Presses it. Where every field is opened by itself, the wanted ones are opened one after the other, as far as the page
 * keeps them open. Answers when the first press is done and each further field had its time.
 */
export async function pressEdit(
  document: Document,
  wanted: Wanted[],
  elementOf: ElementOf,
  signal: AbortSignal,
): Promise<ButtonSeen> {
  const found = findEdit(document, wanted, elementOf)
  if (!found.ok) return { reason: found.reason }
  const own = pencils(wanted, elementOf)
  if (!own.some(({ element }) => element === found.element)) {
    pressOn(found.element)
    return { name: found.name }
  }
  for (const { element } of own) {
    if (signal.aborted || !element.isConnected) continue
    const before = writable(document)
    pressOn(element)
    for (let waited = 0; waited < patience && writable(document) === before && !signal.aborted; waited += 100)
      await sleep(100, signal)
  }
  return { name: found.name }
}

/**
 * The buttons that keep what was written into `fields`: one, or one each where every field is saved by itself. Without any,
 * why none is pressed.
 */
export function findSaves(document: Document, fields: Element[]): Extract<Found, { ok: true }>[] | { reason: string } {
  const known = asFound(siteOf(document)?.save?.(document))
  if (known) return known.ok ? [known] : known
  const found = fields.length > 0 ? fields.map(field => saveButton(document, [field])) : [saveButton(document, [])]
  const sure = found.filter(one => one.ok)
  const [first] = found
  if (sure.length === 0) return { reason: first && !first.ok ? first.reason : '' }
  return sure.filter((one, at) => sure.findIndex(other => other.element === one.element) === at)
}

function pencils(wanted: Wanted[], elementOf: ElementOf): Extract<Found, { ok: true }>[] {
  return wanted.flatMap(({ key, label }) => {
    const value = elementOf(key)
    if (!value?.isConnected) return []
    const found = ownPencil(value) ?? pencilOf(value, label)
    return found.ok ? [found] : []
  })
}

/** What a known site opens a value by. */
function ownPencil(value: Element): Found | undefined {
  return asFound(siteOf(value.ownerDocument)?.editField?.(value))
}

function asFound(element: HTMLElement | undefined): Found | undefined {
  if (!element) return undefined
  const name = buttonName(element).slice(0, 60) || 'Edit'
  return isOff(element) ? { ok: false, reason: `“${name}” is switched off on the page.` } : { ok: true, element, name }
}

function writable(document: Document): number {
  return collectControls(document).filter(({ field }) => !field.locked).length
}
