import { composedClosest, walkComposed } from '../page/walk.ts'
import type { Chooser, Control, WriteResult } from './control.ts'
import { askForPaths } from './list/ask.ts'
import { answersIn } from './list/branches.ts'
import { deciderOf, sameLabels } from './list/decide.ts'
import { chosenPaths, rowsIn } from './list/nodes.ts'
import { isPopup } from './list/popup.ts'
import { bringNodes } from './list/press-nodes.ts'
import { closeBranches, type Tree, walkTree } from './list/tree.ts'
import { isRequired } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { placeOf } from './support/place.ts'

/** A tree, or a list of rows, that is always on the page, of whose nodes one or several are chosen. What it offers is known once it is open. */
export const tree: Control = {
  name: 'tree',
  matches: element => element.matches(trees) && isOfForm(element) && !isPopup(element) && canChoose(element),
  parts(element) {
    const inside: Element[] = []
    walkComposed(element, part => {
      inside.push(part)
      return true
    })
    return inside
  },
  read(element) {
    const chosen = chosenPaths(rowsIn(element))
    return { text: chosen.join(', '), chosen }
  },
  accepts: element => ({
    ...(isRequired(element) && { required: true }),
    ...(takesSeveral(element) && { multiple: true }),
    opens: true,
  }),
  locked: switchedOff,
  async write(element, write, signal, _, choose): Promise<WriteResult> {
    const decide = deciderOf(write, choose)
    if (!decide) return { ok: false, reason: 'This field takes one of the options that it offers.' }
    const place = placeOf(element as HTMLElement)
    const now = () => place() ?? element
    return writeTree({ rows: () => rowsIn(now()), signal }, now, write, decide)
  },
  holds(element, write) {
    const labels = 'choose' in write ? write.choose : 'pick' in write ? write.pick : undefined
    return labels !== undefined && sameLabels(chosenPaths(rowsIn(element)), labels)
  },
}

const trees = '[role=tree],[role=treegrid],[role=grid]'

/** A part of a form's answers, and no menu of links beside it. */
function isOfForm(element: Element): boolean {
  if (composedClosest(element, 'nav,[role=navigation],a') || element.querySelector('a[href]')) return false
  return composedClosest(element, 'form,fieldset,[role=form],[role=group],[role=dialog],dialog') !== null
}

function canChoose(element: Element): boolean {
  if (element.matches('[role=grid]')) return isListOfRows(element)
  return rowsIn(element).some(row => row.matches('[aria-selected],[aria-checked]') || row.querySelector(boxes))
}

/** Branches that a write opened and left so, for the answer to be seen. */
const left = new WeakMap<Element, string[]>()

/** A grid of which each row is one thing to choose, and no table of many things about each. */
function isListOfRows(grid: Element): boolean {
  const rows = rowsIn(grid)
  return rows.length > 1 && rows.every(row => row.hasAttribute('aria-selected') && cellsOf(row).length === 1)
}

const cellsOf = (row: Element) =>
  [...row.querySelectorAll('[role=gridcell],[role=rowheader],td')].filter(cell => /\p{L}/u.test(cell.textContent ?? ''))

const boxes = 'input[type=checkbox],[role=checkbox]'

function takesSeveral(element: Element): boolean {
  return element.getAttribute('aria-multiselectable') === 'true' || element.querySelector(boxes) !== null
}

async function writeTree(
  tree: Tree,
  now: () => Element,
  write: { choose: string[] } | { pick: string[] } | object,
  decide: Chooser,
): Promise<WriteResult> {
  const before = chosenPaths(tree.rows())
  const isEmptying = 'choose' in write && write.choose.length === 0
  const { nodes, opened, whole } = isEmptying ? { nodes: [], opened: [], whole: true } : await walkTree(tree)
  const close = (chosen: readonly string[]) => closeBranches(tree, opened, chosen)
  const chosen = isEmptying
    ? { ok: true as const, keys: [] as string[] }
    : await askForPaths(answersIn(nodes), whole, decide)
  if (!chosen.ok) {
    await close(before)
    return { ok: false, reason: chosen.reason, candidates: chosen.candidates }
  }
  const { keys } = chosen
  const unseen = chosenPaths(tree.rows()).filter(path => !before.includes(path) && !keys.includes(path))
  if (unseen.length && !isEmptying) {
    await close([...before, ...unseen])
    return { ok: false, reason: `“${unseen.join('”, “')}” is chosen in it already.`, candidates: keys }
  }
  if (keys.length > 1 && !takesSeveral(now())) {
    await close(before)
    return { ok: false, reason: 'The field takes one option only.', candidates: keys }
  }
  if (await bringNodes(tree, keys)) {
    await close(keys)
    if (isEmptying) await closeBranches(tree, left.get(now()) ?? [], [])
    else left.set(now(), opened)
    return { ok: true, chose: keys }
  }
  await bringNodes({ ...tree, signal: new AbortController().signal }, before)
  await close(before)
  return keys.length
    ? { ok: false, reason: 'The page did not take the option that was chosen.' }
    : { ok: false, reason: 'The page does not let the answer be taken back.' }
}
