import { browserHost } from '../../components/popup/browser-host.ts'
import { Popup } from '../../components/popup/popup.tsx'
import { mountView } from '../../components/common/mount-view.tsx'

mountView(<Popup host={browserHost} />, document.getElementById('root'))
