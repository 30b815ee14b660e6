import { composedChildren } from '../page/walk.ts'
import type { Control, WriteResult } from './control.ts'
import { describe, type Offered } from './list/offered.ts'
import { until } from './list/open.ts'
import { pressOn } from './list/pointer.ts'
import { switchedOff } from './support/locks.ts'
import { chosenContent, sameKeys } from './support/options.ts'

const lists = '[role=listbox]'
const group = '[role=group],fieldset,table'

/** Two lists side by side with buttons that move options from what is on offer (first) to what is chosen (second). */
export const dualList: Control = {
  name: 'dual list',
  matches: element => pairOf(element)?.[0] === element,
  parts: element => pairOf(element)?.slice(1) ?? [],
  read: element => chosenContent(rowsOf(second(element)).map(({ option }) => option)),
  accepts: element => ({
    multiple: true,
    options: [...rowsOf(element), ...rowsOf(second(element))].map(({ option }) => option),
  }),
  locked: switchedOff,
  async write(element, write, signal): Promise<WriteResult> {
    if (!('choose' in write)) return { ok: false, reason: 'This field takes some of its options.' }
    const both = () => [...rowsOf(element), ...rowsOf(second(element))]
    const missing = write.choose.find(key => !both().some(({ option }) => option.key === key))
    const candidates = both().map(({ option }) => option.label)
    if (missing !== undefined) return { ok: false, reason: `The option "${missing}" is not offered.`, candidates }
    const before = keysIn(second(element))
    for (const wanted of [write.choose, before]) {
      if (signal.aborted && wanted !== before) continue
      await bring(element, wanted, signal)
      if (sameKeys(keysIn(second(element)), wanted)) {
        return wanted === write.choose ? { ok: true } : { ok: false, reason: 'The page did not move the options.' }
      }
    }
    return { ok: false, reason: 'The page did not move the options.' }
  },
  holds: (element, write) => 'choose' in write && sameKeys(keysIn(second(element)), write.choose),
}

/** Both lists of the nearest group that holds two, if buttons stand between them. */
function pairOf(element: Element): [Element, Element] | undefined {
  if (!element.matches(lists)) return undefined
  for (let box = element.parentElement, level = 0; box && level < 8; box = box.parentElement, level += 1) {
    const found = [...box.querySelectorAll(lists)]
    if (found.length > 2) return undefined
    const [left, right] = found
    if (left && right) return movers(box, left, right).length >= 2 ? [left, right] : undefined
    if (box.matches('form,body')) return undefined
  }
  return undefined
}

const second = (element: Element) => pairOf(element)?.[1] ?? element

function rowsOf(list: Element): Offered[] {
  return describe([...list.querySelectorAll<HTMLElement>('[role=option]')])
}

const keysIn = (list: Element) => rowsOf(list).map(({ option }) => option.key)

/** The buttons between the lists, without those that move everything: the first of them adds, the second removes. */
function movers(box: Element, left: Element, right: Element): HTMLElement[] {
  const between = buttonsIn(box).filter(button => {
    const host = outermost(button, box)
    const after = left.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING
    const before = right.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_PRECEDING
    return after && before && !left.contains(host)
  })
  return between.filter(
    button => !/(?:\ball\b|»|≫|>>|«|≪|<<)/i.test(`${button.innerText} ${button.title} ${button.ariaLabel ?? ''}`),
  )
}

function buttonsIn(node: Node): HTMLElement[] {
  return composedChildren(node).flatMap(child => {
    if (!(child instanceof Element)) return []
    return child.localName === 'button' ? [child as HTMLElement] : buttonsIn(child)
  })
}

/** The host of a button inside shadow roots, as seen from the box. */
function outermost(button: Element, box: Element): Element {
  let here: Element = button
  while (!box.contains(here)) {
    const root = here.getRootNode()
    if (!(root instanceof ShadowRoot)) break
    here = root.host
  }
  return here
}

async function bring(element: Element, keys: string[], signal: AbortSignal): Promise<void> {
  for (const key of keysIn(second(element)).filter(key => !keys.includes(key))) await move(element, key, 1, signal)
  for (const key of keys.filter(key => !keysIn(second(element)).includes(key))) await move(element, key, 0, signal)
}

async function move(element: Element, key: string, from: 0 | 1, signal: AbortSignal): Promise<void> {
  const pair = pairOf(element)
  const row = pair && rowsOf(pair[from]).find(({ option }) => option.key === key)
  if (!pair || !row || signal.aborted) return
  pressOn(row.element)
  const button = () => movers(boxOf(pair), pair[0], pair[1])[from]
  await until(() => button() !== undefined && !button()?.matches(':disabled'), 300, signal)
  const now = button()
  if (!now || now.matches(':disabled')) return
  pressOn(now)
  await until(() => keysIn(pair[1 - from] as Element).includes(key), 500, signal)
}

function boxOf([left, right]: [Element, Element]): Element {
  let box = left.parentElement as Element
  while (!box.contains(right) && box.parentElement) box = box.parentElement
  return box.closest(group) ?? box
}
