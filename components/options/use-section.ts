import { useSyncExternalStore } from 'react'

/** The part of the options page that the address names (`#deals`); the first one where it names none. */
export function useSection<T extends string>(sections: readonly [T, ...T[]]): T {
  const hash = useSyncExternalStore(onHashChange, () => location.hash.slice(1))
  return sections.find(section => section === hash) ?? sections[0]
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
