import { type ReactNode, StrictMode, useEffect, useReducer, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expose, register, rerender } from './portal.ts'

export function mount(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>)
}

/** Exposes a component's state and draws it again as often as the address asks for. */
export function usePortal(read: () => object) {
  const latest = useRef(read)
  latest.current = read
  const [registration, setRegistration] = useState<string>()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    expose(() => latest.current())
    if (rerender <= 0) return
    const timer = setInterval(draw, rerender)
    return () => clearInterval(timer)
  }, [])
  return { registration, submit: () => setRegistration(register(latest.current())) }
}

/** A form's state in one object, and a setter for one answer of it. */
export function useAnswers<S extends object>(initial: S) {
  const [answers, setAnswers] = useState(initial)
  const set = <K extends keyof S>(id: K, answer: S[K]) => setAnswers(before => ({ ...before, [id]: answer }))
  return { answers, set, setAnswers }
}
