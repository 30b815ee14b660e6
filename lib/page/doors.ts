import { foldSpace } from './clean.ts'
import { perTask } from './per-task.ts'
import { textOf } from './text.ts'
import { byId, composedClosest, composedParent, walkComposed } from './walk.ts'

/** A part of the page that is folded away and shown again by pressing something: a section that opens, a tab. */
export interface Door {
  /** What a person presses. */
  by: HTMLElement
  /** What it shows and hides; absent where the page makes it only when the door is opened. */
  region?: Element
  kind: 'section' | 'tab'
}

const expander = 'button,a,[role=button],summary,[role=tab],h2,h3,h4,h5,h6,[role=heading],div,span,legend'
const marks = 'summary,[aria-expanded],[role=tab],[data-bs-toggle],[data-toggle],a[href^="#"]'
/** Menus, navigation and rows that unfold are no parts of a form; an answer that opens questions is given, not pressed. */
const elsewhere =
  'nav,menu,[role=navigation],[role=menu],[role=menubar],[role=toolbar],[role=tree],[role=treegrid],[role=listbox],[role=grid]'

const mostTabs = 20

/** Every door of a document, with the part that it opens, open ones too. */
export const doorsOf: (document: Document) => Door[] = ofDocument(findDoors)

/** The doors of a document by the part that they show. */
export const doorsByRegion: (document: Document) => Map<Element, Door> = ofDocument(document => {
  const doors = doorsOf(document).toReversed()
  return new Map(doors.flatMap(door => (door.region ? [[door.region, door] as const] : [])))
})

function ofDocument<T>(make: (document: Document) => T): (document: Document) => T {
  const known = perTask(() => new Map<Document, T>())
  return document => {
    const kept = known().get(document) ?? make(document)
    known().set(document, kept)
    return kept
  }
}

function findDoors(document: Document): Door[] {
  const doors: Door[] = []
  walkComposed(document, element => {
    if (element.matches(marks) && element instanceof HTMLElement) {
      const door = element.localName === 'summary' ? detailsDoor(element) : (tabDoor(element) ?? sectionDoor(element))
      if (door) doors.push(door)
    }
    return true
  })
  return doors
}

function detailsDoor(by: HTMLElement): Door | undefined {
  const region = by.parentElement
  return region?.localName === 'details' && region.querySelector(':scope > summary') === by
    ? { by, region, kind: 'section' }
    : undefined
}

function sectionDoor(by: HTMLElement): Door | undefined {
  const collapses = /^collapse$/.test(by.dataset.bsToggle ?? by.dataset.toggle ?? '')
  if (!by.hasAttribute('aria-expanded') && !collapses) return undefined
  if (!by.matches(expander) || !isPressable(by) || by.matches('[role=combobox],[role=switch],[role=checkbox]'))
    return undefined
  // What pops up over the page is a menu or a list, not a part of the form.
  if ((by.getAttribute('aria-haspopup') ?? 'false') !== 'false') return undefined
  const region = pointedAt(by) ?? nextTo(by)
  return region?.contains(by) ? undefined : { by, ...(region && { region }), kind: 'section' }
}

/** A tab by its role, or a link of a row of links whose targets stand side by side and of which one is shown. */
function tabDoor(by: HTMLElement): Door | undefined {
  const told = by.getAttribute('role') === 'tab'
  if (!isPressable(by) || (!told && !isLikeTab(by))) return undefined
  const region = pointedAt(by) ?? (told ? labelledPanel(by) : undefined)
  return told || region ? { by, ...(region && { region }), kind: 'tab' } : undefined
}

function isLikeTab(link: HTMLElement): boolean {
  if (link.hasAttribute('aria-expanded')) return false
  const panel = pointedAt(link)
  const row = link.closest('ul,ol,[role=tablist]')
  if (!panel || !row || row.contains(panel)) return false
  const links = [...row.querySelectorAll<HTMLElement>('a,button')]
  if (links.length > mostTabs) return false
  const panels = links.flatMap(other => pointedAt(other) ?? [])
  const alike = panels.length >= 2 && panels.every(other => other.parentElement === panel.parentElement)
  return alike && panels.filter(other => other.checkVisibility()).length === 1
}

/** Pressing it leads nowhere else, sends nothing in and answers nothing. */
function isPressable(by: HTMLElement): boolean {
  if (by.matches(':disabled,[aria-disabled=true],[type=submit],[type=reset],input,select,textarea')) return false
  const menu = composedClosest(by, elsewhere)
  // Tabs are often marked up as navigation; what they show then lies on the page all the same.
  if (menu && !(menu.localName === 'nav' && pointedAt(by))) return false
  const link = by.closest('a')
  if (!link?.hasAttribute('href')) return true
  const href = link.getAttribute('href') ?? ''
  return href.startsWith('#') || href === '' || href.startsWith('javascript:')
}

/** The one part of the page that it names as its own. */
function pointedAt(by: HTMLElement): Element | undefined {
  const target = by.dataset.bsTarget ?? by.dataset.target ?? by.getAttribute('href') ?? ''
  const ids = by.getAttribute('aria-controls')?.split(/\s+/).filter(Boolean) ?? []
  if (!ids.length && /^#[^\s]+$/.test(target)) ids.push(decodeURI(target.slice(1)))
  const found = ids.flatMap(id => byId(by, id) ?? [])
  return found.length === 1 ? found[0] : undefined
}

/** The panel that names the tab as its own title; for the tab that is shown, else the one panel beside the row of tabs. */
function labelledPanel(tab: HTMLElement): Element | undefined {
  const root = tab.getRootNode() as Document | ShadowRoot
  const named = tab.id && root.querySelector(`[role=tabpanel][aria-labelledby="${CSS.escape(tab.id)}"]`)
  if (named) return named
  if (tab.getAttribute('aria-selected') !== 'true') return undefined
  for (let up = composedClosest(tab, '[role=tablist]'), level = 0; up && level < 4; up = composedParent(up), level++) {
    const panels = [...up.querySelectorAll('[role=tabpanel]')].filter(panel => panel.checkVisibility())
    if (panels.length) return panels.length === 1 ? panels[0] : undefined
  }
  return undefined
}

/** The part right after it, or after the heading that it stands in, where that is hidden while the door is closed. */
function nextTo(by: HTMLElement): Element | undefined {
  for (let up: Element | null = by, level = 0; up && level < 4; up = composedParent(up), level++) {
    const next: Element | null = up.nextElementSibling
    if (!next) continue
    const isShut = by.getAttribute('aria-expanded') === 'false' && !next.checkVisibility({ visibilityProperty: true })
    const isFolded = next.getBoundingClientRect().height < 4
    return isShut || isFolded || by.getAttribute('aria-expanded') === 'true' ? next : undefined
  }
  return undefined
}

/** True if the door says that what it leads to is shown. */
export function isOpenDoor({ by, region, kind }: Door): boolean {
  if (region?.localName === 'details') return (region as HTMLDetailsElement).open
  if (kind === 'tab' && by.hasAttribute('aria-selected')) return by.getAttribute('aria-selected') === 'true'
  if (by.hasAttribute('aria-expanded')) return by.getAttribute('aria-expanded') === 'true'
  return region?.checkVisibility() ?? false
}

/** What the door says, which is what its part of the form is called. */
export function doorTitle({ by }: Door): string {
  return foldSpace(by.getAttribute('aria-label') ?? textOf(by, 120))
}
