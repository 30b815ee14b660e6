import { mountView } from '../../components/common/mount-view.tsx'
import { browserHost } from '../../components/popup/browser-host.ts'
import { Popup } from '../../components/popup/popup.tsx'

mountView(<Popup host={browserHost} />, document.getElementById('root'))
