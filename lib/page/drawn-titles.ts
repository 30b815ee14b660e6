import { cleanLabel } from './clean.ts'
import { namedBy, ownWords } from './own-words.ts'
import type { Survey } from './survey.ts'
import { composedChildren } from './walk.ts'

const longest = 80
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]'
const inline = /^(?:ABBR|B|BIG|EM|FONT|I|SMALL|SPAN|STRONG|U)$/
const silent = /^(?:A|BR|BUTTON|DATALIST|IMG|INPUT|LABEL|LINK|NAV|SCRIPT|SELECT|STYLE|TEMPLATE|TEXTAREA|svg)$/

/** A child of a container: a text, a part with fields, or a heading. */
interface Item {
  what: 'text' | 'fields' | 'heading'
  node: Element
  text: string
  /** Texts drawn alike are of one kind. */
  kind: string
  fields: number
  /** Asked for only below a text: it reads the part. */
  named?: () => ReturnType<typeof namedBy>
  /** Stands on a line of its own. */
  apart: boolean
}

/** A text that stands over several fields, and is the name of their section though no markup says so. */
export interface DrawnTitle {
  element: Element
  text: string
}

const known = new WeakMap<Survey, Map<Element, Map<Element, DrawnTitle>>>()

/**
 * The title over each part of a container that holds several fields: a text is a title, not a label, where what follows
 * has words of its own. `<p>Contact</p><input placeholder="First name"><input placeholder="Last name">`.
 */
export function titlesIn(container: Element, survey: Survey): ReadonlyMap<Element, DrawnTitle> {
  const cache = known.get(survey) ?? new Map<Element, Map<Element, DrawnTitle>>()
  known.set(survey, cache)
  const found = cache.get(container) ?? findTitles(itemsOf(container, survey))
  cache.set(container, found)
  return found
}

function findTitles(items: Item[]): Map<Element, DrawnTitle> {
  const kinds = new Set(items.filter((item, at) => item.apart && governs(items, at) > 1).map(item => item.kind))
  const titles = new Map<Element, DrawnTitle>()
  let open: (DrawnTitle & { kind: string }) | undefined
  items.forEach((item, at) => {
    if (item.what === 'heading') open = undefined
    else if (item.what === 'text') {
      if (item.apart && kinds.has(item.kind) && governs(items, at) > 0)
        open = { element: item.node, text: item.text, kind: item.kind }
      else if (open?.kind === item.kind) open = undefined
    } else if (open) titles.set(item.node, { element: open.element, text: open.text })
  })
  return titles
}

/** How many fields with words of their own follow a text, up to the next text of its kind; 0 if it labels the first. */
function governs(items: Item[], at: number): number {
  const text = items[at]
  if (text?.what !== 'text') return 0
  let all = 0
  let first: Item | undefined
  let isPastText = false
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item
    if (item.what === 'heading' || (item.what === 'text' && item.kind === text.kind)) break
    if (item.what === 'text') {
      // One box with a sample in it, and then the next label: the text is a label as well.
      if (!isPastText && all === 1 && first?.named?.() === 'attribute') return 1
      isPastText = true
    } else {
      if (!isPastText && !item.named?.()) return 0
      first ??= item
      all += item.fields
    }
    if (all > 1 && isPastText) break
  }
  return all
}

function itemsOf(container: Element, survey: Survey): Item[] {
  const items: Item[] = []
  let broken = false
  for (const node of composedChildren(container)) {
    if (node instanceof Text && node.data.trim()) {
      const last = items.at(-1)
      if (last?.what === 'text' && !broken && inline.test(last.node.nodeName)) last.apart = false
      items.push({ what: 'text', node: container, text: '', kind: '#text', fields: 0, apart: false })
      broken = false
    }
    if (!(node instanceof Element)) continue
    if (node.nodeName === 'BR' || node.nodeName === 'HR') broken = true
    const item = itemOf(node, survey)
    if (!item) continue
    const last = items.at(-1)
    const isBeside = !broken && (inline.test(item.node.nodeName) || item.node.matches('input,select,textarea,label'))
    if (last?.what === 'text' && inline.test(last.node.nodeName) && isBeside) last.apart = false
    items.push(item)
    broken = false
  }
  return items
}

function itemOf(node: Element, survey: Survey): Item | undefined {
  const fields = survey.fields.get(node) ?? 0
  const item = { node, text: '', kind: kindOf(node), fields, apart: true }
  if (fields) return { ...item, what: 'fields', named: () => namedBy(node) }
  if (node.matches(headings) || node.querySelector(headings)) return { ...item, what: 'heading' }
  if (node.nodeName === 'LABEL' && cleanLabel(node.textContent ?? '')) return { ...item, what: 'text', apart: false }
  if (silent.test(node.nodeName) || node.querySelector('input,select,textarea,button')) return undefined
  const text = cleanLabel(ownWords(node, longest + 20))
  const says = text.length > 1 && text.length <= longest && !/[.!]$/.test(text)
  return text ? { ...item, what: 'text', text, apart: says && node.checkVisibility() } : undefined
}

function kindOf(node: Element): string {
  const cells = node.nodeName === 'TR' ? [...node.children].map(cell => cell.nodeName).join() : ''
  return `${node.nodeName}.${node.getAttribute('class') ?? ''} ${cells}`
}
