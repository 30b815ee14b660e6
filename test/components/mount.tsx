import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach } from 'vitest'
import { deleteEverything } from '../../lib/store/backup.ts'

let root: Root | undefined

beforeEach(() => deleteEverything())
afterEach(() => {
  root?.unmount()
  root = undefined
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

/** Shows a view in the test's page, as an entrypoint does. */
export function mount(view: ReactNode): void {
  const place = document.createElement('div')
  document.body.append(place)
  document.documentElement.lang = 'en'
  document.title = 'Dealbridge'
  root = createRoot(place)
  root.render(view)
}
