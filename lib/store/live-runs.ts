import { browser } from 'wxt/browser'
import type { Run } from './run.ts'

/**
 * Whole runs whose values are not stored, for as long as their tab may go on with them, undo or save them. In the browser's
 * memory: it outlives a stopped background, and is gone with the tab or the browser.
 */
const prefix = 'run:'
/** Runs held at once; the oldest goes first. Session storage has room for 10 MB. */
const most = 20

// Absent where the pages run outside of an extension.
const memory = () => browser?.storage?.session

export async function putLive(run: Run): Promise<void> {
  const area = memory()
  if (!area) return
  const held = await allLive()
  const others = held.filter(({ id }) => id !== run.id).sort((a, b) => b.startedAt.localeCompare(a.startedAt))
  await forget(others.slice(most - 1))
  try {
    await area.set({ [prefix + run.id]: run })
  } catch {
    // No room: an old run's undo is given up for this one.
    await forget(others)
    await area.set({ [prefix + run.id]: run })
  }
}

/** The whole run; undefined once it is gone from memory. */
export async function getLive(id: string): Promise<Run | undefined> {
  return (await memory()?.get(prefix + id))?.[prefix + id] as Run | undefined
}

/** Forgets the runs with these ids, those of a tab that was closed, or all. */
export async function dropLive(which: { ids: string[] } | { tabId: number } | 'all'): Promise<void> {
  if (!memory()) return
  if (which !== 'all' && 'ids' in which) return memory().remove(which.ids.map(id => prefix + id))
  await forget((await allLive()).filter(run => which === 'all' || run.tabId === which.tabId))
}

async function allLive(): Promise<Run[]> {
  const all = (await memory()?.get()) ?? {}
  return Object.entries(all).flatMap(([key, run]) => (key.startsWith(prefix) ? [run as Run] : []))
}

async function forget(runs: Run[]): Promise<void> {
  if (runs.length) await memory().remove(runs.map(({ id }) => prefix + id))
}
