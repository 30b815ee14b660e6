import { useRef, useState } from 'react'

/** One thing at a time, and the sentence that says how the last one ended. */
export function useWork() {
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  /** Counts what the person did: the answer to an earlier question must not speak over a later action's outcome. */
  const acts = useRef(0)

  async function work(what: () => Promise<string | undefined>): Promise<void> {
    if (busy) return
    acts.current++
    setBusy(true)
    const sentence = await what()
    setBusy(false)
    if (sentence) say(sentence)
  }

  return { said, say, busy, acts, work }
}

export type Work = ReturnType<typeof useWork>
