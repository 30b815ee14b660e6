import type { Through } from '../../lib/page/field.ts'

/** Which of the two was used, the site's own interface or its page, and why. */
export function ReadThrough({ through }: { through: Through | undefined }) {
  if (!through) return null
  return <p className="small muted">{throughSentence(through, 'Read')}</p>
}

/** The same for the fields that a write-back would write. */
export function WriteThrough({ through }: { through: Through | undefined }) {
  if (!through) return null
  return <p className="small muted">{throughSentence(through, 'Written')}</p>
}

function throughSentence({ name, used, why }: Through, what: 'Read' | 'Written'): string {
  if (used === 'site') return `${what} through ${name}${what === 'Written' ? ', straight into the record' : ''}.`
  return `${what} ${what === 'Read' ? 'from' : 'into'} the page: ${why}.`
}
