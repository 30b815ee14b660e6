import { type Cell, cells, type SiteCase } from './case.ts'

const start = '<!-- matrix: written by npm run sites -->'
const end = '<!-- end of matrix -->'

/** The matrix of sites as Markdown: a row for each case, a column for each cell, and why a cell has nothing to prove. */
export function sitesTable(cases: SiteCase[], nameOf: (site: string) => string): string {
  const reasons: string[] = []
  const cellOf = (reason: string | undefined) => {
    if (!reason) return '✓'
    if (!reasons.includes(reason)) reasons.push(reason)
    return `– (${reasons.indexOf(reason) + 1})`
  }
  const rows = cases.map(({ site, layout, none }) => [
    `${nameOf(site)}, ${layout}`,
    ...cells.map((cell: Cell) => cellOf(none?.[cell])),
  ])
  const lines = [['', ...cells], ['---', ...cells.map(() => ':-:')], ...rows].map(row => `| ${row.join(' | ')} |`)
  return [...lines, '', ...reasons.map((reason, index) => `${index + 1}. ${reason}`)].join('\n').trimEnd()
}

/** A document with the table between its two marks brought up to date. */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error('The document has no place for the matrix of sites.')
  return `${document.slice(0, from)}${start}\n\n${table}\n\n${document.slice(to)}`
}
