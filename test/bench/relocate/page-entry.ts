import { finder } from '@medv/finder'
import type { Field } from '../../../lib/page/field.ts'
import { collectControls } from '../../../lib/read/controls.ts'
import { insertFields, removeFields, reorder, wrap } from './layout.ts'
import { anotherLibrary } from './library.ts'
import { renameAll } from './rename.ts'
import { type Marked, truthOf } from './truth.ts'
import { replaceWords } from './words.ts'
import { xpathOf } from './xpath.ts'

/** A field as it was before the redesign, and what two common ways remember of it. */
export interface Before {
  field: Field
  truth: number
  css: string
  xpath: string
}

/** A field after the redesign. `truth` is absent for fields that were not there before. */
export interface After {
  field: Field
  truth?: number
}

function writable() {
  return collectControls(document).filter(({ field }) => !field.locked)
}

function before(): Before[] {
  return writable().map(({ field, element }, truth) => {
    for (const part of partsOf(element)) (part as Marked).truth = truth
    return { field, truth, css: finder(element), xpath: xpathOf(element) }
  })
}

/** A group of boxes is one field: whichever of them is found later is that field. */
function partsOf(element: Element): Element[] {
  const name = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) ? element.name : ''
  const group = name ? [...document.querySelectorAll(`input[name="${CSS.escape(name)}"]`)] : []
  return [element, ...group, ...element.querySelectorAll('input,select,textarea,button,[role]')]
}

function after(): After[] {
  return writable().map(({ field, element }) => ({ field, truth: truthOf(element) }))
}

/** Which field each of the two baselines would have taken. */
function baselines(known: Before[]): { css?: number; xpath?: number }[] {
  return known.map(({ css, xpath }) => {
    const byCss = document.querySelectorAll(css)
    const byPath = document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
    return {
      css: byCss.length === 1 && byCss[0] ? (truthOf(byCss[0]) ?? -1) : undefined,
      xpath: byPath instanceof Element ? (truthOf(byPath) ?? -1) : undefined,
    }
  })
}

const changes = {
  remove: removeFields,
  rename: renameAll,
  wrap,
  reorder,
  insert: insertFields,
  reword: replaceWords,
  library: anotherLibrary,
}

/** Changes the page in place. `words`: what `reword` puts for which text. */
function redesign(kinds: (keyof typeof changes)[], seed: number, words: Record<string, string>): void {
  for (const kind of kinds) changes[kind](seed, words)
}

Object.assign(globalThis, { before, after, baselines, redesign })
