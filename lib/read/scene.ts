import { composedChildren } from '../page/walk.ts'
import { isDrawn, isListTitle, isNoise } from './noise.ts'
import { filled, type Part, solid, textOf } from './part.ts'

const controlTags = new Set(['INPUT', 'SELECT', 'TEXTAREA'])
const images = new Set(['IMG', 'svg'])

interface Scene {
  /** Elements of controls: they are read by themselves, so their text is no displayed value. */
  controls: Set<Element>
  /** What is being read; other dialogs inside it are left out. */
  root: Element
}

function kindOf(element: Element, scene: Scene): Part['kind'] {
  const role = element.getAttribute('role')
  if (scene.controls.has(element) || controlTags.has(element.nodeName)) return 'control'
  if (element.nodeName === 'BUTTON' || role === 'button' || role === 'switch' || role === 'combobox') return 'button'
  if (images.has(element.nodeName) || role === 'img' || role === 'progressbar') return 'image'
  return 'element'
}

function headingLevel(element: Element): number | undefined {
  const tag = /^H([1-6])$/.exec(element.nodeName)
  if (tag) return Number(tag[1])
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2)
  return element.nodeName === 'LEGEND' || element.nodeName === 'SUMMARY' || element.nodeName === 'CAPTION'
    ? 6
    : undefined
}

/** Not rendered, cut to nothing, or pushed off the page. Ancestors have been judged before. */
function isUnseen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    // `display: contents` draws no box of its own, but its children are seen.
    return getComputedStyle(element).display !== 'contents'
  }
  const box = element.getBoundingClientRect()
  if (box.width >= 4 && box.height >= 4) return box.right < -500 || box.bottom + scrollY < -500
  if (box.width === 0 && box.height === 0 && element.childNodes.length === 0) return false
  const style = getComputedStyle(element)
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none'
}

function spoken(element: Element): string {
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.querySelector('title')?.textContent ??
    ''
  )
}

function textPart(node: Text, element: Element, gap: boolean): Part | undefined {
  const raw = node.data
  if (!raw.trim()) return undefined
  const lines = raw.trim().includes('\n') && getComputedStyle(element).whiteSpace.startsWith('pre')
  const text = (lines ? raw : raw.replace(/\s+/g, ' ')).replace(/[^\S\n]+/g, ' ')
  return { kind: 'text', element, text, parts: [], gap, size: text.trim().length, controls: 0 }
}

function elementPart(element: Element, scene: Scene, gap: boolean): Part | undefined {
  if (element !== scene.root && (isNoise(element) || isUnseen(element))) return undefined
  const role = element.getAttribute('role')
  if (element !== scene.root && (element.nodeName === 'DIALOG' || role === 'dialog' || role === 'alertdialog'))
    return undefined
  const kind = kindOf(element, scene)
  const part: Part = { kind, element, text: '', parts: [], gap, size: 0, controls: kind === 'control' ? 1 : 0 }
  const level = headingLevel(element)
  if (level) part.heading = level
  if (kind === 'control') return part
  if (kind === 'image') return spoken(element) ? { ...part, text: spoken(element) } : undefined
  addChildren(part, scene)
  if (kind === 'button') return { ...part, text: textOf({ ...part, kind: 'element' }), size: 0, controls: 0 }
  if (part.parts.length === 0 && isDrawn(element)) return undefined
  return part
}

function addChildren(part: Part, scene: Scene): void {
  let gap = false
  let broken = false
  for (const node of composedChildren(part.element)) {
    let child: Part | undefined
    if (node instanceof Text) {
      child = textPart(node, part.element, gap || /^\s/.test(node.data))
      if (child && broken) child.text = `\n${child.text.trimStart()}`
      if (!child && /\s/.test(node.data)) gap = true
    } else if (node instanceof Element) {
      if (node.nodeName === 'BR') broken = true
      child = node.nodeName === 'BR' ? undefined : elementPart(node, scene, gap || broken)
      if (!child) gap = true
    }
    if (!child) continue
    child.up = part
    part.parts.push(child)
    part.size += child.size
    part.controls += child.controls
    gap = child.kind === 'text' && /\s$/.test(child.text)
    broken = false
  }
  dropLists(part)
}

/** The heading that a part is, or that it opens with and holds little else than. */
export function headingOf(part: Part): Part | undefined {
  if (part.heading) return part
  if (part.kind !== 'element' || part.controls > 0 || part.size > 160) return undefined
  const first = filled(part)[0]
  const found = first && headingOf(first)
  return found && part.size <= found.size * 2 + 30 ? found : undefined
}

/** Leaves out feeds and lists of other records, which say so in their heading, up to the next heading of that rank. */
function dropLists(part: Part): void {
  let level = 0
  const kept = part.parts.filter(child => {
    const heading = headingOf(child)
    if (heading?.heading && (!level || heading.heading <= level)) {
      level = isListTitle(textOf(solid(heading))) ? heading.heading : 0
    }
    if (level) {
      part.size -= child.size
      part.controls -= child.controls
    }
    return !level
  })
  part.parts = kept
}

/** What a person sees inside `root`, as a tree of parts, without navigation, feeds, help texts and everything hidden. */
export function sceneOf(root: Element, controls: Set<Element>): Part {
  const none: Part = { kind: 'element', element: root, text: '', parts: [], gap: false, size: 0, controls: 0 }
  return elementPart(root, { controls, root }, false) ?? none
}
