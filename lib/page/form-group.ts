import { foldSpace } from './clean.ts'
import { textOf } from './text.ts'
import { composedClosest } from './walk.ts'

/** The group of fields on a page that a field belongs to: its form or dialog, else the page itself. */
export function groupElement(element: Element): Element | null {
  const form = (element as HTMLInputElement).form
  if (form instanceof HTMLFormElement) return form
  return composedClosest(element, 'form,dialog,[role=dialog],[role=form]')
}

/** What a form is for, as it says itself: its name, its first heading, and its submit button. At most 300 characters. */
export function groupText(group: Element | null, heading: string): string {
  if (!group) return heading
  const title = group.querySelector('h1,h2,h3,[role=heading]')
  const submit = [...group.querySelectorAll('button:not([type=button]):not([type=reset]),input[type=submit]')].pop()
  const press = submit instanceof HTMLInputElement ? submit.value : submit ? submit.textContent : ''
  return foldSpace(
    [
      group.getAttribute('aria-label'),
      group.getAttribute('name'),
      title ? textOf(title, 120) : heading,
      press?.slice(0, 60),
    ]
      .filter(Boolean)
      .join(' · '),
  ).slice(0, 300)
}
