import { lazy, useState } from 'react'
import type { Entry } from '../../lib/deal/deal.ts'
import { Badge, ValueBadges } from '../common/badges.tsx'
import { termTitle } from '../common/term-title.ts'
import type { Edits } from './edits.ts'
import { ExpandableRow } from './expandable-row.tsx'
import { PickButton } from './pick-button.tsx'
import { PreviewTable } from './preview-table.tsx'
import { ValueEditor } from './value-editor.tsx'

// Loaded when a row is opened: what it needs to show values is large.
const EvidenceOf = lazy(() => import('../common/evidence.tsx').then(module => ({ default: module.EvidenceOf })))

/** What was read from the page, before it is kept: each value can be looked at, edited or dropped. */
export default function EntriesTable(props: {
  entries: Entry[]
  edits: Edits
  onEdit(term: string, text: string | null | undefined): void
  /** Where the record shows this value elsewhere, the person points at it. */
  onPick?(term: string): void
}) {
  return (
    <PreviewTable>
      {props.entries.map(entry => (
        <EntryRow
          key={entry.term}
          entry={entry}
          edit={props.edits[entry.term]}
          onEdit={text => props.onEdit(entry.term, text)}
          onPick={props.onPick && !entry.term.startsWith('extra:') ? () => props.onPick?.(entry.term) : undefined}
        />
      ))}
    </PreviewTable>
  )
}

function EntryRow(props: {
  entry: Entry
  edit: string | null | undefined
  onEdit(text: string | null | undefined): void
  onPick: (() => void) | undefined
}) {
  const { entry, edit } = props
  const [open, setOpen] = useState(false)
  const title = termTitle(entry.term)
  const change = (text: string | null | undefined) => {
    props.onEdit(text === entry.text ? undefined : text)
    setOpen(false)
  }
  const value =
    edit === null ? (
      <s>{entry.text}</s>
    ) : (
      <>
        {edit ?? entry.text} {edit === undefined && <ValueBadges {...entry} />}
      </>
    )
  return (
    <ExpandableRow
      name={title}
      field={title}
      value={value}
      why={<Origin entry={entry} edit={edit} />}
      className={edit === null ? 'quiet-row' : undefined}
      open={open}
      onToggle={setOpen}
    >
      <div className="stack">
        {edit === undefined ? (
          <ValueEditor name={title} text={entry.text} onSave={change} onDrop={() => change(null)} />
        ) : (
          <>
            {edit !== null && <ValueEditor name={title} text={edit} onSave={change} onDrop={() => change(null)} />}
            <div>
              <button type="button" onClick={() => change(undefined)}>
                Restore what was read
              </button>
            </div>
          </>
        )}
        {props.onPick && (
          <div>
            <PickButton what={`what is the ${title}`} disabled={false} onPick={props.onPick} />
          </div>
        )}
        <EvidenceOf entry={entry} />
      </div>
    </ExpandableRow>
  )
}

function Origin({ entry, edit }: { entry: Entry; edit: string | null | undefined }) {
  if (edit === null) return <Badge>dropped</Badge>
  if (edit !== undefined) return <Badge tone="accent">edited by you</Badge>
  const { via, label } = entry.evidence
  if (via === 'person') return <>Entered by you.</>
  if (via === 'site') return <>From “{label}”, as the CRM itself holds it.</>
  return <>{label ? `From “${label}” on the page.` : 'From the page, where it has no label.'}</>
}
