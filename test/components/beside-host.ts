import type { Change, PopupHost } from '../../components/popup/host.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import { popupHost } from './popup-host.ts'

/**
 * The popup's scripted background, beside the page: `changed` tells the view what may have changed. `offers`: the browser
 * can offer a site in its toolbar.
 */
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
      ...(offers && {
        async offerSite(id: number) {
          offered.push(id)
          return true
        },
      }),
    },
  }
  return { ...scripted, host, offered, changed: (change: Change) => follower?.(change) }
}
