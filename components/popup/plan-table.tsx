import { lazy, useEffect, useState } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import type { Source } from '../../lib/mapping/mapping.ts'
import type { Plan, PlanRow } from '../../lib/mapping/plan.ts'
import type { Picked } from '../../lib/store/pick.ts'
import { Badge } from '../common/badges.tsx'
import { BeforeAfter } from '../common/before-after.tsx'
import type { Choice, EditorStart } from './change-editor.tsx'
import { DemandList } from './demand-list.tsx'
import { ExpandableRow } from './expandable-row.tsx'
import { PreviewTable } from './preview-table.tsx'
import { Quick } from './quick.tsx'
import type { Changes } from './row-editor.tsx'
import { fieldName } from './sentences.ts'

// Loaded after the preview stands: what it needs to name and show values is large.
const loadEditor = () => import('./row-editor.tsx')
const RowEditor = lazy(loadEditor)

/**
 * What a fill would do: the fields that get a value or need one first, in page order, then those left alone. A row
 * stays where it was first seen, so that nothing jumps away under the person who changes it. `asked`: key of the row that
 * is open from the start.
 */
export function PlanTable(props: { plan: Plan; deal: Deal; asked?: string; picked?: Picked } & Changes) {
  const { plan, deal, asked, picked, ...changes } = props
  // A popup that closes meanwhile breaks it off; where it is needed it is asked for again.
  useEffect(() => void loadEditor().catch(() => undefined), [])
  const [start, setStart] = useState<ReadonlyMap<string, EditorStart>>(new Map())
  const [quiet] = useState(() => new Map<string, boolean>())
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(asked === undefined ? [] : [asked]))
  const toggle = (key: string, open: boolean) =>
    setOpened(before => new Set(open ? [...before, key] : [...before].filter(other => other !== key)))
  const openAt = (key: string, source?: Source) => {
    setStart(before => new Map([...before, [key, { source }]]))
    toggle(key, true)
  }
  const pickedKey = picked?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each pick.
  useEffect(() => {
    if (pickedKey) openAt(pickedKey, picked?.source)
  }, [pickedKey])
  for (const row of plan.rows)
    if (!quiet.has(row.field.key))
      quiet.set(row.field.key, row.action === 'leave' && !plan.unanswered.includes(row.field.key))
  const rows = plan.rows.toSorted((a, b) => Number(quiet.get(a.field.key)) - Number(quiet.get(b.field.key)))
  return (
    <>
      <DemandList rows={rows} onOpen={key => toggle(key, true)} {...changes} />
      <PreviewTable>
        {rows.map((row, index) => (
          <PlanTableRow
            key={row.field.key}
            row={row}
            section={sectionOf(row) === sectionOf(rows[index - 1]) ? undefined : sectionOf(row)}
            deal={deal}
            back={plan.side === 'crm'}
            unanswered={plan.unanswered.includes(row.field.key)}
            open={opened.has(row.field.key)}
            start={start.get(row.field.key)}
            onToggle={open => toggle(row.field.key, open)}
            onFixed={() => openAt(row.field.key, { from: 'fixed', text: '' })}
            {...changes}
          />
        ))}
      </PreviewTable>
    </>
  )
}

function PlanTableRow({
  row,
  section,
  deal,
  back,
  unanswered,
  open,
  start,
  onToggle,
  onFixed,
  ...changes
}: {
  row: PlanRow
  section: string | undefined
  deal: Deal
  back: boolean
  unanswered: boolean
  open: boolean
  start: EditorStart | undefined
  onToggle(open: boolean): void
  onFixed(): void
} & Changes) {
  const { field } = row
  const name = fieldName(field.label)
  const confirm = (knownAs: NonNullable<Choice['knownAs']>) => void changes.onCorrect(field.key, { knownAs })
  return (
    <ExpandableRow
      name={name}
      field={
        <>
          {name}
          {field.accepts.required && (
            <span className="bad" title="required">
              {'\u00a0*'}
              <span className="spoken"> required</span>
            </span>
          )}
          {section && <div className="small muted section">{section}</div>}
        </>
      }
      value={
        <>
          {row.action === 'leave' ? (
            <span className="muted">{field.content.text}</span>
          ) : (
            <Becomes row={row} back={back} />
          )}
          {!open && <Quick row={row} deal={deal} onFixed={onFixed} onCorrect={changes.onCorrect} />}
        </>
      }
      why={
        <>
          {row.demands && <Badge tone="warn">must be fixed</Badge>}
          {row.action === 'ask' && !row.demands && <Badge tone="warn">needs you</Badge>}
          {unanswered && <Badge tone="warn">required, unanswered</Badge>}
          {row.note && <Badge tone="accent">note</Badge>}
          {row.learned && !row.note && <Badge tone="accent">remembered</Badge>}
          {row.back && row.back !== 'leave' && row.action === 'fill' && <Badge>{badges[row.back]}</Badge>}{' '}
          <span className={isLong(row) && !open ? 'shortened' : undefined}>{row.why}</span>
          {row.knownAs?.map(one => (
            <KnownAs key={one.rule} name={name} label={one.label} onConfirm={() => confirm(one)} />
          ))}
        </>
      }
      className={row.action === 'leave' && !unanswered ? 'quiet-row' : undefined}
      open={open}
      onToggle={onToggle}
    >
      <RowEditor row={row} deal={deal} start={start} onClose={() => onToggle(false)} {...changes} />
    </ExpandableRow>
  )
}

/** A reason of more than two lines, which nobody has to read before filling. Shorter ones share their lines with what stands beside. */
const isLong = ({ action, why }: PlanRow) => action === 'fill' && why.length > 60

const badges = { write: 'I save', confirm: 'saved after I confirm', auto: 'saved on its own' }

/** One click says which remembered field it is. */
function KnownAs({ name, label, onConfirm }: { name: string; label: string; onConfirm(): void }) {
  return (
    <div>
      <button type="button" className="small" onClick={onConfirm}>
        Yes, it is “{label}”<span className="spoken"> ({name})</span>
      </button>
    </div>
  )
}

/** The title above a field; said once for the fields that share it. */
function sectionOf(row: PlanRow | undefined): string | undefined {
  return row?.field.signals.section[0]
}

/** The value that a field would get; on the CRM's side behind what the record holds now. A note is added to that. */
function Becomes({ row, back }: { row: PlanRow; back: boolean }) {
  const now = back && row.action === 'fill' && !row.note ? row.field.content.text : ''
  return <BeforeAfter before={now} after={row.value} />
}
