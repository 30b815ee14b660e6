import { isLeaf, type Part, textOf } from './part.ts'

/** The visible text of a scene, one line per paragraph or cell, at most about `limit` characters. */
export function runningText(scene: Part, limit: number): string {
  const lines: string[] = []
  let left = limit
  const walk = (part: Part): void => {
    if (left <= 0 || part.size === 0) return
    if (part.kind === 'text' || isLeaf(part)) {
      const text = textOf(part)
      lines.push(text)
      left -= text.length + 1
    } else for (const child of part.parts) walk(child)
  }
  walk(scene)
  return lines.join('\n').slice(0, limit)
}
