import type { RunRow } from '../../lib/store/run.ts'

/** What a field holds, behind what it held: one text alone where nothing else was there. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  if (before === '' || before === after) return after
  return (
    <>
      <span className="muted">{before} → </span>
      {after}
    </>
  )
}

/** What stood in a field before a run. A note was only added to it. */
export function beforeOf({ before, step, note }: RunRow): string {
  if (note) return ''
  const content = before ?? step?.before
  return content?.checked === undefined ? (content?.text ?? '') : content.checked ? 'Yes' : 'No'
}
