import { composedClosest } from '../../page/walk.ts'

const triggers = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false]),input[aria-autocomplete]'

/** True for a list or tree that something opens or narrows down: it is a part of that field. */
export function isPopup(list: Element): boolean {
  if (composedClosest(list, '[popover],[role=menu],[role=tooltip],[role=combobox]')) return true
  const root = list.getRootNode() as Document | ShadowRoot
  const names = (other: Element) =>
    `${other.getAttribute('aria-controls')} ${other.getAttribute('aria-owns')}`.split(' ').includes(list.id)
  if (list.id && [...root.querySelectorAll('[aria-controls],[aria-owns]')].some(names)) return true
  for (
    let up = list.parentElement, level = 0;
    up && level < 3 && !up.matches('form,body');
    up = up.parentElement, level++
  ) {
    if (up.querySelector(triggers)) return true
    // A layer over the page belongs to something outside of it.
    if (/absolute|fixed/.test(getComputedStyle(up).position) && !up.matches('[role=dialog],dialog')) return true
  }
  return /absolute|fixed/.test(getComputedStyle(list).position)
}
