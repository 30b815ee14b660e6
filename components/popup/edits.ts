import { useState } from 'react'

/** Changes to what was read, before it is kept: new text by term, or `null` to drop it. */
export type Edits = Record<string, string | null>

export function editsList(edits: Edits): { term: string; text: string | null }[] {
  return Object.entries(edits).map(([term, text]) => ({ term, text }))
}

/** Separate edits for the record and for the result on the page. */
export function useEdits() {
  const [all, setAll] = useState<Record<'capture' | 'result', Edits>>({ capture: {}, result: {} })
  return {
    of: (what: 'capture' | 'result') => all[what],
    /** `undefined` takes the edit back. */
    set(what: 'capture' | 'result', term: string, text: string | null | undefined) {
      const { [term]: _, ...rest } = all[what]
      setAll({ ...all, [what]: text === undefined ? rest : { ...rest, [term]: text } })
    },
    clear: () => setAll({ capture: {}, result: {} }),
  }
}
