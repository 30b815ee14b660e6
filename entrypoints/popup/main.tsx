import '../../components/common/base.css'
import '../../components/popup/popup.css'

/** A browser that draws nothing for so long (ms) is not waited for. */
const patience = 150

// The browser shows a popup once its own scripts have run and something was drawn. The view's code takes longer than that,
// so it comes after, and takes the place of what stands in the page.
let begun = false
function begin(): void {
  if (begun) return
  begun = true
  void import('./view.tsx')
  // What is changed here is counted even while the background sleeps.
  void import('../../lib/actions/attention-badge.ts').then(({ keepAttentionBadge }) => keepAttentionBadge())
}
requestAnimationFrame(() => setTimeout(begin))
setTimeout(begin, patience)
