import type { SaveSeen } from '../fill/record/saving.ts'

/** What became of a record after Save was pressed. Undefined while nothing tells yet. */
export type SaveVerdict = 'saved' | 'refused' | undefined

/**
 * Judges what is seen of a record. Refused: the page complains. Saved: the site says that nothing waits any more, the page
 * says that it was saved, or it went on as pages do that have kept something: editing has ended and the values are shown
 * again or the server answered well; the server sent the browser on; Save is switched off after such an answer.
 */
export function judgeSave(seen: SaveSeen): SaveVerdict {
  const { fresh, editing, button, shown, answered, unsaved } = seen
  if (seen.complaints.length > 0 || seen.notices.some(({ tone }) => tone === 'bad')) return 'refused'
  if (unsaved !== undefined && !fresh) return unsaved ? undefined : 'saved'
  if (seen.refusedWith !== undefined) return undefined
  if (shown === false) return undefined
  if (seen.notices.some(({ tone }) => tone === 'good')) return 'saved'
  if (fresh) return shown && (!editing || seen.redirected) ? 'saved' : undefined
  if (!editing && button !== 'there') return shown || answered ? 'saved' : undefined
  return button !== 'there' && answered ? 'saved' : undefined
}

/** The sentence that a save ends with. `seconds`: how long was waited for an answer; absent where the page was gone. */
export function savedSentence(verdict: SaveVerdict, seen: SaveSeen | undefined, seconds?: number): string {
  const notices = (tone: string) =>
    (seen?.notices ?? []).filter(one => one.tone === tone).map(({ text }) => `“${text}”`)
  if (verdict === 'saved') {
    const [said] = notices('good')
    return said ? `Saved by the CRM: ${said}` : 'Saved by the CRM.'
  }
  if (verdict === 'refused') {
    const fields = (seen?.complaints ?? []).map(({ label, text }) => (label ? `${label}: “${text}”` : `“${text}”`))
    const said = [...new Set([...fields, ...notices('bad')])]
    const more = said.length > 3 ? `; and ${said.length - 3} more` : ''
    return `Not saved. The CRM says: ${said.slice(0, 3).join('; ')}${more}. What was written is still in the record; correct it and save again.`
  }
  const [said] = notices('plain')
  const told = seen?.refusedWith
    ? `it answered with error ${seen.refusedWith}`
    : seconds === undefined
      ? 'its page was closed or left meanwhile'
      : `nothing on the page told so within ${seconds} seconds`
  return `Cannot tell whether the CRM has saved the record: ${told}${said ? `. The page says: ${said}` : ''}. Look at the record before you leave it.`
}
