import { focusOn } from '../support/events.ts'
import { nextPaint, sleep } from '../support/wait.ts'
import { arrowOf, faceOfNode, type Node, nodesOf, pathsOf } from './nodes.ts'
import { pressKey, pressOn } from './pointer.ts'
import { busy, scrollerOf } from './scroll.ts'

/** A tree that a person sees: where its nodes are now. */
export interface Tree {
  rows(): HTMLElement[]
  signal: AbortSignal
}

/** A node and its way from the root. */
export interface Placed extends Node {
  path: string
}

export interface Walk {
  /** Every node that was met, in the order of the tree. */
  nodes: Placed[]
  /** The node that was looked for, where it can be pressed. */
  goal?: Placed
  /** Paths of the branches that were opened for it. */
  opened: string[]
  /** False where the tree was too large to see all of it. */
  whole: boolean
}

const most = { branches: 80, nodes: 600, steps: 80 }
const patience = { still: 400, busy: 3000 }

/**
 * Goes through a tree from its top, opens its branches, and scrolls where only a part of it is drawn at a time. With a
 * `goal`, only what leads there is opened, and the walk ends at it.
 */
export async function walkTree(tree: Tree, goal?: string): Promise<Walk> {
  const opened: string[] = []
  const tried = new Set<string>()
  let vain = 0
  const box = scrollerOf(tree.rows()[0])
  if (box?.scrollTop) await scrollTo(box, 0, tree.signal)
  let past: Node[] = []
  let nodes: Placed[] = []
  for (let step = 0; step < most.steps && !tree.signal.aborted; step += 1) {
    for (;;) {
      nodes = placed([...past, ...nodesOf(tree.rows())])
      const found = goal === undefined ? undefined : nodes.slice(past.length).find(({ path }) => path === goal)
      if (found) return { nodes, goal: found, opened, whole: false }
      const next = nodes
        .slice(past.length)
        .find(node => node.branch === 'closed' && !tried.has(node.path) && leadsTo(node, goal))
      // Some call every node a branch: what does not open, time after time, is none.
      if (!next || vain > 3 || tree.signal.aborted) break
      if (tried.size >= most.branches || nodes.length >= most.nodes) return { nodes, opened, whole: false }
      tried.add(next.path)
      const isOpen = await openNode(tree, next)
      if (isOpen) opened.push(next.path)
      vain = isOpen ? 0 : vain + 1
    }
    if (!box || box.scrollTop + box.clientHeight >= box.scrollHeight - 2) return { nodes, opened, whole: true }
    const before = nodes.slice(past.length)
    await scrollTo(box, box.scrollTop + Math.max(40, box.clientHeight * 0.7), tree.signal)
    const view = nodesOf(tree.rows())
    // All of it is drawn, seen or not.
    if (sameNodes(view, before)) return { nodes, opened, whole: true }
    const overlap = nodes.findIndex((_, at) => sameNodes(nodes.slice(at), view.slice(0, nodes.length - at)))
    if (overlap < 0) return { nodes, opened, whole: false }
    past = nodes.slice(0, overlap)
  }
  return { nodes, opened, whole: false }
}

/** Closes branches that were opened, the deepest first, but for those that lead to what was chosen. */
export async function closeBranches(tree: Tree, opened: readonly string[], chosen: readonly string[]): Promise<void> {
  for (const path of opened.toReversed()) {
    if (chosen.some(one => one.startsWith(`${path} / `))) continue
    const { goal } = await walkTree(tree, path)
    if (goal?.branch !== 'open') continue
    const arrow = arrowOf(goal.element)
    if (arrow) pressOn(arrow)
    else pressKey(goal.element, 'ArrowLeft')
    await nextPaint(goal.element.ownerDocument, tree.signal)
  }
}

const leadsTo = ({ path }: Placed, goal: string | undefined) => goal === undefined || goal.startsWith(`${path} / `)

function placed(nodes: Node[]): Placed[] {
  const paths = pathsOf(nodes)
  return nodes.map((node, at) => ({ ...node, path: paths[at] ?? node.label }))
}

function sameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node, at) => node.label === b[at]?.label && node.depth === b[at]?.depth)
}

/** Opens a branch by its arrow, by the keys of the ARIA pattern, or, where it is nothing to choose, by itself. */
async function openNode(tree: Tree, node: Placed): Promise<boolean> {
  const { element } = node
  const arrow = arrowOf(element)
  const isOption = element.hasAttribute('aria-selected') || element.hasAttribute('aria-checked')
  const ways = [
    ...(arrow ? [() => pressOn(arrow)] : []),
    () => {
      focusOn(element)
      pressKey(element, 'ArrowRight')
    },
    ...(isOption ? [] : [() => pressOn(faceOfNode(element))]),
  ]
  for (const way of ways) {
    if (tree.signal.aborted) return false
    const before = signatureOf(tree)
    way()
    if (await hasChanged(tree, before)) return true
  }
  return false
}

const signatureOf = ({ rows }: Tree) =>
  nodesOf(rows())
    .map(({ label, depth, branch }) => `${depth} ${label} ${branch}`)
    .join('\n')

/** Waits for a branch to show its nodes, and for these to stand still. */
async function hasChanged(tree: Tree, before: string): Promise<boolean> {
  const start = performance.now()
  let last = before
  let since = start
  for (;;) {
    await sleep(20, tree.signal)
    const time = performance.now()
    const now = signatureOf(tree)
    if (now !== last) [last, since] = [now, time]
    const isBusy = tree.rows().some(row => row.matches('[aria-busy=true]') || row.querySelector(busy))
    if (tree.signal.aborted || time - start >= patience.busy) return last !== before
    if (isBusy) continue
    if (last !== before && time - since >= 60) return true
    if (last === before && time - start >= patience.still) return false
  }
}

async function scrollTo(box: Element, top: number, signal: AbortSignal): Promise<void> {
  box.scrollTop = top
  for (let paint = 0; paint < 3; paint += 1) await nextPaint(box.ownerDocument, signal)
}
