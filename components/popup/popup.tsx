import '../common/base.css'
import './popup.css'
import { Actions } from './actions.tsx'
import { AttentionList } from './attention.tsx'
import { BesidePage } from './beside.tsx'
import { Blocked } from './blocked.tsx'
import { Body } from './body.tsx'
import { DealSelect } from './deal-select.tsx'
import type { PopupHost } from './host.ts'
import { usePopup } from './use-popup.ts'
import { ViewSwitch } from './view-switch.tsx'

/** The toolbar popup, and the panel beside the page: what is on the page, what would be done with it, and the five buttons that do it. */
export function Popup({ host }: { host: PopupHost }) {
  const popup = usePopup(host)
  return (
    <div className="popup">
      <header>
        <div className="row top">
          <img src="/icon/48.png" alt="" width="22" height="22" />
          <h1>Dealbridge</h1>
          {host.openBeside && (
            <button type="button" className="quiet small" onClick={host.openBeside}>
              Keep open beside the page
            </button>
          )}
          <button type="button" className="quiet small" onClick={() => void popup.read()}>
            Read again
          </button>
          <button type="button" className="quiet small" onClick={() => host.openOptions()}>
            Options
          </button>
        </div>
        <DealSelect deals={popup.deals} deal={popup.deal} onChoose={popup.chooseDeal} onOpen={popup.listAllDeals} />
        <ViewSwitch view={popup.view} onChange={popup.setView} />
      </header>
      <main aria-busy={popup.reading || popup.busy}>
        {popup.page?.blocked.map(origin => (
          <Blocked key={origin} origin={origin} onAllow={() => popup.allow(origin)} />
        ))}
        {host.beside && <BesidePage beside={host.beside} popup={popup} />}
        <AttentionList onOpen={popup.openOptions} />
        <Body popup={popup} />
      </main>
      <footer>
        <p role="status">{popup.status}</p>
        <Actions popup={popup} />
      </footer>
    </div>
  )
}
