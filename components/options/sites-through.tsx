import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import type { SiteApi } from '../../lib/sites/api/api.ts'
import { siteApis } from '../../lib/sites/api/index.ts'
import { listDeals } from '../../lib/store/deals.ts'
import { getThrough, switchThrough, type ThroughSite } from '../../lib/store/through.ts'
import type { OptionsHost } from './host.ts'

/** The CRMs whose records can be read and written through their own interface: all off until switched on here. */
export function SitesThrough(props: { host: OptionsHost; allowed: string[]; say(status: string): void }) {
  const through = useLiveQuery(getThrough) ?? []
  return (
    <>
      <h3>Exact values from your CRM</h3>
      <p className="muted">
        A page may show a value shortened, or not at all. Where you switch it on, Dealbridge asks the CRM itself for the
        record that you have open, as the person who is signed in there, and can write a result back the same way. It
        asks when you open the popup on that record and then only, and nothing goes anywhere else. Where the CRM does
        not answer, the page is read as before.
      </p>
      <ul className="cards">
        {siteApis.map(api => {
          const own = through.filter(({ site }) => site === api.site)
          const Part = api.session ? HostsOf : SwitchOf
          return <Part key={api.site} api={api} on={own} {...props} />
        })}
      </ul>
    </>
  )
}

interface PartProps {
  api: SiteApi
  on: ThroughSite[]
  host: OptionsHost
  /** Match patterns of the sites that are allowed now. */
  allowed: string[]
  say(status: string): void
}

function SwitchOf({ api, on, say }: PartProps) {
  const id = useId()
  const isOn = on.length > 0
  function change(next: boolean) {
    const said = next
      ? `Deals are read through ${api.name} from now on.`
      : `Deals are read from ${api.name}’s pages again.`
    void switchThrough(api.site, undefined, next).then(() => say(said))
  }
  return (
    <li className="card stack">
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={id} onChange={event => change(event.target.checked)} />{' '}
        Read deals through {api.name}’s own interface
      </label>
      <p id={id} className="small muted">
        Asks no new permission: the page that you click Dealbridge on asks its own site.
        {api.undocumented && ` ${api.name} does not document this interface; it may stop working at any time.`}
      </p>
    </li>
  )
}

function HostsOf({ api, on, host, allowed, say }: PartProps) {
  const id = useId()
  const [text, setText] = useState<string>()
  const known = useLiveQuery(listDeals)?.flatMap(deal => hostIn(api, deal.source.url) ?? []) ?? []
  const suggested = known.find(one => !on.some(other => other.host === one))
  const value = text ?? suggested ?? ''

  function switchOn() {
    const found = hostIn(api, value)
    if (!found) return say(`“${value}” is not an address of ${api.name}. Copy it from a record that you have open.`)
    // Straight from the click: browsers refuse to ask otherwise.
    void host.allow(patternOf(found), ['cookies']).then(async given => {
      if (!given) return say(`${found} was not allowed. Nothing changed.`)
      await switchThrough(api.site, found, true)
      setText('')
      say(`Deals are read through ${found} from now on.`)
    })
  }

  async function switchOff(found: string) {
    await switchThrough(api.site, found, false)
    const isLast = !(await getThrough()).some(one => one.host)
    await host.revoke(patternOf(found), isLast ? ['cookies'] : [])
    say(`Deals are read from ${api.name}’s pages again, and ${found} may not be asked any more.`)
  }

  return (
    <li className="card stack">
      <strong>Read deals through {api.name}’s own interface</strong>
      <p id={id} className="small muted">
        {api.name} answers only to its session, so your browser will ask you to allow your organisation’s address. With
        it goes the permission to read cookies; the one that holds the session is read there when it is needed, sent
        back to that same address, and kept nowhere.
      </p>
      {on.map(({ host: found = '' }) => (
        <label key={found}>
          <input
            type="checkbox"
            checked={allowed.includes(patternOf(found))}
            onChange={event => (event.target.checked ? setText(found) : void switchOff(found))}
          />{' '}
          {found}
        </label>
      ))}
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault()
          switchOn()
        }}
      >
        <label htmlFor={`${id}host`}>Your {api.name} address</label>
        <input
          id={`${id}host`}
          className="grow"
          value={value}
          placeholder="yourcompany.lightning.force.com"
          autoComplete="off"
          aria-describedby={id}
          onChange={event => setText(event.target.value)}
        />
        <button type="submit" disabled={!value.trim()}>
          Switch on
        </button>
      </form>
    </li>
  )
}

const patternOf = (host: string) => `https://${host}/*`

/** The host that would be asked, from a record's address or from a host's own name. */
function hostIn(api: SiteApi, text: string): string | undefined {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  return URL.canParse(address) ? api.session?.host(new URL(address).hostname) : undefined
}
