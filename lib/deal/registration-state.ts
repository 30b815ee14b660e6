import type { Entry } from './entry.ts'
import { foldText } from './fold.ts'
import { fillers, stateWords, type ToldState } from './registration-words.ts'

/** Longer texts are sentences about more than a state. */
const longest = 200

/** Words after which it is told by whom or when, which changes nothing of the state. */
const aside = new Set(
  'by on at until till since von am bis seit par le jusqu por el hasta em até ate da il fino door op tot'.split(' '),
)

/** Words that turn a state into its opposite, or into what is only wished for. */
const doubt = new Set(
  foldText(
    'not no never nor none nicht kein keine nein non pas ne nunca não nao niet geen nee if once when unless will would can cannot could may might must should wenn sobald falls kann wird si sera cuando si será quando se sarà als zodra inte ikke ei nie değil tidak không ne не δεν nu nem לא غير لم לא ไม่',
  ).split(' '),
)
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u
const crossed = /[✗✘❌☐×]/u

/** What may stand around a state in languages that put no spaces between words. */
const around = /(?:案件登録|商机报备|案件|登録|申請書|申请|报备|商机|この|は|が|です|ステータス|状态|状態|상태|등록)/gu

let phrases: Map<string, ToldState> | undefined

function phraseIndex(): Map<string, ToldState> {
  phrases ??= new Map(
    Object.entries(stateWords).flatMap(([state, words]) => words.map(word => [foldText(word), state as ToldState])),
  )
  return phrases
}

/**
 * The state that a portal's own word for it means, in any of the vocabulary's languages. Undefined unless every word of
 * the text is accounted for: "Approved by Ana Diaz" is approved, "Not approved", "Vendor approved" and "Approved?" are
 * nothing that could be relied on.
 */
export function stateOfText(text: string): ToldState | undefined {
  const whole = foldText(separated(text))
  if (whole === '' || text.length > longest || /[?？]/.test(text)) return undefined
  const exact = phraseIndex().get(whole)
  if (exact) return crossed.test(text) && exact !== 'rejected' ? undefined : exact
  if (crossed.test(text)) return undefined
  const parts = separated(text)
    .split(/\s[-–—]\s|[–—:：;,、，。|/()（）\n]|\.(?:\s|$)/u)
    .map(part => foldText(part))
    .filter(part => part !== '')
  const read = parts.map(readPart)
  const first = read.find(part => part !== 'filler')
  // What comes first says how it is; the rest may tell why or when.
  if (!first || !isTold(first)) return undefined
  // Why something was rejected is told in words of its own: "Rejected: not enough details".
  if (first !== 'rejected' && read.includes('doubt')) return undefined
  const states = new Set(read.filter(isTold))
  // "Submitted, pending approval": who is further was submitted before.
  if (states.size > 1) states.delete('submitted')
  const [only, ...more] = states
  return more.length ? undefined : only
}

/** The same for a value that was read; a word of a running sentence is taken for less than the value of a status field. */
export function stateOfEntry(entry: Entry | undefined): ToldState | undefined {
  if (!entry?.value) return undefined
  const state = stateOfText(entry.text)
  // "Your registration was accepted" tells that it arrived.
  const loose = state === 'approved' && entry.evidence.label === 'Page text' && arrived.test(foldText(entry.text))
  return loose ? 'submitted' : state
}

const arrived = /^(?:accepted|angenommen|accepte|acceptee|aceptad[oa]|aceit[oae]|accettat[oa]|geaccepteerd)$/

/** "PendingApproval" and "pending_approval" are two words. */
function separated(text: string): string {
  const spaced = text.replaceAll('_', ' ')
  return /\s/.test(spaced.trim()) ? spaced : spaced.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}

/** `filler`: says nothing; `other`: says something else than a state; `doubt`: nothing can be made of it. */
type Part = ToldState | 'filler' | 'other' | 'doubt'

function isTold(part: Part): part is ToldState {
  return part !== 'filler' && part !== 'other' && part !== 'doubt'
}

function readPart(part: string): Part {
  if (unspaced.test(part)) return readUnspaced(part)
  const words = part.split(' ')
  const found = new Set<ToldState>()
  let at = 0
  let unknown = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const [state, length] = longestAt(words, at)
    if (state) found.add(state)
    else if (doubt.has(word)) return 'doubt'
    else if (found.size && (aside.has(word) || /\d/.test(word))) return restOf(words.slice(at + 1), found)
    else if (!fillers.has(word)) unknown++
    at += length
  }
  if (found.size > 1) found.delete('submitted')
  const [only, ...more] = found
  if (only) return more.length || unknown ? 'doubt' : only
  return unknown ? 'other' : 'filler'
}

/** By whom or when: whatever it is, it must not speak of a state again. */
function restOf(words: string[], found: Set<ToldState>): Part {
  const speaks = words.some((word, at) => doubt.has(word) || longestAt(words, at)[0])
  const [only, ...more] = found
  return speaks || more.length || !only ? 'doubt' : only
}

function longestAt(words: string[], at: number): [ToldState | undefined, number] {
  for (let length = Math.min(6, words.length - at); length > 0; length--) {
    const state = phraseIndex().get(words.slice(at, at + length).join(' '))
    if (state) return [state, length]
  }
  return [undefined, 1]
}

function readUnspaced(part: string): Part {
  const bare = foldText(part.replace(around, ' '))
  const state = phraseIndex().get(part) ?? phraseIndex().get(bare)
  if (state) return state
  if (bare === '') return 'filler'
  const speaks = [...phraseIndex().keys()].some(phrase => unspaced.test(phrase) && part.includes(phrase))
  return speaks ? 'doubt' : 'other'
}
