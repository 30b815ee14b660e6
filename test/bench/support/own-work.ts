import type { Browser, CDPSession } from 'puppeteer-core'
import { cpuShare } from './cpu-share.ts'

interface Node {
  id: number
  callFrame: { url: string; functionName: string }
  children?: number[]
}

/** A moment at which our own script was found at work, and for how long: milliseconds since it was first. */
export interface Work {
  at: number
  ms: number
}

/**
 * Runs something in a page and says when the page's thread was busy with our own script: a sample counts for the
 * innermost script on its stack, so what the page does about an event of ours is the page's, and waiting is nobody's: not
 * for the page, and not for a processor that other programs have.
 */
export async function ownWork<T>(
  browser: Browser,
  session: CDPSession,
  script: string,
  act: () => Promise<T>,
): Promise<[T, Work[]]> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  await session.send('Profiler.start')
  const [result, share] = await cpuShare(browser, act)
  const { profile } = await session.send('Profiler.stop')
  const nodes = new Map((profile.nodes as Node[]).map(node => [node.id, node]))
  const parents = new Map([...nodes.values()].flatMap(({ id, children = [] }) => children.map(child => [child, id])))
  const isOwn = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : nodes.get(id)
    if (!node) return false
    const { url } = node.callFrame
    return url ? url.endsWith(script) : isOwn(parents.get(node.id))
  }
  const work: Work[] = []
  const deltas = profile.timeDeltas ?? []
  let now = 0
  let first: number | undefined
  for (const [index, id] of (profile.samples ?? []).entries()) {
    now += deltas[index] ?? 0
    if (!isOwn(id)) continue
    first ??= now
    // A sample stands for the time until the next one.
    work.push({ at: (now - first) / 1000, ms: ((deltas[index + 1] ?? 0) / 1000) * share })
  }
  return [result, work]
}
