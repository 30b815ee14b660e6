import { mountView } from '../../components/common/mount-view.tsx'
import { browserHost } from '../../components/options/browser-host.ts'
import { Options } from '../../components/options/options.tsx'
import { keepAttentionBadge } from '../../lib/actions/attention-badge.ts'

mountView(<Options host={browserHost} />, document.getElementById('root'))
// What is changed here is counted even while the background sleeps.
keepAttentionBadge()
