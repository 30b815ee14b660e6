/** Something worked out once and kept until the running script is done: pages change between tasks. */
export function perTask<T>(make: () => T): () => T {
  let kept: { value: T } | undefined
  return () => {
    if (!kept) {
      kept = { value: make() }
      queueMicrotask(() => {
        kept = undefined
      })
    }
    return kept.value
  }
}
