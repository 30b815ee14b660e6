import { classWords } from './noise.ts'

const consent = /cookie|consent|gdpr|chat-?widget|live-?chat/i

/** True where the element is drawn and has a size. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const box = element.getBoundingClientRect()
  return box.width > 40 && box.height > 40 && element.getAttribute('aria-hidden') !== 'true'
}

function isConsent(element: Element): boolean {
  return consent.test(`${classWords(element)} ${element.id} ${element.getAttribute('aria-label') ?? ''}`)
}

/** The nearest fixed element at a point of the window. */
function fixedAt(document: Document, x: number, y: number): Element | undefined {
  for (let here = document.elementFromPoint(x, y); here && here !== document.body; here = here.parentElement) {
    if (getComputedStyle(here).position === 'fixed') return here
  }
  return undefined
}

/** A panel that says nothing of itself, but lies with its backdrop over the whole window and over other text. */
function drawnModal(document: Document): Element | undefined {
  const { innerWidth: width, innerHeight: height } = document.defaultView ?? window
  const points = [0.02, 0.5, 0.98].flatMap(x => [0.02, 0.5, 0.98].map(y => [x * width, y * height] as const))
  const found = points.map(([x, y]) => fixedAt(document, x, y))
  if (found.some(element => element === undefined)) return undefined
  const layers = [...new Set(found)].filter(element => element !== undefined)
  const covers = layers.some(layer => {
    const box = layer.getBoundingClientRect()
    return box.width >= width * 0.95 && box.height >= height * 0.95
  })
  const panel = layers.filter(layer => layer.textContent?.trim()).at(0)
  const behind = (document.body.innerText.length ?? 0) - ((panel as HTMLElement | undefined)?.innerText?.length ?? 0)
  return covers && panel && layers.filter(layer => layer.textContent?.trim()).length === 1 && behind > 20
    ? panel
    : undefined
}

/** Dialogs that are open, the topmost first; `modal` ones hide everything behind them. Cookie questions and chats are none. */
export function openDialogs(document: Document): { element: Element; modal: boolean }[] {
  const marked = [...document.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]')]
    .filter(element => isShown(element) && !isConsent(element))
    .map(element => ({ element, modal: element.matches(':modal') || element.getAttribute('aria-modal') === 'true' }))
    .reverse()
    .sort((a, b) => Number(b.modal) - Number(a.modal))
  if (marked.some(dialog => dialog.modal)) return marked
  const drawn = drawnModal(document)
  return drawn ? [{ element: drawn, modal: true }, ...marked.filter(dialog => dialog.element !== drawn)] : marked
}
