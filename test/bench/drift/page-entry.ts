import type { Field } from '../../../lib/page/field.ts'
import { collectControls } from '../../../lib/read/controls.ts'

function read(): Field[] {
  return collectControls(document).map(({ field }) => field)
}

/** Answers every list, tick and text as a person would, so that the form asks what it asks then. */
function answer(): void {
  for (const { element } of collectControls(document)) {
    if (element instanceof HTMLSelectElement) element.selectedIndex = element.options.length - 1
    else if (element instanceof HTMLInputElement && /checkbox|radio/.test(element.type)) element.click()
    else if (element instanceof HTMLInputElement && element.type === 'text') element.value = 'Harbor'
    for (const kind of ['input', 'change']) element.dispatchEvent(new Event(kind, { bubbles: true }))
  }
}

/** The largest element around a field that holds no other field. */
function rowOf(element: Element, fields: Element[]): Element {
  let row = element
  while (row.parentElement && fields.filter(field => row.parentElement?.contains(field)).length === 1)
    row = row.parentElement
  return row
}

/** Takes the field in the middle off the form. */
function drop(): void {
  const all = collectControls(document)
  const middle = all[Math.floor(all.length / 2)]?.element
  if (middle && all.length > 4)
    rowOf(
      middle,
      all.map(one => one.element),
    ).remove()
}

/** Puts two new answers in the place of the last one of the longest list. */
function reanswer(): void {
  const lists = [...document.querySelectorAll('select')].filter(list => list.options.length > 3)
  const [longest] = lists.sort((a, b) => b.options.length - a.options.length)
  if (!longest) return
  longest.options[longest.options.length - 1]?.remove()
  longest.add(new Option('Quantum services', 'q-1'))
  longest.add(new Option('Orbital freight', 'q-2'))
}

/** Asks one thing more, which must be answered. */
function demand(): void {
  const all = collectControls(document)
  const last = all.at(-1)?.element
  const row = document.createElement('div')
  row.innerHTML = '<label>Board resolution code <input name="resolution" required></label>'
  last?.parentElement?.after(row)
}

Object.assign(globalThis, { read, answer, drop, reanswer, demand })
