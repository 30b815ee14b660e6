import { boxesBeside, ownNamesOf } from '../support/side-by-side.ts'

/** Boxes of one phone number and what each takes; `rest` is what follows the area code, `national` all after the country. */
export interface Roles {
  boxes: HTMLInputElement[]
  names: ('country' | 'area' | 'prefix' | 'line' | 'rest' | 'national')[]
  /** The box for the country shows or asks for the plus sign. */
  sign: boolean
}

type Said = 'country' | 'area' | 'prefix' | 'line' | 'number' | 'extension'

const tokens: Record<string, Said> = {
  'tel-country-code': 'country',
  'tel-area-code': 'area',
  'tel-local-prefix': 'prefix',
  'tel-local-suffix': 'line',
  'tel-local': 'number',
  'tel-national': 'number',
  'tel-extension': 'extension',
}

/** Country before area before number: "Ländervorwahl" holds the word for an area code. */
const words: [Said, RegExp][] = [
  ['extension', /^(?:ext(?:ension|n)?|durchwahl|poste|interno|ramal|toestel|内線)\b/i],
  [
    'country',
    /^\+\s?\d{0,3}$|\bcountry\b|^cc$|l[äa]nder?(?:vorwahl|code|kennzahl)|indicatif (?:du )?pays|c[óo]digo (?:de |do )?pa[ií]s|prefisso (?:paese|internazionale)|landcode|landnummer|国番号/i,
  ],
  ['area', /\barea\b|vorwahl|^ddd$|indicatif|c[óo]digo de (?:área|area)|prefijo|prefisso|netnummer|kengetal|市外局番/i],
  ['number', /\b(?:number|num|no|phone|tel)\b|nummer|num[ée]ro|n[úu]mero|番号/i],
]

const phone = /phone|\btel\b|telef|fon\b|\bfono\b|m[óo]vil|mobile|mobiel|handy|cell|電話|携帯/i

/** The boxes that share one phone number with this one; undefined where they are no such boxes. */
export function rolesOf(element: Element): Roles | undefined {
  const beside = boxesBeside(element)
  if (beside.length < 2) return undefined
  const said = beside.map(saidOf)
  const boxes = beside.filter((_, at) => said[at] !== 'extension')
  const kinds = said.filter(kind => kind !== 'extension')
  if (boxes.length < 2 || !boxes.includes(element as HTMLInputElement) || !isPhone(boxes)) return undefined
  const names = blocksOf(boxes, kinds) ?? namesOf(kinds)
  const [first] = boxes
  const sign = names?.[0] === 'country' && first !== undefined && takesPlus(first)
  return names && { boxes, names, sign }
}

/** As HTML has it ("+1"), unless the box is too short for it, shows bare digits, or has the plus drawn before it. */
function takesPlus(box: HTMLInputElement): boolean {
  const sample = box.value || box.placeholder
  if (/^\+|^00/.test(sample)) return true
  const isDrawn = /\+\s*$/.test(box.previousSibling?.textContent ?? '')
  return !isDrawn && !/^\d/.test(sample) && (box.maxLength < 0 || box.maxLength > 3)
}

function saidOf(box: HTMLInputElement): Said | undefined {
  const token = box.autocomplete.split(/\s+/).find(part => tokens[part])
  if (token) return tokens[token]
  for (const name of ownNamesOf(box)) {
    const found = words.find(([, pattern]) => pattern.test(name))
    if (found) return found[0]
  }
  return undefined
}

/** Three, three and four digits, with or without the country before them. */
function blocksOf(boxes: HTMLInputElement[], kinds: (Said | undefined)[]): Roles['names'] | undefined {
  const sizes = boxes.map(box => box.maxLength).join()
  if (sizes.endsWith('3,3,4') && boxes.length === 3) return ['area', 'prefix', 'line']
  const abroad = boxes.length === 4 && sizes.endsWith('3,3,4') && kinds[0] === 'country'
  return abroad ? ['country', 'area', 'prefix', 'line'] : undefined
}

function namesOf(kinds: (Said | undefined)[]): Roles['names'] | undefined {
  const known: Record<string, Roles['names']> = {
    'country area number': ['country', 'area', 'rest'],
    'area number': ['area', 'rest'],
    'country number': ['country', 'national'],
    'area prefix line': ['area', 'prefix', 'line'],
    'country area prefix line': ['country', 'area', 'prefix', 'line'],
  }
  return known[kinds.join(' ')]
}

/** The boxes, or what stands around them and no other field, speak of a phone. */
function isPhone(boxes: HTMLInputElement[]): boolean {
  if (boxes.some(box => box.type === 'tel' || /\btel\b|tel-/.test(box.autocomplete))) return true
  if (boxes.some(box => ownNamesOf(box).some(name => phone.test(name)))) return true
  for (let up = boxes[0]?.parentElement, level = 0; up && level < 4; up = up.parentElement, level++) {
    const fields = up.querySelectorAll('input:not([type=hidden]),select,textarea').length
    if (fields > boxes.length + 1 || up.matches('form,body')) return false
    // In a table the name stands in the cell before.
    const before = /^T[DH]$/.test(up.nodeName) ? (up.previousElementSibling?.textContent ?? '') : ''
    if (phone.test(`${before.slice(0, 100)} ${(up.textContent ?? '').slice(0, 200)}`)) return true
  }
  return false
}
