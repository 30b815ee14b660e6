/** One build for two pages: Lightning Experience runs under synthetic shadow, newer partner sites under the browser's own. */
async function start() {
  const isSynthetic = location.pathname.includes('lightning-synthetic') || location.pathname.startsWith('/lightning/')
  if (isSynthetic) await import('@lwc/synthetic-shadow')
  // Only once the patches are in place: a static import would come before them.
  await import('./boot.js')
}

start()
