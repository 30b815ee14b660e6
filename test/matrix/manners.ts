import type { Page } from 'puppeteer-core'

/** What a person sees of the page besides its answers. */
export interface Place {
  open: string[]
  scroll: number
  focus: string
}

const layers =
  '[role=listbox], [role=dialog], [role=menu], [role=tree], [role=grid], [popover], .flatpickr-calendar, .datepicker'

/** Scrolls somewhere (`away`: as far from the form's top as the page goes) and focuses what a person might have. */
export async function takePlace(page: Page, away?: true): Promise<Place> {
  await page.evaluate(far => {
    const button = document.querySelector<HTMLElement>('[type=submit], #submit')
    button?.focus({ preventScroll: true })
    scrollTo({ top: far ? document.documentElement.scrollHeight : 120, behavior: 'instant' })
  }, away ?? false)
  return lookAt(page)
}

/** What is open, how far it is scrolled and what has the focus. */
export function lookAt(page: Page): Promise<Place> {
  return page.evaluate(selector => {
    const open: string[] = []
    // A list that stands in the form for good is no layer over it.
    const isLayer = (element: Element | null): boolean => {
      if (!element || element === document.body) return false
      if (/absolute|fixed/.test(getComputedStyle(element).position)) return true
      const root = element.getRootNode()
      return isLayer(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null))
    }
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot)
        const box = element.getBoundingClientRect()
        if (!element.matches(selector) || box.width < 4 || box.height < 4 || !isLayer(element)) continue
        if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          open.push(`${element.localName} ${element.getAttribute('role') ?? ''} ${element.id}`.trim())
      }
    }
    visit(document)
    // The branches of a tree that stands in the form show what is chosen in them.
    const inForm = '[role=treeitem], [role=treegrid] [role=row]'
    const expanded = [...document.querySelectorAll('[aria-expanded=true]')].filter(
      each => each.checkVisibility({ visibilityProperty: true }) && (!each.matches(inForm) || isLayer(each)),
    )
    open.push(...expanded.map(each => `expanded ${each.localName} ${each.id}`))
    const deepest = (root: Document | ShadowRoot): Element | null => {
      const active = root.activeElement
      return active?.shadowRoot?.activeElement ? deepest(active.shadowRoot) : active
    }
    const focus = deepest(document)
    return {
      open,
      scroll: Math.round(scrollY),
      focus: `${focus?.localName} ${focus?.id ?? ''} ${focus?.textContent?.slice(0, 20) ?? ''}`,
    }
  }, layers)
}

/** What is not as it was. */
export function manners(before: Place, after: Place): string[] {
  const left = after.open.filter(each => !before.open.includes(each)).map(each => `Left open: ${each}`)
  const moved = Math.abs(before.scroll - after.scroll) > 1 ? [`Scrolled from ${before.scroll} to ${after.scroll}`] : []
  const focus = before.focus === after.focus ? [] : [`Focus went from ${before.focus} to ${after.focus}`]
  return [...left, ...moved, ...focus]
}
