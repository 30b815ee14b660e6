import { controlOf } from '../../controls/index.ts'
import { formOf } from '../../sites/any.ts'
import { sameContent } from '../content.ts'
import { blockedBy, type Complaint } from '../record/notices.ts'
import type { Written } from '../record/saving.ts'
import type { Step } from '../step.ts'
import { type FoundDeed, findDeed } from './find.ts'

/** What is seen of a filled form before it is sent. */
export interface SubmitLook {
  /** When this document was opened, in milliseconds since 1970. */
  opened: number
  /** Keys of fields that do not hold any more what was filled. */
  lost: string[]
  /** The button that would be pressed, and what it does; or why none is. */
  deed: { name: string; deed: 'submit' | 'next' } | { reason: string }
  /** Origins that the form sends its answers to. */
  targets: string[]
  /** What keeps the browser from sending it. */
  blocked: Complaint[]
}

/** What a session knows of the fields of a run. */
export interface OfRun {
  find(step: Step): Element | undefined
  /** True for a field that a closed tab holds, seen to keep it. */
  isKept(step: Step): boolean
}

/** Looks at the form that holds what was written. */
export function lookAt(document: Document, written: Written[], of: OfRun): SubmitLook {
  const fields = written.flatMap(({ step }) => of.find(step) ?? [])
  const found = findDeed(document, fields)
  const forms = formsOf(fields, found)
  return {
    opened: performance.timeOrigin,
    lost: lostOf(written, of),
    deed: found.ok ? { name: found.name, deed: found.deed } : { reason: found.reason },
    targets: targetsOf(forms, found.ok ? found.element : undefined),
    blocked: forms.flatMap(form => blockedBy(document, form)),
  }
}

/** The forms that hold the fields and the button. */
export function formsOf(fields: Element[], found: FoundDeed): HTMLFormElement[] {
  return [...new Set([...fields, ...(found.ok ? [found.element] : [])].flatMap(one => formOf(one) ?? []))]
}

/** Keys of the fields that show something else than after the fill. */
export function lostOf(written: Written[], { find, isKept }: OfRun): string[] {
  return written.flatMap(({ step, after }) => {
    const element = find(step)
    if (!element?.isConnected) return isKept(step) ? [] : [step.key]
    const control = controlOf(element)
    const isFine = control && (control.holds(element, step.write) || sameContent(control.read(element), after))
    return isFine ? [] : [step.key]
  })
}

/** Where the browser would send the form. A script may send it elsewhere; that nobody can see. */
export function targetsOf(forms: HTMLFormElement[], button: HTMLElement | undefined): string[] {
  const own = button?.hasAttribute('formaction') ? (button as HTMLButtonElement).formAction : undefined
  const addresses = own ? [own] : forms.map(form => form.getAttribute('action') ?? '')
  const origins = addresses.flatMap(address => {
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined
    return url && /^https?:$/.test(url.protocol) ? [url.origin] : []
  })
  return [...new Set(origins)]
}
