import './lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Deal } from '../../../lib/deal/deal.ts'
import { fieldName } from '../../../lib/mapping/changes.ts'
import type { ChoiceList } from '../../../lib/mapping/choice-list.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { listChoiceLists } from '../../../lib/store/choice-lists.ts'
import { listDeals } from '../../../lib/store/deals.ts'
import { count } from '../../common/count.ts'
import { Card } from '../card.tsx'
import { ChoiceFieldView } from './choice-field.tsx'
import { type ChoiceField, type ChoiceRow, choiceFields, choiceRows, firstRule, textsFor } from './choice-rows.ts'
import type { ViewProps } from './view.ts'

/** What the values of deals mean in the fields that are answered by choosing. */
export function Choices({ mapping }: ViewProps) {
  const lists = useLiveQuery(listChoiceLists)
  const deals = useLiveQuery(listDeals)
  const [status, setStatus] = useState('')
  const fields = useMemo(() => choiceFields(mapping, lists ?? []), [mapping, lists])
  if (!lists || !deals) return null
  return (
    <>
      <p className="muted">
        What a value of your deals means in each list of the form. Values with the same text and known synonyms are
        chosen by themselves; what you pick while filling a form is kept here too.
      </p>
      {fields.length === 0 && (
        <p className="notice">This form has no field with a list to choose from, as far as it was seen.</p>
      )}
      <ul className="cards">
        {fields.map(of => (
          <FieldCard
            key={JSON.stringify([of.field.label, of.field.name, of.field.section, of.field.position])}
            mapping={mapping}
            of={of}
            lists={lists}
            deals={deals}
            say={setStatus}
          />
        ))}
      </ul>
      <p role="status">{status}</p>
    </>
  )
}

function FieldCard(props: {
  mapping: Mapping
  of: ChoiceField
  lists: ChoiceList[]
  deals: Deal[]
  say(status: string): void
}) {
  const { mapping, of, lists, deals, say } = props
  const { field } = of
  const rule = of.rule ?? firstRule(field)
  const texts = useMemo(() => textsFor(rule, deals, field.facts?.lang), [rule, deals, field])
  const list = lists.find(({ id }) => id === rule?.list)
  const rows = useMemo(() => choiceRows(of, list, texts), [of, list, texts])
  const about = useMemo(() => aboutOf(of, list, rows), [of, list, rows])
  const name = fieldName(field)
  return (
    <Card name={name} about={rule ? about : 'Nothing feeds it yet.'}>
      <ChoiceFieldView mapping={mapping} of={of} name={name} lists={lists} rows={rows} say={say} />
    </Card>
  )
}

function aboutOf(of: ChoiceField, list: ChoiceList | undefined, rows: ChoiceRow[]): string {
  const open = rows.filter(({ to, lost }) => to === undefined || lost).length
  const parts = [
    of.field.section,
    count(rows.length, 'value'),
    open ? `${open} to decide` : '',
    list ? `by the list “${list.name}”` : '',
  ]
  return parts.filter(Boolean).join(', ')
}
