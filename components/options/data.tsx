import { useState } from 'react'
import { deleteEverything, exportAll, importAll } from '../../lib/store/backup.ts'
import { ConfirmButton } from '../common/confirm-button.tsx'

/** What is kept and where; export, import, delete everything. */
export function Data() {
  const [status, setStatus] = useState('')
  return (
    <>
      <p>
        Captured deals, mappings, activity and your company’s answers are kept in this browser’s own storage, on this
        computer. Nothing leaves the browser: Dealbridge sends nothing to anyone. Values go only into the form fields
        that the preview shows, when you click Fill form or Write back.
      </p>
      <h3>Export</h3>
      <p className="muted">Everything as one JSON file. It holds customer data: keep it where such data belongs.</p>
      <div>
        <button type="button" onClick={() => void download(setStatus)}>
          Export everything
        </button>
      </div>
      <h3>Import</h3>
      <p className="muted" id="import-note">
        Adds what an exported file holds. A file with a fault is refused whole.
      </p>
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
      <h3>Delete</h3>
      <div>
        <ConfirmButton
          title="Delete everything?"
          text="All captured deals, mappings, activity and your company’s answers are deleted from this browser. This cannot be taken back; export first if in doubt."
          action="Delete everything"
          onConfirm={() => void deleteEverything().then(() => setStatus('Everything was deleted.'))}
        >
          Delete everything…
        </ConfirmButton>
      </div>
      <p role="status">{status}</p>
    </>
  )
}

async function download(say: (status: string) => void): Promise<void> {
  const name = `dealbridge-${new Date().toISOString().slice(0, 10)}.json`
  const url = URL.createObjectURL(new Blob([await exportAll()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  say(`Exported everything to ${name}.`)
}
