import { createRoot } from 'react-dom/client'
import { browserHost } from '../../components/options/browser-host.ts'
import { Options } from '../../components/options/options.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Options host={browserHost} />)
