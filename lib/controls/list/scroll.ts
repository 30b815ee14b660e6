/** What shows that a list is still loading. */
export const busy = '[aria-busy=true],[role=progressbar],[class*="loading" i],[class*="spinner" i],[class*="-spin" i]'

/** The part of the page that scrolls this row; undefined where nothing has to be scrolled. */
export function scrollerOf(row: Element | undefined): Element | undefined {
  for (let up: Element | null = row ?? null; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight + 4 && /auto|scroll|hidden/.test(getComputedStyle(up).overflowY)) return up
  }
  return undefined
}
