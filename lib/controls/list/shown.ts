import { byId, composedChildren, shadowOf } from '../../page/walk.ts'
import { isPrompt } from '../support/options.ts'
import { isInput } from '../support/tags.ts'
import { isTagBox } from './tag-box.ts'
import { faceOf } from './trigger.ts'

const removers =
  'button,[role=button],a,[class*="remove" i],[class*="delete" i],[class*="dismiss" i],[class*="close" i]:not([class*="closed" i]),[data-testid*="cancel" i],[aria-label*="close" i],[class*="token" i]>svg:last-child,[class*="chip" i]>svg:last-child,[class*="tag" i]>svg:last-child'
const popups = '[role=listbox],[role=dialog],[role=menu],[role=tree],[role=grid],[role=treegrid]'

/** A chosen option that the control shows, and what takes it away again. */
export interface Chip {
  label: string
  element: Element
  remover?: HTMLElement
}

/** What a combobox shows as chosen, label by label; empty while it shows its prompt only. */
export function shownLabels(trigger: Element): string[] {
  const chips = chipsOf(trigger)
  if (chips.length) return chips.map(chip => chip.label)
  if (isInput(trigger)) {
    // What nobody sees may be anything.
    const value = isCutDown(trigger.parentElement ?? trigger) ? '' : trigger.value.trim()
    const text = value || besideInput(trigger)[0] || ''
    return text && !says(trigger, text) ? [text] : []
  }
  if (trigger.getAttribute('data-value') === '' || trigger.hasAttribute('data-placeholder')) return []
  const parts = partsInside(trigger)
  const text = firstLine(trigger)
  if (!text || says(trigger, text)) return []
  return parts.length ? parts : text.split(/,\s+/)
}

/** Chips with something to remove them by, in or beside the control. */
export function chipsOf(trigger: Element): Chip[] {
  const face = faceOf(trigger)
  const chips = new Map<Element, Chip>()
  for (const remover of [...face.querySelectorAll<HTMLElement>(removers), ...crossesIn(face)]) {
    if (remover.contains(trigger) || isInPopup(remover, trigger) || remover === trigger) continue
    const element = chipAround(remover, trigger, face)
    if (!element || chips.has(element) || [...chips.keys()].some(other => other.contains(element))) continue
    const label = chipLabel(element, remover)
    if (label && !isPlaceholder(element)) chips.set(element, { label, element, remover })
  }
  return [...chips.values()]
}

/** Crosses that stand for removing without being named so. */
function crossesIn(face: Element): HTMLElement[] {
  return [...face.querySelectorAll<HTMLElement>('span,i')].filter(one => /^\s*[×✕✖⨯]\s*$/.test(one.textContent ?? ''))
}

/** A list of chips that holds the trigger, or stands as a grid beside a box that makes chips, is none that it opens. */
function isInPopup(remover: Element, trigger: Element): boolean {
  const popup = remover.closest(popups)
  if (popup === null || popup.contains(trigger)) return false
  return !(popup.matches('[role=grid]') && isTagBox(trigger) && popup.parentElement?.contains(trigger))
}

function chipAround(remover: Element, trigger: Element, face: Element): Element | undefined {
  for (let up: Element | null = remover, level = 0; up && up !== face && level < 4; up = up.parentElement, level += 1) {
    if (up.contains(trigger) || up.querySelector('input:not([type=hidden]),[role=listbox]')) return undefined
    if (up !== remover && chipLabel(up, remover)) return isShown(up) ? up : undefined
  }
  return undefined
}

function chipLabel(element: Element, remover: Element): string {
  const lines = linesOf(element)
  const own = element === remover ? [] : linesOf(remover)
  const label = lines.find(line => !own.includes(line)) ?? ''
  // A cross that stands on the line of the words is none of them.
  const cross = remover.textContent?.trim() ?? ''
  if (element === remover || !cross || word.test(cross)) return label
  if (label.endsWith(cross)) return label.slice(0, -cross.length).trim()
  return label.startsWith(cross) ? label.slice(cross.length).trim() : label
}

/** A list that shows its choice beside an input that only takes the keys. */
function besideInput(input: Element): string[] {
  const face = faceOf(input)
  for (let node = input; node !== face && node.parentElement; node = node.parentElement) {
    const found = [...node.parentElement.childNodes].flatMap(other =>
      other === node ? [] : (valueText(other, input) ?? []),
    )
    if (found.length) return found
  }
  return []
}

function valueText(node: Node, trigger: Element): string | undefined {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.replace(/\s+/g, ' ').trim() || undefined
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined
  if (!element || element.localName === 'label' || !isValue(element, trigger)) return undefined
  const text = firstLine(element)
  // Its own name, drawn over the empty box.
  return text === trigger.getAttribute('aria-label') ? undefined : text || undefined
}

function isValue(element: Element, trigger: Element): boolean {
  if (
    element.matches(
      `button,[role=button],[aria-live],[role=status],[role=alert],svg,${popups},[aria-hidden=true],[class*="dropdown" i],[class*="menu" i]`,
    )
  )
    return false
  if (!isShown(element) || element.querySelector(`${popups},select,label`)) return false
  if (isCutDown(element)) return false
  return !isPlaceholder(element) || isChosen(firstLine(element), trigger)
}

/** Cut down to nothing, for those who do not see the page. */
function isCutDown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width < 4 && height < 4
}

/** True if the list says of an option with this text that it is chosen: some show it in their placeholder's stead. */
function isChosen(text: string, trigger: Element): boolean {
  const ids = trigger.getAttribute('aria-controls')?.split(/\s+/).filter(Boolean) ?? []
  const lists = ids.flatMap(id => byId(trigger, id) ?? [])
  const chosen = lists.flatMap(list => [...list.querySelectorAll('[role=option][aria-selected=true]')])
  return chosen.some(option => option.textContent?.replace(/\s+/g, ' ').trim() === text)
}

function isPlaceholder(element: Element): boolean {
  return (
    element.matches('[class*="placeholder" i],[id*="placeholder" i]') ||
    element.querySelector('[class*="placeholder" i]') !== null
  )
}

const chipClass = /(?:^|[\s_-])(?:chip|tag|token|badge|pill|item)(?![a-z])|(?:Chip|Tag|Token|Badge|Pill)(?![a-z])/

/** Chips without anything to remove them by, inside a trigger. */
function partsInside(trigger: Element): string[] {
  for (let box: Element | null = trigger; box; box = box.children.length === 1 ? (box.children[0] ?? null) : null) {
    const likes = [...box.children].filter(child => chipClass.test(child.getAttribute('class') ?? ''))
    if (likes.length) return likes.map(firstLine).filter(Boolean)
  }
  return []
}

function says(trigger: Element, text: string): boolean {
  if (isPrompt({ value: text, label: text })) return true
  if (trigger.getAttribute('placeholder') === text) return true
  return !isInput(trigger) && isPlaceholder(trigger)
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Arrows and ticks that stand beside words for the eye only. */
const marks = /^[\s←-⇿⌃⌄■-◿✓✔]+|[\s←-⇿⌃⌄■-◿✓✔]+$/gu
const word = /[\p{L}\p{N}]/u

/** Icon fonts write the name of the picture ("arrow_drop_down"). */
const icons = '[aria-hidden=true][class*="icon" i]'

/** Lines of an element that hold a word or number, through the shadow roots inside it. */
export function linesOf(element: Element): string[] {
  const deep = isDeep(element) || [...element.querySelectorAll(icons)].some(icon => word.test(icon.textContent ?? ''))
  // What is shown is worked out with the whole layout: not for what holds no word at all.
  if (!deep && !word.test(element.textContent ?? '')) return []
  const text = deep ? composedText(element) : ((element as HTMLElement).innerText ?? '')
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .split(/[\n\t]/)
    .map(line => line.replace(/\s+/g, ' ').replace(marks, '').trim())
    .filter(line => word.test(line))
}

function isDeep(element: Element): boolean {
  if (shadowOf(element)) return true
  return [...element.querySelectorAll('*')].some(inner => inner.localName.includes('-') && shadowOf(inner))
}

function composedText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.replace(/\s+/g, ' ') ?? ''
  if (node.nodeType !== Node.ELEMENT_NODE || /^(?:style|script|svg|template)$/i.test(node.nodeName)) return ''
  if ((node as Element).matches(icons)) return ''
  const { display, visibility } = getComputedStyle(node as Element)
  if (display === 'none' || visibility === 'hidden') return ''
  const text = composedChildren(node).map(composedText).join('')
  return /^(?:inline|contents)/.test(display) ? text : `\n${text}\n`
}

function firstLine(element: Element): string {
  return linesOf(element)[0] ?? ''
}
