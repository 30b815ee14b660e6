import type { Option } from '../../page/field.ts'
import { optionsFor } from './offered.ts'
import type { OpenList } from './open.ts'
import type { Placed, Tree } from './tree.ts'

/** The tree that an open list is, by its roles; undefined where it is none. */
export function treeIn(list: OpenList): Tree | undefined {
  const rows = () => treeRows(optionsFor(list.trigger, list.before))
  return rows().length ? { rows, signal: list.signal } : undefined
}

const items = '[role=treeitem],[role=treegrid] [role=row]'

/** Nodes only, though each may hold an option. */
function treeRows(options: HTMLElement[]): HTMLElement[] {
  const rows = options.flatMap(option => option.closest<HTMLElement>(items) ?? [])
  return rows.length === options.length ? [...new Set(rows)] : []
}

/** The answers that a tree offers, by their paths. What two nodes are called alike cannot be told apart. */
export function answersIn(nodes: readonly Placed[]): Map<string, { option: Option; selected: boolean; top: number }> {
  const times = Map.groupBy(nodes, ({ path }) => path)
  return new Map(
    nodes.filter(isAnswer).map(({ path, selected, disabled }) => {
      const unsure = disabled || (times.get(path)?.length ?? 0) > 1
      const option: Option = { key: path, label: path, value: path, ...(unsure && { disabled: true }) }
      return [path, { option, selected, top: 0 }]
    }),
  )
}

/** A branch is one only where the tree says that it can be chosen. */
function isAnswer({ element, branch }: Placed): boolean {
  return !branch || element.hasAttribute('aria-selected') || element.hasAttribute('aria-checked')
}

/** The last part of a path: a node's own name. */
export const leafOf = (path: string): string => path.split(' / ').at(-1) ?? path
