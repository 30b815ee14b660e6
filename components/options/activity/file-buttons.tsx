import { useState } from 'react'
import { deleteRuns } from '../../../lib/store/runs.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import { download } from '../download.ts'
import type { OptionsHost } from '../host.ts'
import { Locked } from '../locked.tsx'
import { useManaged } from '../use-managed.ts'

const formats = {
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8' },
  json: { name: 'JSON', type: 'application/json' },
} as const

/** What can be done with all the runs that are listed. */
export function FileButtons({ ids, filtered, host }: { ids: string[]; filtered: boolean; host: OptionsHost }) {
  const { locked } = useManaged(host)
  const [said, setSaid] = useState('')
  async function save(format: keyof typeof formats) {
    setSaid('Exporting…')
    const { runsAsCsv, runsAsJson } = await import('../../../lib/store/export-runs.ts')
    const pieces = await (format === 'csv' ? runsAsCsv : runsAsJson)(ids)
    const name = `dealbridge-activity-${new Date().toISOString().slice(0, 10)}.${format}`
    download(name, pieces, formats[format].type)
    setSaid(`Exported ${count(ids.length, 'entry', 'entries')} to ${name}.`)
  }
  return (
    <>
      <div className="row">
        <Locked when={locked.includes('export')}>
          <div className="row">
            {(['csv', 'json'] as const).map(format => (
              <button key={format} type="button" disabled={ids.length === 0} onClick={() => void save(format)}>
                Export as {formats[format].name}
              </button>
            ))}
          </div>
        </Locked>
        {ids.length > 0 && (
          <ConfirmButton
            title={filtered ? 'Delete the entries that are shown?' : 'Delete all activity?'}
            text={`${count(ids.length, 'entry is', 'entries are')} deleted. A fill that is listed now can then no longer be undone. The numbers in Health stay.`}
            action={filtered ? 'Delete these' : 'Delete all'}
            onConfirm={() => void deleteRuns(ids).then(() => setSaid('Deleted.'))}
          >
            {filtered ? 'Delete these…' : 'Delete all…'}
          </ConfirmButton>
        )}
      </div>
      <p className="small" role="status">
        {said}
      </p>
    </>
  )
}
