import type { Control } from '../controls/control.ts'
import { controlOf } from '../controls/index.ts'
import { placeOf } from '../controls/support/place.ts'
import { isVisible } from '../page/visible.ts'
import type { Step } from './step.ts'

/** A control on the page, where it is now. */
export interface Here {
  element: Element
  control: Control
}

/** Follows the field of a step wherever the page moves it. */
export function locator(step: Step, env: { find(step: Step): Element | undefined }): () => Here | undefined {
  const found = env.find(step)
  const place = found?.isConnected ? placeOf(found as HTMLElement) : undefined
  return () => {
    const element = place?.(true) ?? env.find(step)
    const control = element?.isConnected ? controlOf(element) : undefined
    return element && control ? { element, control } : undefined
  }
}

/** Why nobody may write the field now, as a sentence; undefined where nothing bars it. */
export function barrier({ element, control }: Here): string | undefined {
  const face = control.face?.(element)
  if (![element, ...(control.parts?.(element) ?? []), ...(face ? [face] : [])].some(isUsable))
    return 'The field is hidden now.'
  const locked = control.locked?.(element)
  if (!locked) return undefined
  return locked === 'unsupported' ? 'This kind of field is not filled.' : `The field is locked now (${locked}).`
}

function isUsable(element: Element): boolean {
  return isVisible(element, [...((element as HTMLInputElement).labels ?? [])])
}
