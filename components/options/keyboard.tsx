import { useEffect, useState } from 'react'
import type { KeysHost } from './host.ts'

type Keys = Awaited<ReturnType<KeysHost['list']>>

/** Which keys do what, and the way to change them. */
export function Keyboard({ host }: { host: KeysHost }) {
  const [keys, setKeys] = useState<Keys>()
  const [status, setStatus] = useState('')
  useEffect(() => {
    const read = () => void host.list().then(setKeys)
    read()
    // Whoever comes back from the browser's page may have changed them.
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [host])

  async function change(): Promise<void> {
    const opened = await host.change()
    setStatus(opened ? '' : 'Your browser did not open that page. Look for “Shortcuts” where it lists its extensions.')
  }

  return (
    <>
      <p className="muted">
        These keys act on the page in front at once; the mark on Dealbridge’s button tells how it ended. The form is
        filled by keys only after its preview was shown; before that, they show the preview.
      </p>
      <table>
        <caption className="spoken">Keyboard commands</caption>
        <thead>
          <tr>
            <th scope="col">Does</th>
            <th scope="col">Keys</th>
          </tr>
        </thead>
        <tbody>
          {keys?.map(({ name, does, keys }) => (
            <tr key={name}>
              <th scope="row">{does || 'Open Dealbridge'}</th>
              <td>{keys ? <kbd>{keys}</kbd> : <span className="muted">none assigned</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" onClick={() => void change()}>
          Change keys
        </button>
      </p>
      <p role="status">{status}</p>
    </>
  )
}
