import { mountView } from '../../components/common/mount-view.tsx'
import { panelHost } from '../../components/popup/panel-host.ts'
import { Popup } from '../../components/popup/popup.tsx'

mountView(<Popup host={panelHost()} />, document.getElementById('root'))
// What is changed here is counted even while the background sleeps.
void import('../../lib/actions/attention-badge.ts').then(({ keepAttentionBadge }) => keepAttentionBadge())
