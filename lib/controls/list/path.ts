import { fold } from './decide.ts'
import { offered, type Seen } from './gather.ts'
import type { Offered } from './offered.ts'
import { type OpenList, until } from './open.ts'
import { pressOn } from './pointer.ts'

const deepest = 4
const most = 60
/** How long a column may take to show what belongs to an option, in ms; one that was open already stays the same. */
const patience = 600

/** True if an option leads to more options instead of being one. */
export function isBranch({ element }: Offered): boolean {
  if (element.getAttribute('aria-haspopup') === 'true' || element.getAttribute('aria-haspopup') === 'menu') return true
  return [element, ...element.querySelectorAll('*')].some(part =>
    /expand|has-children|submenu/i.test(part.getAttribute('class') ?? ''),
  )
}

/** Every answer of a list in columns, named by its whole path ("Cloud / Monitoring"). */
export async function gatherPaths(list: OpenList): Promise<Map<string, Seen>> {
  const found = new Map<string, Seen>()
  const visit = async (path: string[]) => {
    const rows = columns(list)[path.length] ?? []
    for (const row of rows) {
      if (found.size >= most || list.signal.aborted) return
      const here = [...path, row.option.label]
      if (isBranch(row) && path.length < deepest) {
        if (await follow(list, here)) await visit(here)
      } else {
        const label = here.join(' / ')
        found.set(label, { option: { ...row.option, key: label, label, value: label }, selected: row.selected, top: 0 })
      }
    }
  }
  await visit([])
  return found
}

/** Presses its way to an option; every column but the last only opens the next one. */
export async function follow(list: OpenList, path: string[]): Promise<boolean> {
  for (const [level, label] of path.entries()) {
    const row = columns(list)[level]?.find(({ option }) => fold(option.label) === fold(label))
    if (!row || list.signal.aborted) return false
    const next = signatureOf(columns(list)[level + 1])
    const isLast = level === path.length - 1
    pressOn(row.element)
    if (!isBranch(row)) return isLast
    await until(() => signatureOf(columns(list)[level + 1]) !== next, patience, list.signal)
  }
  return columns(list).length > path.length
}

/** The rows of each column, from the first. */
function columns(list: OpenList): Offered[][] {
  return [...Map.groupBy(offered(list), ({ element }) => element.parentElement).values()]
}

const signatureOf = (rows: Offered[] | undefined) => rows?.map(({ option }) => option.label).join('\n') ?? ''
