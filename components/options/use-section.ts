import { useSyncExternalStore } from 'react'

/**
 * The part of the options page that the address names (`#deals`), the first one where it names none, and what the address
 * says further (`#mappings/ID/choices`).
 */
export function useSection<T extends string>(sections: readonly [T, ...T[]]): { section: T; rest: string[] } {
  const hash = useSyncExternalStore(onHashChange, () => location.hash.slice(1))
  const [named, ...rest] = hash.split('/')
  return { section: sections.find(section => section === named) ?? sections[0], rest }
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
