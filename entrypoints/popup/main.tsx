import { createRoot } from 'react-dom/client'
import { browserHost } from '../../components/popup/browser-host.ts'
import { Popup } from '../../components/popup/popup.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Popup host={browserHost} />)
