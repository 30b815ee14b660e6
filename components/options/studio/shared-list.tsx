import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import type { ChoiceList } from '../../../lib/mapping/choice-list.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { deleteChoiceList } from '../../../lib/store/choice-lists.ts'
import { mappingsWithList } from '../../../lib/store/mappings.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import type { ChoiceField, ChoiceRow } from './choice-rows.ts'
import { changeList, goBy, shareChoices } from './keep-choices.ts'

/** Whose choices a field goes by: its own, or a list that several fields and mappings share. */
export function SharedList(props: {
  mapping: Mapping
  of: ChoiceField
  name: string
  lists: ChoiceList[]
  rows: ChoiceRow[]
  say(status: string): void
}) {
  const { mapping, of, name, lists, rows, say } = props
  const list = lists.find(({ id }) => id === of.rule?.list)
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id}>
        Choices of<span className="spoken"> {name}</span>
      </label>
      <select
        id={id}
        className="list-choice"
        value={list?.id ?? ''}
        onChange={async ({ target: { value } }) => {
          const next = lists.find(one => one.id === value)
          await goBy(mapping, of, next, list)
          say(next ? `Saved: it goes by the list “${next.name}”.` : 'Saved: it has its own choices again.')
        }}
      >
        <option value="">this field alone</option>
        {lists.map(one => (
          <option key={one.id} value={one.id}>
            the list “{one.name}”
          </option>
        ))}
      </select>
      {list ? (
        <ListDetails key={list.id} list={list} say={say} />
      ) : (
        <Share
          name={name}
          share={async listName => {
            const pairs = rows.map(({ from, to, by }) => ({ from, ...(to !== undefined && { to }), ...(by && { by }) }))
            await shareChoices(mapping, of, listName, pairs)
            say(`Saved: “${listName}” is a list now, and any mapping can go by it.`)
          }}
        />
      )}
    </div>
  )
}

function Share({ name, share }: { name: string; share(listName: string): Promise<void> }) {
  const [asking, setAsking] = useState(false)
  const [listName, setListName] = useState(name)
  const id = useId()
  if (!asking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Make it a shared list<span className="spoken"> ({name})</span>
      </button>
    )
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        void share(listName.trim())
      }}
    >
      <label htmlFor={id}>Name of the list</label>
      <input
        id={id}
        className="list-name"
        value={listName}
        maxLength={500}
        onChange={e => setListName(e.target.value)}
      />
      <button type="submit" disabled={!listName.trim()}>
        Share
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Cancel
      </button>
    </form>
  )
}

function ListDetails({ list, say }: { list: ChoiceList; say(status: string): void }) {
  const users = useLiveQuery(() => mappingsWithList(list.id), [list.id])
  const id = useId()
  const others = (users?.length ?? 1) - 1
  return (
    <>
      <label htmlFor={id}>Name of the list</label>
      <input
        id={id}
        className="list-name"
        defaultValue={list.name}
        maxLength={500}
        onBlur={async ({ target }) => {
          const name = target.value.trim()
          if (!name) target.value = list.name
          else if (name !== list.name) await changeList(list, { name }).then(() => say(`Saved: the list is “${name}”.`))
        }}
      />
      <ConfirmButton
        about={list.name}
        title="Delete this list?"
        text={`Every field that goes by “${list.name}” goes by its own choices and by matching from then on.`}
        action="Delete"
        onConfirm={() => void deleteChoiceList(list.id).then(() => say(`The list “${list.name}” was deleted.`))}
      >
        Delete list
      </ConfirmButton>
      <span className="small muted" title={users?.map(({ name }) => name).join('\n')}>
        {others > 0
          ? `Changes here hold in ${others} other mapping${others === 1 ? '' : 's'} too.`
          : 'No other mapping uses it.'}
      </span>
    </>
  )
}
