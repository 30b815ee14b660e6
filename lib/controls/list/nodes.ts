import { byId, composedClosest, shadowOf } from '../../page/walk.ts'
import { linesOf } from './shown.ts'

/** One node of a tree as it stands in the document now. */
export interface Node {
  element: HTMLElement
  label: string
  /** Pixels, or levels as such: only says which node stands deeper than which. */
  depth: number
  selected: boolean
  disabled: boolean
  /** Leads to more nodes; closed ones show them only once they are opened. */
  branch?: 'open' | 'closed'
}

/** What a level counts, so that it is deeper than pixels that only differ by chance. */
const level = 16
const chance = 3

const nested = '[role=treeitem],[role=group],[role=row]'

/** The nodes that these elements are, in the order of the page. */
export function nodesOf(elements: HTMLElement[]): Node[] {
  const told = elements.every(element => element.hasAttribute('aria-level'))
  const holds = elements.some(element => elements.some(other => other !== element && element.contains(other)))
  return elements.map((element, at) => {
    const depth = told
      ? level * Number(element.getAttribute('aria-level'))
      : holds
        ? level * nesting(element)
        : indent(element)
    const branch = branchOf(element, elements[at + 1])
    return {
      element,
      label: labelOf(element),
      depth,
      selected: isChosen(element),
      disabled: element.getAttribute('aria-disabled') === 'true',
      ...(branch && { branch }),
    }
  })
}

/** Each node's way from the root ("Cloud / Monitoring"). */
export function pathsOf(nodes: readonly Pick<Node, 'label' | 'depth'>[]): string[] {
  const above: Pick<Node, 'label' | 'depth'>[] = []
  return nodes.map(node => {
    while (above.length && (above.at(-1)?.depth ?? 0) > node.depth - chance) above.pop()
    above.push(node)
    return above.map(({ label }) => label).join(' / ')
  })
}

/** The nodes of a tree that stands on the page. */
export function rowsIn(tree: Element): HTMLElement[] {
  const rows = tree.querySelectorAll<HTMLElement>(tree.matches('[role=tree]') ? '[role=treeitem]' : '[role=row]')
  return [...rows].filter(
    row => row.checkVisibility({ visibilityProperty: true }) && !row.querySelector('[role=columnheader]'),
  )
}

/** Paths of the chosen nodes. A branch that is chosen by all that is in it is none. */
export function chosenPaths(elements: HTMLElement[]): string[] {
  const nodes = nodesOf(elements)
  const paths = pathsOf(nodes)
  const chosen = paths.filter((_, at) => nodes[at]?.selected)
  return chosen.filter(path => !chosen.some(other => other.startsWith(`${path} / `)))
}

/** What a press on a node must hit: the part that holds its words. */
export function faceOfNode(element: HTMLElement): HTMLElement {
  return (wordsOf(element)[0]?.parentElement as HTMLElement | null) ?? element
}

/** The little arrow that opens and closes a branch; undefined where a person sees none. */
export function arrowOf(element: HTMLElement): HTMLElement | undefined {
  const named = /switcher|toggle|expand|caret|chevron|arrow|twist/i
  const parts = [...own(element, '*'), ...(shadowOf(element)?.querySelectorAll<HTMLElement>('*') ?? [])]
  const arrows = parts.filter(part => named.test(`${part.getAttribute('class')} ${part.getAttribute('slot')}`))
  const pressed = parts.filter(part => part.matches('button,[role=button]') && !words.test(part.textContent ?? ''))
  return [...pressed, ...arrows].find(
    part => part.checkVisibility({ visibilityProperty: true }) && part.offsetWidth > 3,
  )
}

const words = /[\p{L}\p{N}]/u

function branchOf(element: HTMLElement, next: Element | undefined): Node['branch'] {
  const told = element.getAttribute('aria-expanded')
  if (told === 'true' && !isLeaf(element)) return 'open'
  if (next && element.contains(next)) return 'open'
  if (isLeaf(element)) return undefined
  return told === 'false' || (told === null && arrowOf(element)?.matches('button,[role=button]')) ? 'closed' : undefined
}

/** Some libraries call every node closed, also those that have nothing to open. */
function isLeaf(element: HTMLElement): boolean {
  const parts = [element, ...own(element, '*')]
  return parts.some(part => /(?:^|[\s_-])(?:is-?)?(?:leaf|no-children)(?:\s|$)/i.test(part.getAttribute('class') ?? ''))
}

function isChosen(element: HTMLElement): boolean {
  const says = (part: Element) => part.getAttribute('aria-checked') ?? part.getAttribute('aria-selected')
  const box = own(element, 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]')[0]
  if (element.hasAttribute('aria-checked')) return element.getAttribute('aria-checked') === 'true'
  if (box) return 'checked' in box ? box.checked === true : says(box) === 'true'
  return says(element) === 'true' || (element.localName.includes('-') && element.matches('[selected],:state(selected)'))
}

/** Parts of a node that are not parts of a node inside it. */
function own(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter(part => part.closest(nested) === element)
}

function labelOf(element: HTMLElement): string {
  const text = wordsOf(element)
    .map(node => node.textContent)
    .join(' ')
  const named = element.getAttribute('aria-labelledby')
  const label = element.getAttribute('aria-label') ?? (named ? byId(element, named)?.textContent : '')
  return (text || label || linesOf(element)[0] || '').replace(/\s+/g, ' ').trim()
}

/** The texts of a node itself, as they are shown. */
function wordsOf(element: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement
    if (!around || !words.test(node.textContent ?? '') || around.closest(nested) !== element) continue
    if (around.closest('button,[role=button],style,script') && around.closest('button,[role=button]') !== element)
      continue
    if (around.checkVisibility({ visibilityProperty: true })) texts.push(node as Text)
  }
  return texts
}

function nesting(element: Element): number {
  let depth = 0
  for (let up = element.parentElement; up && !up.matches('[role=tree],[role=treegrid]'); up = up.parentElement)
    if (up.matches('[role=treeitem]')) depth += 1
  return depth
}

/** How far its words stand from the side on which lines begin. */
function indent(element: HTMLElement): number {
  const face = faceOfNode(element).getBoundingClientRect()
  const isLeft = getComputedStyle(element).direction !== 'rtl'
  const tree = composedClosest(
    element,
    '[role=tree],[role=treegrid],[role=grid],[role=listbox]',
  )?.getBoundingClientRect()
  return Math.round(isLeft ? face.left - (tree?.left ?? 0) : (tree?.right ?? 0) - face.right)
}
