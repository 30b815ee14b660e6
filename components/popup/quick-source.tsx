import { useState } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import type { Source } from '../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { getPartner } from '../../lib/store/profiles.ts'
import { QuickSelect } from './quick-select.tsx'
import { fieldName } from './sentences.ts'
import { SourceOptions } from './source-select.tsx'
import { type SourceGroups, sourceFrom, sourceGroups } from './sources.ts'

/** Says what feeds a field that nothing answers, in one choice. What can feed it is listed once somebody gets there. */
export default function QuickSource(props: {
  row: PlanRow
  deal: Deal
  onChoose(source: Source): void
  /** The person wants a text of their own, which is typed in the opened row. */
  onFixed(): void
}) {
  const { row, deal } = props
  const [groups, setGroups] = useState<SourceGroups>()
  return (
    <QuickSelect
      name={fieldName(row.field.label)}
      title="Fill with…"
      onArm={() => {
        if (!groups) void getPartner().then(partner => setGroups(sourceGroups(deal, partner)))
      }}
      onChoose={value => {
        const source = value === 'fixed' ? undefined : sourceFrom(value, '')
        if (source) props.onChoose(source)
        else props.onFixed()
      }}
    >
      {groups && <SourceOptions groups={groups} options={row.field.accepts.options !== undefined} />}
    </QuickSelect>
  )
}
