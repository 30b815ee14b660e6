import type { TestPage } from '../pages/pages.ts'
import { proofs, untrue } from './judge.ts'
import { known, knownCells } from './known.ts'
import type { Visited } from './visit.ts'

/** Cells that do not pass, as `question proof`, with the reason. */
export function failing({ cells }: Visited): Map<string, string> {
  const found = new Map<string, string>()
  for (const [id, each] of Object.entries(cells)) {
    for (const proof of proofs) {
      const cell = each[proof]
      if (typeof cell === 'string') found.set(`${id} ${proof}`, cell)
    }
  }
  return found
}

/** What speaks against a page: cells that should pass and do not, known ones that pass by now, and everything wrong. */
export function complaints(test: TestPage, visited: Visited): string[] {
  const now = failing(visited)
  const before = knownCells(test.name)
  const fresh = [...now]
    .filter(([cell]) => !before.includes(cell))
    .map(([cell, why]) => `${cell} does not pass: ${why}`)
  const limits = known.filter(({ page, limit }) => page === test.name && limit).flatMap(({ questions }) => questions)
  const claimed = limits
    .filter(id => now.get(`${id} undo`)?.includes(untrue))
    .map(id => `${id} is ${untrue}, but is not`)
  const mended = before.filter(cell => !now.has(cell)).map(cell => `${cell} passes: take it out of known.ts`)
  return [...visited.wrong.map(each => `wrong: ${each}`), ...visited.manners, ...fresh, ...claimed, ...mended]
}

/** The page's part of the matrix, a line for each question. */
export function showPage({ library, questions }: TestPage, { cells }: Visited): string {
  const width = Math.max(library.length - 4, ...questions.map(({ id, control }) => id.length + control.length))
  const lines = questions.map(({ id, control }) => {
    const mark = (proof: (typeof proofs)[number]) => {
      const cell = cells[id]?.[proof]
      return (cell === undefined ? '–' : cell === true ? '✓' : '✗').padEnd(7)
    }
    const marks = control === 'file' ? 'needs you' : proofs.map(mark).join('')
    return `  ${`${id} (${control})`.padEnd(width + 5)}${marks}`
  })
  return [`${library.padEnd(width + 7)}${proofs.map(proof => proof.padEnd(7)).join('')}`, ...lines].join('\n')
}
