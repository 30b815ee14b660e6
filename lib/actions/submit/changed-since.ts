import { sameContent } from '../../fill/content.ts'
import type { PageReading } from '../../page/field.ts'
import type { ShownSubmit } from '../../store/shown-submit.ts'

/** What every field of a page holds, to be compared with later. */
export function contentsOf(page: PageReading): ShownSubmit['fields'] {
  return page.fields.flatMap(({ key, label, control, content }) =>
    control === 'output' ? [] : [{ key, label, content }],
  )
}

/** Labels of the fields that hold something else than was shown, came or went since; undefined where nothing was shown. */
export function changedSince(shown: ShownSubmit | undefined, page: PageReading): string[] | undefined {
  if (!shown) return undefined
  const now = new Map(contentsOf(page).map(field => [field.key, field]))
  const before = new Set(shown.fields.map(({ key }) => key))
  const changed = shown.fields.filter(({ key, content }) => {
    const field = now.get(key)
    return !field || !sameContent(field.content, content)
  })
  const fresh = [...now.values()].filter(({ key }) => !before.has(key))
  return [...changed, ...fresh].map(({ label }) => label)
}
