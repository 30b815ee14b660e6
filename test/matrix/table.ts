import { testPages } from '../pages/pages.ts'
import type { ControlKind, Question } from '../pages/question.ts'
import { known } from './known.ts'

/** The matrix as Markdown: a row for each kind of control, a column for each library, and what does not pass yet. */
export function matrixTable(): string {
  const kinds = [...new Set(testPages.flatMap(({ questions }) => questions.map(({ control }) => control)))].sort()
  const short = testPages.map(({ library }) => library.replace(', ', ' ').replace(' web components', ' web'))
  const rows = kinds.map(kind => [kind, ...testPages.map(({ name, questions }) => cellOf(name, kind, questions))])
  const lines = [['', ...short], ['---', ...testPages.map(() => ':-:')], ...rows].map(row => `| ${row.join(' | ')} |`)
  const notes = known.map(({ page, questions, proofs, why }, index) => {
    const library = testPages.find(({ name }) => name === page)?.library
    return `${index + 1}. ${library}, ${questions.map(id => labelOf(page, id)).join(', ')} (${proofs.join(', ')}): ${why}`
  })
  return [...lines, ...(notes.length ? ['', ...notes] : [])].join('\n')
}

function cellOf(page: string, kind: ControlKind, questions: readonly Question[]): string {
  const ids = questions.filter(({ control }) => control === kind).map(({ id }) => id)
  if (ids.length === 0) return '–'
  const numbers = known.flatMap(({ page: on, questions, limit }, index) => {
    if (on !== page || !questions.some(id => ids.includes(id))) return []
    return [limit ? `✓ (${index + 1})` : `✗ ${index + 1}`]
  })
  if (numbers.length) return numbers.join(', ')
  return kind === 'file' ? 'needs you' : '✓'
}

function labelOf(page: string, id: string): string {
  const questions = testPages.find(({ name }) => name === page)?.questions
  return `“${questions?.find(question => question.id === id)?.label ?? id}”`
}

const start = '<!-- matrix: written by npm run matrix -->'
const end = '<!-- end of matrix -->'

/** A document with the table between its two marks brought up to date. */
export function withTable(document: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error('The document has no place for the matrix.')
  return `${document.slice(0, from)}${start}\n\n${matrixTable()}\n\n${document.slice(to)}`
}
