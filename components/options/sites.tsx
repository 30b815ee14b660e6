import { useEffect, useState } from 'react'
import { allowedInWords, isAllowed } from '../../lib/store/managed-policy.ts'
import { sitePattern } from '../common/site-pattern.ts'
import type { OptionsHost } from './host.ts'
import { Locked } from './locked.tsx'
import { SitesThrough } from './sites-through.tsx'
import { useManaged } from './use-managed.ts'

/** The sites that Dealbridge may read without being clicked there, and the means to allow or revoke them. */
export function Sites({ host }: { host: OptionsHost }) {
  const [sites, setSites] = useState<string[]>()
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const managed = useManaged(host)
  const kept = managed.locked.includes('sites')
  useEffect(() => {
    const read = () => void host.sites().then(setSites)
    read()
    return host.watch(read)
  }, [host])

  function allow() {
    const pattern = sitePattern(text)
    if (!pattern) return setStatus(`“${text}” is not the address of a site. Write it like portal.example.com.`)
    if (!isAllowed(managed, pattern.replace('/*', '/')))
      return setStatus(`Your organisation lets Dealbridge work only on ${allowedInWords(managed)}. Nothing changed.`)
    // Straight from the click: browsers refuse to ask otherwise.
    void host.allow(pattern).then(allowed => {
      setStatus(allowed ? `${siteName(pattern)} is allowed.` : `${siteName(pattern)} was not allowed. Nothing changed.`)
      if (allowed) setText('')
    })
  }

  return (
    <>
      <p className="muted">
        Dealbridge reads a page only when you click its button there; for that it needs no permission. Some pages hold a
        part that comes from another site: allow that site here, or when Dealbridge asks for it. Take it back at any
        time.
      </p>
      <Locked when={kept}>
        <form
          className="row"
          onSubmit={event => {
            event.preventDefault()
            allow()
          }}
        >
          <label htmlFor="site">Allow a site</label>
          <input
            id="site"
            className="grow"
            value={text}
            placeholder="portal.example.com"
            autoComplete="off"
            onChange={event => setText(event.target.value)}
          />
          <button type="submit" disabled={!text.trim()}>
            Allow
          </button>
        </form>
        {sites?.length === 0 && <p className="notice">No site is allowed. That is all right: most pages need none.</p>}
        <ul className="cards">
          {sites?.map(pattern => (
            <li key={pattern} className="card row">
              <span className="grow">{siteName(pattern)}</span>
              <button type="button" className="danger" onClick={() => void host.revoke(pattern)}>
                Revoke<span className="spoken"> {siteName(pattern)}</span>
              </button>
            </li>
          ))}
        </ul>
        <SitesThrough host={host} allowed={sites ?? []} say={setStatus} />
      </Locked>
      <p role="status">{status}</p>
    </>
  )
}

function siteName(pattern: string): string {
  return pattern.replace(/\/\*$/, '').replace(/^\*:\/\/\*?\.?/, '') || 'All sites'
}
