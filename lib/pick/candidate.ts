import { controlOf } from '../controls/index.ts'
import type { Field } from '../page/field.ts'

/** What a person points for: a field to be filled, or a displayed value to be captured. */
export type Want = 'field' | 'value'

/** A field of the page that can be pointed at, and everything that a person sees as it. */
export interface Candidate {
  key: string
  label: string
  boxes: Element[]
  /** Why it cannot be picked, as one plain sentence. */
  refused?: string
}

const why: Record<NonNullable<Field['locked']>, string> = {
  'read-only': 'it is read-only',
  disabled: 'it is switched off on the page',
  password: 'passwords are never touched',
  card: 'card details are never touched',
  'one-time code': 'one-time codes are never touched',
  search: 'it is a search box',
  file: 'choose the file yourself',
  unsupported: 'this kind of control is not known yet',
}
const secret = /^(?:password|card|one-time code|search|file)$/

/** What can be pointed at on a page, in reading order. Fields that stand in closed sections are not seen, so they are left out. */
export function candidatesOf(places: { field: Field; element: Element }[], want: Want): Candidate[] {
  return places.flatMap(({ field, element }) => {
    if (field.folded || (want === 'field' ? field.control === 'output' : !holdsValue(field))) return []
    const control = field.control === 'output' ? undefined : controlOf(element)
    const boxes = [control?.face?.(element), element, ...(control?.parts?.(element) ?? [])]
    const refused = want === 'field' ? cannotFill(field) : cannotRead(field)
    return [
      {
        key: field.key,
        label: field.label,
        boxes: [...new Set(boxes.filter(box => box !== undefined))],
        ...(refused && { refused }),
      },
    ]
  })
}

function holdsValue({ content, locked }: Field): boolean {
  return (content.text !== '' || content.checked !== undefined) && !secret.test(locked ?? '')
}

function cannotFill({ locked }: Field): string | undefined {
  return locked && `This cannot be filled: ${why[locked]}.`
}

function cannotRead({ label }: Field): string | undefined {
  return label ? undefined : 'This cannot be remembered: it has no label on the page.'
}

/** What is said of a place that no field is known at. */
export function unknownWhy(want: Want): string {
  return want === 'field'
    ? 'This cannot be filled: Dealbridge sees no field here.'
    : 'This cannot be read: Dealbridge sees no value with a label here.'
}
