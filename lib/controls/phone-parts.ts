import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Control, WriteResult } from './control.ts'
import { type Roles, rolesOf } from './phone/roles.ts'
import { isRequired } from './support/accepts.ts'
import { groupLocked } from './support/locks.ts'
import { joined, writeParts } from './text-parts.ts'

/**
 * A phone number in several boxes: country code, area code and number, or the three blocks of a North American one.
 * Takes and shows the international number where there is a box for the country, else the national one.
 */
export const phoneParts: Control = {
  name: 'phone',
  matches: element => rolesOf(element)?.boxes[0] === element,
  parts: element => rolesOf(element)?.boxes.slice(1) ?? [],
  read: element => ({ text: textOf(rolesOf(element)) }),
  accepts: element => (rolesOf(element)?.boxes.some(isRequired) ? { required: true } : {}),
  locked: element => groupLocked(rolesOf(element)?.boxes ?? [element]),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a phone number.' }
    const roles = rolesOf(element)
    if (!roles) return { ok: false, reason: 'The field is no longer whole.' }
    const pieces = piecesOf(write.text, roles)
    if (!pieces) return { ok: false, reason: `"${write.text}" cannot be divided among its boxes.` }
    return writeParts(roles.boxes, pieces, signal, typed)
  },
  holds(element, write) {
    const roles = rolesOf(element)
    const pieces = roles && 'text' in write ? piecesOf(write.text, roles) : undefined
    return pieces?.every((piece, at) => digits(roles?.boxes[at]?.value ?? '') === digits(piece)) ?? false
  },
}

const digits = (text: string) => text.replace(/\D/g, '')

function textOf(roles: Roles | undefined): string {
  const text = roles ? joined(roles.boxes) : ''
  return text && roles?.names[0] === 'country' && !text.startsWith('+') ? `+${text}` : text
}

/** What goes into each box; undefined where the number cannot be divided that way. */
function piecesOf(text: string, { boxes, names, sign }: Roles): string[] | undefined {
  if (text === '') return boxes.map(() => '')
  const number = parsePhoneNumberFromString(text)
  if (!number) {
    // What stood there before, part by part.
    const parts = text.replace(names[0] === 'country' && !sign ? /^\+/ : /^$/, '').split(' ')
    return parts.length === boxes.length ? parts : undefined
  }
  const pieces = pieceOf(number, names.includes('country'))
  if (names.includes('prefix') && number.countryCallingCode !== '1') return undefined
  const found = names.map(name => (name === 'country' ? `${sign ? '+' : ''}${pieces.country}` : pieces[name]))
  const fits = (piece: string | undefined, at: number) => {
    const most = boxes[at]?.maxLength ?? -1
    return piece !== undefined && piece !== '' && (most < 0 || piece.length <= most)
  }
  return found.every(fits) ? found.map(piece => piece ?? '') : undefined
}

function pieceOf(number: PhoneNumber, isAbroad: boolean): Record<Roles['names'][number], string | undefined> {
  const groups = (isAbroad ? number.formatInternational() : number.formatNational()).replace(/ ext.*$/i, '')
  const parts = groups
    .split(/\D+/)
    .filter(Boolean)
    .slice(isAbroad ? 1 : 0)
  const national = parts.join('')
  const [area] = parts
  return {
    country: number.countryCallingCode,
    area,
    prefix: national.length === 10 ? national.slice(3, 6) : undefined,
    line: national.length === 10 ? national.slice(6) : undefined,
    rest: area && parts.length > 1 ? parts.slice(1).join('') : undefined,
    national,
  }
}
