import { termOf } from '../deal/vocabulary.ts'
import { isVisible } from '../page/visible.ts'
import { walkComposed } from '../page/walk.ts'
import type { Site } from '../sites/site.ts'
import { type Output, outputsOf } from './output.ts'
import { sceneOf } from './scene.ts'

/** What the site's API calls a field, and what its documentation says that is. */
export function apiNameOf(
  element: Element,
  site: Site | undefined,
  label?: string,
): { apiName?: string; apiTerm?: string } {
  const apiName = site?.nameOf?.(element, label)
  const apiTerm = apiName === undefined ? undefined : site?.names?.[apiName]
  return { ...(apiName && { apiName }), ...(apiTerm && { apiTerm }) }
}

/**
 * Values that a known site marks with their name and shows without a label, or in a list of related records that holds only one:
 * the name of the deal's company in its card. `taken` was read already.
 */
export function markedValues(root: Element, site: Site | undefined, taken: Element[]): Output[] {
  const { values } = site ?? {}
  if (!values) return []
  const known = new Set(taken.map(element => site?.nameOf?.(element)))
  const found: Output[] = []
  walkComposed(root, element => {
    if (!element.matches(values)) return true
    const { apiName, apiTerm } = apiNameOf(element, site)
    const term = termOf(apiTerm ?? '')
    if (!term || known.has(apiName) || !isVisible(element)) return false
    known.add(apiName)
    const part = sceneOf(element, new Set())
    found.push(
      ...outputsOf([
        { label: term.title, from: 'title', value: [part], row: part, shape: '', sure: true, section: [] },
      ]).filter(({ field }) => field.content.text !== ''),
    )
    return false
  })
  return found
}
