import { useLiveQuery } from 'dexie-react-hooks'
import { findRuns } from '../../../lib/store/activity.ts'
import { count } from '../../common/count.ts'
import type { OptionsHost } from '../host.ts'
import './activity.css'
import { FileButtons } from './file-buttons.tsx'
import { Filters } from './filters.tsx'
import { Receipt } from './receipt.tsx'
import { RunList } from './run-list.tsx'
import { Settings } from './settings.tsx'
import { useFilter } from './use-filter.ts'

/** What was done on pages, newest first: to search, to filter, to export, to open field by field. */
export function Activity({ host, rest = [] }: { host: OptionsHost; rest?: string[] }) {
  const { entered, filter, change, clear, isOn } = useFilter()
  const ids = useLiveQuery(() => findRuns(filter), [JSON.stringify(filter)])
  const [receipt] = rest
  if (!ids) return null
  if (receipt) return <Receipt id={receipt} isKnown={ids.includes(receipt)} host={host} />
  return (
    <>
      <Settings />
      {ids.length === 0 && !isOn ? (
        <p className="notice">Nothing has been done yet. Every capture, fill and write-back is listed here.</p>
      ) : (
        <>
          <Filters entered={entered} onChange={change} />
          <div className="row between">
            <p className="small muted" role="status">
              {count(ids.length, 'entry', 'entries')} shown.
            </p>
            {isOn && (
              <button type="button" className="quiet" onClick={clear}>
                Clear filters
              </button>
            )}
          </div>
          <FileButtons ids={ids} filtered={isOn} host={host} />
          <RunList ids={ids} host={host} />
        </>
      )}
    </>
  )
}
