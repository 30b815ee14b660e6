import { focusOn } from '../support/events.ts'
import { chosenPaths, faceOfNode } from './nodes.ts'
import { until } from './open.ts'
import { pressKey, pressOn } from './pointer.ts'
import { type Tree, walkTree } from './tree.ts'

/** Presses nodes of a tree until just these are chosen; what is wanted first: in a tree of one it takes the other's place. */
export async function bringNodes(tree: Tree, paths: string[]): Promise<boolean> {
  const chosen = () => chosenPaths(tree.rows())
  const wrong = () => [
    ...paths.filter(path => !chosen().includes(path)),
    ...chosen().filter(path => !paths.includes(path)),
  ]
  const tried = new Set<string>()
  for (;;) {
    const path = wrong().find(one => !tried.has(one))
    if (path === undefined || tree.signal.aborted) return wrong().length === 0
    tried.add(path)
    const { goal } = await walkTree(tree, path)
    if (!goal) continue
    const ways = [
      () => pressOn(faceOfNode(goal.element)),
      () => {
        focusOn(goal.element)
        pressKey(goal.element, ' ')
      },
    ]
    for (const way of ways) {
      way()
      if (await until(() => !wrong().includes(path), 400, tree.signal)) break
    }
  }
}
