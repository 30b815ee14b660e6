import { useEffect, useState } from 'react'
import type { Beside } from './host.ts'
import type { Popup } from './use-popup.ts'

/** Beside the page: what may be read without the toolbar button, and how to allow it. */
export function BesidePage({ beside, popup }: { beside: Beside; popup: Popup }) {
  const { page, tabId, reading } = popup
  const [last, setLast] = useState<{ tabId?: number; origin: string }>()
  useEffect(() => {
    if (page) setLast({ tabId, origin: originOf(page.url) })
  }, [page, tabId])
  if (reading) return null
  if (page) return <SiteOffer key={originOf(page.url)} beside={beside} popup={popup} origin={originOf(page.url)} />
  const { offerSite } = beside
  if (!popup.mayAsk || tabId === undefined) return null
  if (!offerSite) {
    // Firefox closes a page to us with every step on to another address: the site is most likely the one before it.
    const isSameTab = last?.tabId === tabId
    return isSameTab ? <SiteOffer key={last.origin} beside={beside} popup={popup} origin={last.origin} /> : null
  }
  return (
    <div className="notice row">
      <p className="grow">To go on from site to site, allow this site once.</p>
      <button type="button" onClick={() => void popup.offerSite(offerSite)}>
        Allow this site
      </button>
    </div>
  )
}

function SiteOffer({ beside, popup, origin }: { beside: Beside; popup: Popup; origin: string }) {
  const [allowed, setAllowed] = useState(true)
  useEffect(() => {
    let here = true
    void beside.isAllowed(origin).then(given => here && setAllowed(given))
    return () => {
      here = false
    }
  }, [beside, origin])
  if (allowed || !/^https?:/.test(origin)) return null
  return (
    <p className="small muted">
      Pages of {new URL(origin).host} are read after a click on Dealbridge’s button.{' '}
      <button type="button" className="quiet small" onClick={() => void popup.allow(origin)}>
        Always allow this site
      </button>
    </p>
  )
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : ''
}
