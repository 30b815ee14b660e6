import { foldText } from '../deal/fold.ts'
import type { FrameReading } from '../page/field.ts'
import { isVisible } from '../page/visible.ts'
import { walkComposed } from '../page/walk.ts'
import { siteOf } from '../sites/index.ts'
import type { Site } from '../sites/site.ts'
import { type Collected, collectControls } from './controls.ts'
import { recordHeading } from './heading.ts'
import { apiNameOf, markedValues } from './marked.ts'
import { type Output, outputsOf, pairsIn } from './output.ts'
import { each, type Part } from './part.ts'
import { openDialogs } from './root.ts'
import { runningText } from './running-text.ts'
import { sceneOf } from './scene.ts'

const longest = 20_000

interface View {
  root: Element
  scene: Part
  heading: string | undefined
  outputs: Output[]
  controls: Collected[]
  /** Text of open dialogs that hold no record: a confirmation, a question. */
  aside: string
}

/**
 * What one document shows: its controls and displayed pairs in reading order, the record's title, and its running text.
 * An open dialog that holds a record is the record; what lies behind it is not read. Keys are `0:n`; whoever knows the
 * frame's number rewrites them.
 */
export function readFrame(document: Document): { reading: FrameReading; elements: Map<string, Element> } {
  const site = siteOf(document)
  const view = viewOf(document, site)
  const { heading } = view
  const merged = inReadingOrder(document, [...view.controls, ...withoutRepeats(view, heading, site)])
  const elements = new Map<string, Element>()
  const fields = merged.map(({ field, element }, index) => {
    elements.set(`0:${index}`, element)
    return {
      ...field,
      key: `0:${index}`,
      frame: 0,
      signals: { ...field.signals, ...apiNameOf(element, site, field.label) },
    }
  })
  const reading: FrameReading = {
    url: document.URL,
    title: document.title,
    lang: document.documentElement.lang,
    fields,
    children: childFrames(view.root),
    text: `${view.aside}${runningText(view.scene, longest)}`.slice(0, longest),
  }
  if (heading) reading.heading = heading
  const record = site?.record?.(new URL(document.URL), document)
  if (site) reading.site = { id: site.id, ...(record && { record }) }
  return { reading, elements }
}

function viewOf(document: Document, site: Site | undefined): View {
  const controls = collectControls(document)
  const taken = new Set(controls.map(one => one.element))
  const look = (root: Element): Omit<View, 'aside'> => {
    const scene = sceneOf(root, taken, site?.noise)
    const inside = new Set([...each(scene)].map(part => part.element))
    const isInside = ({ element, field }: Collected) =>
      inside.has(element) || (field.folded !== undefined && root.contains(element))
    const own = root === document.body ? controls : controls.filter(isInside)
    const heading = recordHeading(scene, document)
    const shown = outputsOf(pairsIn(scene, heading))
    const marked = markedValues(
      root,
      site,
      [...shown, ...own].map(({ element }) => element),
    )
    return { root, scene, heading, outputs: [...shown, ...marked], controls: own }
  }
  const holds = (view: Omit<View, 'aside'>) =>
    view.outputs.length + view.controls.filter(one => !one.field.locked).length
  let aside = ''
  const loose: Omit<View, 'aside'>[] = []
  for (const { element, modal } of openDialogs(document)) {
    const view = look(element)
    if (modal && holds(view) >= 2) return { ...view, aside: '' }
    if (!modal) loose.push(view)
    aside += `${runningText(view.scene, 2000)}\n`
  }
  const page = look(site?.root?.(document) ?? document.body)
  // A panel that does not block the page is the record only where it shows more of one than the page does.
  const panel = loose.find(view => view.outputs.length >= 3 && view.outputs.length > page.outputs.length)
  return panel ? { ...panel, aside: '' } : { ...page, aside }
}

/** Each pair once: not what a control of the same label holds, nor what was shown above in the same words. */
function withoutRepeats(view: View, heading: string | undefined, site: Site | undefined): Output[] {
  const kept: Output[] = []
  const writable = view.controls.filter(one => !one.field.locked)
  const sectionOf = (one: Collected) => one.field.signals.section.find(title => title !== heading) ?? ''
  const key = (one: Collected) => foldText(one.field.label)
  const others = new Map<string, Collected[]>()
  for (const one of writable) others.set(key(one), [...(others.get(key(one)) ?? []), one])
  // Of two that say the same, the one that the site names is kept.
  const nameOf = ({ element, field }: Collected) => apiNameOf(element, site, field.label).apiName
  const named = ({ element, field }: Output) => Number(apiNameOf(element, site, field.label).apiTerm !== undefined)
  const written = new Set(writable.map(nameOf))
  written.delete(undefined)
  for (const one of site ? [...view.outputs].sort((a, b) => named(b) - named(a)) : view.outputs) {
    const same = others.get(key(one)) ?? []
    const apart = (other: Collected) =>
      sectionOf(one) !== '' && sectionOf(other) !== '' && sectionOf(one) !== sectionOf(other)
    const repeats = same.some(other => {
      if (other.field.content.text === one.field.content.text) return !apart(other) || one.field.content.text === ''
      return other.field.control !== 'output' && !apart(other)
    })
    if (repeats || written.has(nameOf(one))) continue
    others.set(key(one), [...same, one])
    kept.push(one)
  }
  return kept
}

function inReadingOrder(document: Document, all: (Collected & { anchor?: Element })[]): Collected[] {
  const wanted = new Set(all.map(one => one.anchor ?? one.element))
  const order = new Map<Element, number>()
  walkComposed(document, element => {
    if (wanted.has(element)) order.set(element, order.size)
    return true
  })
  const place = (one: Collected & { anchor?: Element }) => order.get(one.anchor ?? one.element) ?? order.size
  return [...all].sort((a, b) => place(a) - place(b))
}

function childFrames(root: Element): { url: string }[] {
  const found: { url: string }[] = []
  walkComposed(root, element => {
    if (
      element instanceof HTMLIFrameElement &&
      element.offsetWidth > 30 &&
      element.offsetHeight > 30 &&
      isVisible(element)
    )
      found.push({ url: element.src || 'about:blank' })
    return true
  })
  return found
}
