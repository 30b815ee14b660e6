import type { Accepts, Content, Field, Option, Signals } from '../../lib/page/field.ts'

interface Sketch {
  control?: string
  type?: string
  section?: string[]
  name?: string
  id?: string
  text?: string
  content?: Partial<Content>
  accepts?: Accepts
  options?: (string | Option)[]
  signals?: Partial<Signals>
  locked?: Field['locked']
  position?: number
}

let count = 0

/** A field as the collector would describe it, from the few things that a case is about. */
export function sketchField(label: string, sketch: Sketch = {}): Field {
  const position = sketch.position ?? count++
  const control = sketch.control ?? (sketch.options ? 'select' : 'text')
  const type = sketch.type ?? (sketch.options ? 'select-one' : 'text')
  const options = sketch.options?.map(option =>
    typeof option === 'string' ? { key: option, label: option, value: option } : option,
  )
  return {
    key: `0:${position}`,
    frame: 0,
    control,
    label,
    signals: {
      labels: label ? [{ text: label, from: 'label' }] : [],
      section: sketch.section ?? [],
      name: sketch.name,
      id: sketch.id,
      type,
      form: 0,
      lang: 'en',
      ...sketch.signals,
    },
    content: { text: sketch.text ?? '', ...(options && { chosen: [] }), ...sketch.content },
    accepts: { ...sketch.accepts, ...(options && { options }) },
    locked: sketch.locked,
    print: {
      control,
      label,
      name: sketch.name ?? '',
      id: sketch.id ?? '',
      type,
      section: sketch.section?.[0] ?? '',
      position,
    },
  }
}
