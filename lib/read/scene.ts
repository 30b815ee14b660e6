import { isNamingButton } from '../page/naming-button.ts'
import { scrolledAway } from '../page/visible.ts'
import { composedChildren } from '../page/walk.ts'
import { dropFaces } from './asides.ts'
import { labelStrength } from './label.ts'
import { classWords, isDrawn, isGlyph, isNoise } from './noise.ts'
import { each, isLeaf, type Part, textOf } from './part.ts'
import { lookKey } from './style.ts'
import { dropLists, dropTitledList } from './titles.ts'

const controlTags = new Set(['INPUT', 'SELECT', 'TEXTAREA'])
const controlRoles = new Set('combobox textbox searchbox switch checkbox radio spinbutton slider'.split(' '))
const images = new Set(['IMG', 'svg'])

interface Scene {
  /** Elements of controls: they are read by themselves, so their text is no displayed value. */
  controls: Set<Element>
  /** What is being read; other dialogs inside it are left out. */
  root: Element
  /** Selects what else to leave out. */
  noise: string
}

function kindOf(element: Element, scene: Scene): Part['kind'] {
  const role = element.getAttribute('role')
  if (isGauge(element) && !scene.controls.has(element)) return 'image'
  if (scene.controls.has(element) || controlTags.has(element.nodeName) || (role && controlRoles.has(role)))
    return 'control'
  if (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') return 'control'
  if (element.nodeName === 'BUTTON' || role === 'button') return 'button'
  if (images.has(element.nodeName) || role === 'img') return 'image'
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

const blockTitle =
  /(?:^|\s)(?:[a-z0-9]+-){0,3}(?:card|panel|section|box|block|widget|group|portlet|accordion)-(?:header|heading|title)(?=\s|$)/

/** The line on top of a card that its class calls its header, where no heading element does. */
function isBlockTitle(part: Part): boolean {
  const { element, size, headings, controls } = part
  return size > 0 && size <= 60 && headings === 0 && controls === 0 && blockTitle.test(classWords(element))
}

/** Not rendered, cut to nothing, or pushed off the page. Ancestors have been judged before. */
function isUnseen(element: Element): boolean {
  const box = element.getBoundingClientRect()
  if (box.width >= 4 && box.height >= 4) {
    if (box.right < -500 || box.bottom + scrollY < -500) {
      const away = scrolledAway(element)
      if (box.right + away.x < -500 || box.bottom + scrollY + away.y < -500) return true
    }
    // Transparent or hidden wrappers take their text along; asking where text is asks least.
    return hasText(element) && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const style = getComputedStyle(element)
  if (style.display === 'contents') return false
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true
  if (element.childNodes.length === 0) return false
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none'
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true
  }
  return false
}

/** What shows a share of a whole as a drawn bar or ring. */
function isGauge(element: Element): boolean {
  return element.matches('[role=progressbar],[role=meter],input[type=range]')
}

function share(element: Element): string | null {
  if (!isGauge(element)) return null
  if (element instanceof HTMLInputElement)
    return element.max === '' || element.max === '100' ? `${element.value}%` : element.value
  const [now, max] = [element.getAttribute('aria-valuenow'), element.getAttribute('aria-valuemax') ?? '100']
  return element.getAttribute('aria-valuetext') ?? (now && max === '100' ? `${now}%` : now)
}

function spoken(element: Element): string {
  return (
    share(element) ??
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.querySelector('title')?.textContent ??
    ''
  )
}

function textPart(node: Text, element: Element, gap: boolean): Part | undefined {
  const raw = node.data
  if (!raw.trim() || isGlyph(raw)) return undefined
  const lines = raw.trim().includes('\n') && getComputedStyle(element).whiteSpace.startsWith('pre')
  const text = (lines ? raw : raw.replace(/\s+/g, ' ')).replace(/[^\S\n]+/g, ' ')
  return { kind: 'text', element, text, parts: [], gap, size: text.trim().length, controls: 0, headings: 0 }
}

function elementPart(element: Element, scene: Scene, gap: boolean, titled = false): Part | undefined {
  if (
    element !== scene.root &&
    (isNoise(element) || (scene.noise && element.matches(scene.noise)) || isUnseen(element))
  )
    return undefined
  const role = element.getAttribute('role')
  if (element !== scene.root && (element.nodeName === 'DIALOG' || role === 'dialog' || role === 'alertdialog'))
    return undefined
  const own = kindOf(element, scene)
  // The title of a section that folds is a button, and still its title; so is a label that opens a menu.
  const kind = own === 'button' && (titled || isNamingButton(element)) ? 'element' : own
  const part: Part = {
    kind,
    element,
    text: '',
    parts: [],
    gap,
    size: 0,
    controls: kind === 'control' ? 1 : 0,
    headings: 0,
  }
  const level = headingLevel(element)
  if (level) {
    part.heading = level
    part.headings = 1
  }
  if (kind === 'control') return part
  if (kind === 'image') return spoken(element) ? { ...part, text: spoken(element) } : undefined
  addChildren(part, scene, titled || level !== undefined)
  if (!part.heading && kind === 'element' && isBlockTitle(part)) {
    part.heading = 6
    part.headings = 1
  }
  if (kind === 'button' && !isRow(part))
    return { ...part, text: textOf({ ...part, kind: 'element' }), size: 0, controls: 0 }
  if (kind === 'button') part.kind = 'element'
  if (part.parts.length === 0 && isDrawn(element)) return undefined
  return part
}

/** True for a row of label and value that is a button as a whole, to be clicked for editing. */
function isRow(button: Part): boolean {
  const inside = [...each({ ...button, kind: 'element' })].slice(1)
  return inside.length > 2 && (inside.some(part => labelStrength(part) === 'sure') || isTapped(button))
}

/** A label and its value drawn apart in one of several buttons of one make, as lists on small screens have them. */
function isTapped(button: Part): boolean {
  const [label, value, ...more] = button.parts.filter(child => child.size > 0)
  if (!label || !value || more.length || label.kind !== 'element' || value.kind !== 'element') return false
  if (labelStrength(label) === 'no' || !isLeaf(value) || lookKey(label) === lookKey(value)) return false
  const beside = [button.element.previousElementSibling, button.element.nextElementSibling]
  return beside.some(other => other?.nodeName === 'BUTTON' && other.className === button.element.className)
}

function addChildren(part: Part, scene: Scene, titled: boolean): void {
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
      child = node.nodeName === 'BR' ? undefined : elementPart(node, scene, gap || broken, titled)
      if (!child) gap = true
      else if (broken) child.broken = true
    }
    if (!child) continue
    child.up = part
    part.parts.push(child)
    part.size += child.size
    part.controls += child.controls
    part.headings += child.headings
    gap = child.kind === 'text' && /\s$/.test(child.text)
    broken = false
  }
  dropFaces(part)
  if (part.headings > 0) dropLists(part)
  else dropTitledList(part)
}

/**
 * What a person sees inside `root`, as a tree of parts, without navigation, feeds, help texts and everything hidden.
 * `noise` selects what a site is known to show besides.
 */
export function sceneOf(root: Element, controls: Set<Element>, noise = ''): Part {
  const none: Part = {
    kind: 'element',
    element: root,
    text: '',
    parts: [],
    gap: false,
    size: 0,
    controls: 0,
    headings: 0,
  }
  return elementPart(root, { controls, root, noise }, false) ?? none
}
