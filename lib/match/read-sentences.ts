import {
  between,
  dateText,
  helper,
  idWord,
  notYet,
  otherThing,
  registrationWord,
  state,
  thing,
  untilWord,
  weReceived,
} from './read-words.ts'

/** What one sentence of an answer says. */
export interface Told {
  sentence: string
  /** `rank` 3: named as a registration's id, 2: as another receipt's. */
  id?: { text: string; rank: number }
  status?: string
  until?: string
}

const token = /^[A-Za-z0-9](?:[A-Za-z0-9]|[-_/.](?=[A-Za-z0-9])){1,63}/
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u
const dateLike = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(?:19|20)\d\d$/

/** True for a text that can be an id: one word with digits, no date, no year. */
export function isIdText(text: string): boolean {
  return /^\S{2,64}$/.test(text) && /\d/.test(text) && !dateLike.test(text) && !/[%€$£¥@]|:\/\//.test(text)
}

/** The sentences of a running text. An abbreviation such as "No. 12" does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap(line => line.split(/(?<=[!?。！？])\s*|(?<=[\p{L}\p{N}]{3}\.)\s+(?=\p{Lu})/u))
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length > 3 && sentence.length < 500)
}

function statesIn(sentence: string): string[] {
  return [...sentence.matchAll(state)]
    .filter(match => {
      // An id such as "IF-77" or "NO-12" is no word that denies.
      const before = sentence.slice(0, match.index).replace(/\p{L}+-\d\S*/gu, '')
      if (unspaced.test(match[0])) return true
      const after = sentence[match.index + match[0].length] ?? ' '
      const isSaid = helper.test(before) || isBare(before, sentence.slice(match.index + match[0].length))
      return !/\p{L}$/u.test(before) && !/\p{L}/u.test(after) && isSaid && !notYet.test(before)
    })
    .map(match => match[0])
}

/** A text that is a state and nothing else: "Approved". */
export function isState(text: string): boolean {
  return [...text.matchAll(state)].some(match => match[0] === text)
}

/** "Opportunity submitted", "Registration R-17 submitted": a heading that is the thing, its id and its state. */
function isBare(before: string, after: string): boolean {
  const [about = ''] = before.match(new RegExp(thing.source, 'iu')) ?? []
  const rest = before.replace(about, '').replace(/^\s*(?:your|the|new)\s/i, '')
  return (rest.trim() === '' || (about !== '' && isIdText(rest.trim()))) && /^[\s.!]*$/.test(after)
}

/** What the portal says of itself: that it received the thing. */
function receivedIn(sentence: string): string | undefined {
  const said = weReceived.exec(sentence)
  return said && !notYet.test(sentence.slice(0, said.index)) ? said.slice(1).find(Boolean) : undefined
}

function idIn(sentence: string, hasState: boolean): Told['id'] {
  let best: Told['id']
  for (const match of sentence.matchAll(thing)) {
    if (/\p{L}/u.test(sentence[match.index - 1] ?? ' ') && !unspaced.test(match[0])) continue
    const rest = sentence.slice(match.index + match[0].length)
    const gap = between.exec(rest)?.[0] ?? ''
    const text = token.exec(rest.slice(gap.length))?.[0] ?? ''
    const named = idWord.test(`${match[0]}${gap}`) || /[:：]\s*$/.test(gap)
    const long = text.length >= 4 || named
    if (!isIdText(text) || !long || !(named || hasState) || (gap === '' && !/\d$|^\s/.test(rest))) continue
    const rank = registrationWord.test(match[0]) ? 3 : 2
    if (!best || rank > best.rank) best = { text, rank }
  }
  return best ?? (hasState ? numberIn(sentence) : undefined)
}

/** "Su solicitud ha sido recibida con el número REG-88213": the number stands far from what it is the number of. */
function numberIn(sentence: string): Told['id'] {
  for (const match of sentence.matchAll(new RegExp(idWord.source, 'giu'))) {
    const rest = sentence.slice(match.index + match[0].length)
    const text = token.exec(rest.slice(between.exec(rest)?.[0].length ?? 0))?.[0] ?? ''
    if (isIdText(text) && text.length >= 4) return { text, rank: registrationWord.test(sentence) ? 3 : 2 }
  }
  return undefined
}

/** What a sentence tells of an id, a state or a last day; undefined where it tells nothing. */
export function toldBy(sentence: string): Told | undefined {
  if (otherThing.test(sentence)) return undefined
  const about = new RegExp(thing.source, 'iu').test(sentence)
  const received = about ? receivedIn(sentence) : undefined
  const states = about ? [...(received ? [received] : []), ...statesIn(sentence)] : []
  const told: Told = { sentence }
  const id = idIn(sentence, states.length > 0)
  // "Submitted and pending approval": what is said last is how it stands.
  const status = states.at(-1)
  const until = untilWord.exec(sentence)
  const date = until
    ? dateText.exec(sentence.slice(until.index + until[0].length, until.index + until[0].length + 30))
    : null
  if (id) told.id = id
  if (status) told.status = status
  if (date) told.until = date[0]
  return id || status || date ? told : undefined
}
