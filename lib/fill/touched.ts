/** What only a person does to a control: scripts cannot send these as trusted. */
const signs = ['pointerdown', 'keydown', 'beforeinput', 'paste', 'drop', 'click']
const moving = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'])

/** Notes which of the elements a person laid hands on; nothing of what they did. */
export interface Touched {
  watch(key: string, elements: Element[]): void
  keys(): string[]
  clear(): void
}

/**
 * Tells a person's correction from what the page itself made of an answer: only what somebody clicked or typed in counts.
 * Listens on the filled controls alone, until they are put back or the document is left.
 */
export function createTouched(signal: AbortSignal): Touched {
  const touched = new Set<string>()
  let life = new AbortController()
  const watched = new Set<string>()
  return {
    watch(key, elements) {
      if (watched.has(key) || signal.aborted) return
      watched.add(key)
      const note = (event: Event) => {
        if (!event.isTrusted || (event instanceof KeyboardEvent && moving.has(event.key))) return
        touched.add(key)
      }
      const until = AbortSignal.any([signal, life.signal])
      for (const element of elements)
        for (const type of signs) element.addEventListener(type, note, { capture: true, passive: true, signal: until })
    },
    keys: () => [...touched],
    clear() {
      life.abort()
      life = new AbortController()
      watched.clear()
      touched.clear()
    },
  }
}
