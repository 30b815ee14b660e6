import { mountView } from '../../components/common/mount-view.tsx'
import { panelHost } from '../../components/popup/panel-host.ts'
import { Popup } from '../../components/popup/popup.tsx'
import { keepAttentionBadge } from '../../lib/actions/attention-badge.ts'

mountView(<Popup host={panelHost()} />, document.getElementById('root'))
// What is changed here is counted even while the background sleeps.
keepAttentionBadge()
