import type { Field } from '../page/field.ts'

export type Move = 'next' | 'previous' | 'first' | 'last' | 'choose' | 'clear'

/** What a frame tells while picking goes on. A key may be meant for another frame than the one that has the focus. */
export type Told = { move: Move } | { here: true } | { chosen: string } | { cancelled: true }

export interface PickerHost {
  /** The fields of the document as it is now, in reading order, with their elements. */
  places(): { field: Field; element: Element }[]
  tell(pickId: string, told: Told): void
}
