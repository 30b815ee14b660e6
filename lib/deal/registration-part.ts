import { foldText } from './fold.ts'
import { monthOf } from './months.ts'
import { fillers, stateWords, type ToldState } from './registration-words.ts'

/** Words after which it is told by whom or when, which changes nothing of the state. */
const aside = new Set(
  'by on at until till since through von am bis seit par le jusqu por el hasta em até ate da il fino door op tot'.split(
    ' ',
  ),
)

/** Before a number they tell how long: "for 90 days". */
const spans = new Set('for fur pour para per voor'.split(' '))

/** What holds until a day, and says nothing else: "valid through spring". */
const lasting = new Set('valid protected gultig geschutzt valable valido valida geldig'.split(' '))

/** Whose word is not the portal's: another one's has to follow. */
const between =
  /^(?:(?:the|den|die|le|la|el|o|a|il|de|het) )*(?:you|partner|reseller|distri\w*|disti|customer|sales|manager|approver|level|kunden?|client|cliente|klant)\b/

/** Words that turn a state into its opposite, or into what is only wished for. */
const doubt = new Set(
  foldText(
    'not no never nor none nicht kein keine nein non pas ne nunca não nao niet geen nee if once when unless will would can cannot could may might must should wenn sobald falls kann wird si sera cuando si será quando se sarà als zodra inte ikke ei nie değil tidak không ne не δεν nu nem לא غير لم לא ไม่',
  ).split(' '),
)
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u
/** What may stand around a state in languages that put no spaces between words. */
const around = /(?:案件登録|商机报备|案件|登録|申請書|申请|报备|商机|この|は|が|です|ステータス|状态|状態|상태|등록)/gu

let phrases: Map<string, ToldState> | undefined

/** Every word for a state, folded. */
export function phraseIndex(): Map<string, ToldState> {
  phrases ??= new Map(
    Object.entries(stateWords).flatMap(([state, words]) => words.map(word => [foldText(word), state as ToldState])),
  )
  return phrases
}

/** What one part of a text says. `filler`: nothing; `other`: says something else than a state; `doubt`: nothing can be made of it. */
export type Part = ToldState | 'filler' | 'other' | 'doubt'

/** True for a part that says a state. */
export function isTold(part: Part): part is ToldState {
  return part !== 'filler' && part !== 'other' && part !== 'doubt'
}

/** Reads one part of a text, folded; every word of it has to be accounted for. */
export function readPart(part: string): Part {
  if (unspaced.test(part)) return readUnspaced(part)
  const words = part.split(' ')
  const found = new Set<ToldState>()
  let unknown = 0
  for (let at = 0; at < words.length; ) {
    const [state, length] = longestAt(words, at)
    const rest = state ? undefined : asideAt(words, at)
    if (state) found.add(state)
    else if (doubt.has(words[at] ?? '')) return 'doubt'
    else if (rest && unknown === 0) return saysNothing(rest) ? told(found, 0) : 'doubt'
    else if (!fillers.has(words[at] ?? '') && !lasting.has(words[at] ?? '')) unknown++
    at += length
  }
  return told(found, unknown)
}

/** One state, unless words stand around it that nobody knows. */
function told(found: Set<ToldState>, unknown: number): Part {
  // "Submitted and pending": who is further was submitted before. What was only drafted was not.
  if (found.size > 1 && !found.has('drafted')) found.delete('submitted')
  const [only, ...more] = found
  if (only) return more.length || unknown ? 'doubt' : only
  return unknown ? 'other' : 'filler'
}

/** The words by whom, when or how long, where they begin here. */
function asideAt(words: string[], at: number): string[] | undefined {
  const [word = '', next = ''] = words.slice(at)
  if (aside.has(word)) return words.slice(at + 1)
  if (spans.has(word) && /^\d/.test(next)) return words.slice(at + 1)
  // "Approved 12" and "2 of 3" count something.
  const isCount = /^\d{1,3}(?: \p{L}{2,3} \d{1,3})?$/u.test(words.slice(at).join(' '))
  return (/^\d/.test(word) && !isCount) || monthOf(word) ? words.slice(at) : undefined
}

/** Whatever it is: it must not speak of a state again, nor of somebody in between. */
function saysNothing(words: string[]): boolean {
  const speaks = words.some((word, at) => doubt.has(word) || longestAt(words, at)[0])
  return !speaks && !between.test(words.join(' '))
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
