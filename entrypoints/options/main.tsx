import { mountView } from '../../components/common/mount-view.tsx'
import { browserHost } from '../../components/options/browser-host.ts'
import { Options } from '../../components/options/options.tsx'

mountView(<Options host={browserHost} />, document.getElementById('root'))
