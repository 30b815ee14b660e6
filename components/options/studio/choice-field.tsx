import { useId, useState } from 'react'
import type { ChoiceList, Pair } from '../../../lib/mapping/choice-list.ts'
import { withPair } from '../../../lib/mapping/choices.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { sourceInWords } from '../../../lib/mapping/words.ts'
import { count } from '../../common/count.ts'
import { type ChoiceField, type ChoiceRow, firstRule, proposals, termOfRule } from './choice-rows.ts'
import { ChoiceTable } from './choice-table.tsx'
import { changePairs, changeRule, mostPairs } from './keep-choices.ts'
import { SharedList } from './shared-list.tsx'

/** The choices of one field, and whose they are. */
export function ChoiceFieldView(props: {
  mapping: Mapping
  of: ChoiceField
  name: string
  lists: ChoiceList[]
  rows: ChoiceRow[]
  say(status: string): void
}) {
  const { mapping, of, name, lists, rows, say } = props
  const rule = of.rule ?? firstRule(of.field)
  const list = lists.find(({ id }) => id === rule?.list)
  if (!rule)
    return <p className="notice">First say under Fields what feeds this field. Its values are listed here then.</p>

  async function decide(row: ChoiceRow, to: string | undefined) {
    const change = (pairs: Pair[]) => withPair(pairs, row.from, to)
    if (row.own && list) await changeRule(mapping, of, rule => ({ ...rule, pairs: change(rule.pairs ?? []) }))
    else await changePairs(mapping, of, list, change)
    say(
      `Saved: “${row.from}” ${to === undefined ? 'is not decided' : to === '' ? 'leaves the field' : `means “${to}”`}.`,
    )
  }

  async function add(text: string) {
    const froms = text.split('\n').map(line => line.trim().slice(0, 1000))
    const before = list ? list.pairs : (rule?.pairs ?? [])
    const pairs = proposals(froms, of.options, termOfRule(rule), before)
    if (pairs.length > mostPairs) return say('One field can have 5,000 choices at most. Nothing was added.')
    await changePairs(mapping, of, list, () => pairs)
    const added = pairs.slice(before.length)
    const open = added.filter(({ to }) => to === undefined).length
    say(`Added ${count(added.length, 'value')}${open ? `; ${open} to decide` : ''}.`)
  }

  return (
    <>
      <p className="small muted">
        Fed by {sourceInWords(rule.source)}.
        {of.options.length === 0 && ' The form’s own options are not known yet: they are seen when it is filled.'}
      </p>
      <SharedList mapping={mapping} of={of} name={name} lists={lists} rows={rows} say={say} />
      {rows.length > 0 ? (
        // A new order for another list.
        <ChoiceTable key={list?.id ?? ''} name={name} rows={rows} options={of.options} decide={decide} />
      ) : (
        <p className="notice">No value is listed yet. Values of your deals appear here; others can be added.</p>
      )}
      <AddValues name={name} add={add} />
    </>
  )
}

function AddValues({ name, add }: { name: string; add(text: string): Promise<void> }) {
  const [text, setText] = useState('')
  const id = useId()
  return (
    <details>
      <summary>
        Add values<span className="spoken"> to {name}</span>
      </summary>
      <form
        className="stack inside"
        onSubmit={event => {
          event.preventDefault()
          void add(text).then(() => setText(''))
        }}
      >
        <label htmlFor={id}>Values as your CRM shows them, one per line</label>
        <textarea id={id} value={text} onChange={event => setText(event.target.value)} />
        <div>
          <button type="submit" disabled={!text.trim()}>
            Add
          </button>
        </div>
      </form>
    </details>
  )
}
