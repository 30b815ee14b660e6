import type { Change, PopupHost } from '../../components/popup/host.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import { popupHost } from './popup-host.ts'

/** The popup's scripted background, beside the page: `changed` tells the view what may have changed. */
export function besideHost(page: Partial<PageView> | string, offers = true) {
  const scripted = popupHost(page)
  let follower: ((change: Change) => void) | undefined
  const offered: number[] = []
  const host: PopupHost = {
    ...scripted.host,
    beside: {
      follow(changed) {
        follower = changed
        return () => {
          follower = undefined
        }
      },
      isAllowed: async () => false,
      async offerSite(tabId) {
        offered.push(tabId)
        return offers
      },
    },
  }
  return { ...scripted, host, offered, changed: (change: Change) => follower?.(change) }
}
