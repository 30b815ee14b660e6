import type { Field, Print } from './field.ts'
import { isGenerated } from './generated.ts'

/** What the field is remembered by. Names and ids that a program made up are left out. */
export function printOf(field: Pick<Field, 'control' | 'label' | 'signals'>, position: number): Print {
  const { name = '', id = '', type, section } = field.signals
  return {
    control: field.control,
    label: field.label.slice(0, 300),
    name: isGenerated(name) ? '' : name.slice(0, 300),
    id: isGenerated(id) ? '' : id.slice(0, 300),
    type,
    section: (section[0] ?? '').slice(0, 300),
    position,
  }
}
