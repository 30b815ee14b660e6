import { useState } from 'react'
import { deleteEverything, exportAll, importAll } from '../../lib/store/backup.ts'
import { ConfirmButton } from '../common/confirm-button.tsx'
import { download } from './download.ts'
import type { OptionsHost } from './host.ts'
import { Locked } from './locked.tsx'
import { Organisation } from './organisation.tsx'
import { Packs } from './packs/packs.tsx'
import { useManaged } from './use-managed.ts'

/** What is kept and where; export, import, delete everything. */
export function Data({ host }: { host: OptionsHost }) {
  const managed = useManaged(host)
  const { locked } = managed
  const [status, setStatus] = useState('')
  return (
    <>
      <p>
        Captured deals, mappings, activity and your company’s answers are kept in this browser’s own storage, on this
        computer. Nothing leaves the browser: Dealbridge sends nothing to anyone. Values go only into the form fields
        that the preview shows, when you click Fill form or Write back.
      </p>
      <Organisation managed={managed} />
      <h3>Export</h3>
      <p className="muted">Everything as one JSON file. It holds customer data: keep it where such data belongs.</p>
      <Locked when={locked.includes('export')}>
        <div>
          <button type="button" onClick={() => void exportFile(setStatus)}>
            Export everything
          </button>
        </div>
      </Locked>
      <h3>Import</h3>
      <p className="muted" id="import-note">
        Adds what an exported file holds. A file with a fault is refused whole.
      </p>
      <Locked when={locked.some(name => name !== 'export' && name !== 'sites')}>
        <label>
          Import a file{' '}
          <input
            type="file"
            accept="application/json,.json"
            aria-describedby="import-note"
            onChange={async event => {
              const input = event.target
              const file = input.files?.[0]
              if (!file) return
              setStatus(`Reading ${file.name}…`)
              const answer = await importAll(await file.text())
              setStatus(answer.ok ? answer.value.status : answer.error)
              input.value = ''
            }}
          />
        </label>
      </Locked>
      <Packs managed={managed} say={setStatus} />
      <h3>Delete</h3>
      <Locked when={locked.includes('mappings') || locked.includes('profiles')}>
        <div>
          <ConfirmButton
            title="Delete everything?"
            text="All captured deals, mappings, activity, the numbers in Health and your company’s answers are deleted from this browser. This cannot be taken back; export first if in doubt."
            action="Delete everything"
            onConfirm={() => void deleteEverything().then(() => setStatus('Everything was deleted.'))}
          >
            Delete everything…
          </ConfirmButton>
        </div>
      </Locked>
      <p role="status">{status}</p>
    </>
  )
}

async function exportFile(say: (status: string) => void): Promise<void> {
  const name = `dealbridge-${new Date().toISOString().slice(0, 10)}.json`
  download(name, await exportAll())
  say(`Exported everything to ${name}.`)
}
