import { type Part, solid } from './part.ts'

interface Look {
  weight: number
  size: number
  color: string
  upper: boolean
}

const looks = new WeakMap<Part, Look>()

/** How the text of a part is drawn. Asked once per part. */
export function lookOf(part: Part): Look {
  const core = solid(part)
  let look = looks.get(core)
  if (!look) {
    const first = core.parts.find(child => child.size > 0)
    const style = getComputedStyle((core.kind === 'text' ? core : (first ?? core)).element)
    const [weight, size] = [Number(style.fontWeight) || 400, Number.parseFloat(style.fontSize) || 16]
    look = { weight, size, color: style.color, upper: style.textTransform === 'uppercase' }
    looks.set(core, look)
  }
  return look
}

/** The look as one text, for telling whether two parts are drawn alike. */
export function lookKey(part: Part): string {
  const { weight, size, color, upper } = lookOf(part)
  return `${weight}|${size}|${color}|${upper}`
}

/** A label is usually drawn quieter than its value: smaller, paler, in capitals. `loud` is the other way round. */
export function contrast(label: Part, value: Part): 'quiet' | 'loud' | 'same' {
  const [a, b] = [lookOf(label), lookOf(value)]
  if (lookKey(label) === lookKey(value)) return 'same'
  if (a.upper !== b.upper) return a.upper ? 'quiet' : 'loud'
  if (a.size !== b.size) return a.size < b.size ? 'quiet' : 'loud'
  return a.weight > b.weight ? 'loud' : 'quiet'
}

/** Tag and classes without generated parts: the same for parts that one template made. */
export function makeOf(part: Part): string {
  if (part.kind !== 'element') return `#${part.kind}`
  const classes = (part.element.getAttribute('class') ?? '').split(/\s+/).filter(name => name && !/\d/.test(name))
  return `${part.element.localName}.${classes.sort().join('.')}`
}
