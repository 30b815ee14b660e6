import { expect, test } from 'vitest'
import { matchFields } from '../../lib/match/match.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { show } from './support/page.ts'

const forms = import.meta.glob<string>('./forms/*.html', { query: '?raw', import: 'default', eager: true })

/** What each field of a form is taken for, and what its author meant (`data-expected`, taken off before the reading). */
function judge(html: string): { given: string[]; meant: string[] } {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.lang = page.documentElement.lang
  show([...page.querySelectorAll('style')].map(style => style.outerHTML).join('') + page.body.innerHTML)
  const meant = new Map<Element, string>()
  for (const element of document.querySelectorAll('[data-expected]')) {
    meant.set(element, element.getAttribute('data-expected') ?? '')
    element.removeAttribute('data-expected')
  }
  const collected = collectControls(document)
  const matches = matchFields(
    collected.map(({ field }) => field),
    'portal',
  )
  const line = (at: number, term = '-') => `${collected[at]?.field.label}: ${term}`
  return {
    given: matches.map((match, at) => line(at, match.term)),
    meant: collected.map(({ element }, at) => line(at, meant.get(element))),
  }
}

test.each(Object.keys(forms))('%s is understood as its author meant it', path => {
  const { given, meant } = judge(forms[path] ?? '')
  expect(given).toEqual(meant)
})
