import type { WriteResult } from '../control.ts'
import { nextTask, sleep } from '../support/wait.ts'
import { leafOf, treeIn } from './branches.ts'
import { includesLabel, sameLabels } from './decide.ts'
import { isMultiple } from './multiple.ts'
import { faceOfNode } from './nodes.ts'
import { closeList, isOpen, type OpenList, openList, until } from './open.ts'
import { pressOn } from './pointer.ts'
import { shownLabels } from './shown.ts'
import { type Tree, walkTree } from './tree.ts'

const untaken: WriteResult = { ok: false, reason: 'The page did not take the option that was chosen.' }

/** Chooses nodes of a tree that a list opened, by their paths, and takes back those that were chosen besides. */
export async function chooseInTree(list: OpenList, now: () => HTMLElement, paths: string[]): Promise<WriteResult> {
  const several = isMultiple(list)
  if (paths.length > 1 && !several) return { ok: false, reason: 'The field takes one option only.', candidates: paths }
  const before = shownLabels(now())
  const tree = treeIn(list)
  const unwanted = several && tree ? (await walkTree(tree)).nodes.filter(isExtra(paths)).map(({ path }) => path) : []
  for (const path of [...unwanted, ...paths]) {
    if (list.signal.aborted) return { ok: false, reason: 'Stopped.' }
    const wanted = paths.includes(path)
    const node = await reach(list, now, path)
    if (!node) return { ok: false, reason: `The option "${path}" could not be reached.` }
    if (node.selected === wanted) continue
    pressOn(faceOfNode(node.element))
    await nextTask()
    await until(() => shows(now(), path) === wanted, 600, list.signal)
  }
  const isSure = paths.every(path => !includesLabel(before, leafOf(path)))
  // The same words stood there before: only the tree itself says which of its nodes it is.
  const isMeant = isSure || (await areSelected(list, now, paths))
  await closeList({ ...list, trigger: now() })
  const leaves = paths.map(leafOf)
  await until(() => [leaves, paths].some(labels => sameLabels(shownLabels(now()), labels)), 400, list.signal)
  const shown = shownLabels(now())
  if (!isMeant || ![leaves, paths].some(labels => sameLabels(shown, labels))) return untaken
  return { ok: true, chose: sameLabels(shown, paths) ? paths : leaves }
}

/** Presses every chosen node once more. */
export async function unchooseNodes(list: OpenList, tree: Tree): Promise<void> {
  const { nodes } = await walkTree(tree)
  for (const { path } of nodes.filter(node => node.selected)) {
    const node = await reach(list, () => list.trigger, path)
    if (node?.selected) pressOn(faceOfNode(node.element))
    await until(() => !shows(list.trigger, path), 300, list.signal)
  }
  await closeList(list)
}

const isExtra = (paths: string[]) => (node: { selected: boolean; branch?: string; path: string }) =>
  // A branch is chosen by all that is in it.
  node.selected && !paths.some(path => path === node.path || path.startsWith(`${node.path} / `))

/** The node of a path, in the list as it is open now or anew. */
async function reach(list: OpenList, now: () => HTMLElement, path: string) {
  const here = { ...list, trigger: now() }
  const open = isOpen(here) && treeIn(here) ? here : await openList(now(), list.signal)
  if (!open) return undefined
  await until(() => treeIn(open) !== undefined, 1000, list.signal)
  const tree = treeIn(open)
  return tree && (await walkTree(tree, path)).goal
}

async function areSelected(list: OpenList, now: () => HTMLElement, paths: string[]): Promise<boolean> {
  for (const path of paths) {
    // The tree may be drawn anew a moment after the press.
    for (let turn = 0; !(await reach(list, now, path))?.selected; turn += 1) {
      if (turn === 3 || list.signal.aborted) return false
      await sleep(100, list.signal)
    }
  }
  return true
}

function shows(trigger: HTMLElement, path: string): boolean {
  const shown = shownLabels(trigger)
  return includesLabel(shown, path) || includesLabel(shown, leafOf(path))
}
