import { mountView } from '../../components/common/mount-view.tsx'
import { popupHost } from '../../components/popup/browser-host.ts'
import { Popup } from '../../components/popup/popup.tsx'

mountView(<Popup host={popupHost()} />, document.getElementById('root'))
