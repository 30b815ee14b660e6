import type { Entry } from './entry.ts'
import { foldText } from './fold.ts'
import { isTold, phraseIndex, readPart } from './registration-part.ts'
import type { ToldState } from './registration-words.ts'

/** Longer texts are sentences about more than a state. */
const longest = 200

const crossed = /[✗✘❌☐×]/u

/** States that somebody relies on as they are: whatever else the text says might take them back. */
const final = new Set<ToldState>(['approved', 'expired'])

/** What came after the state that stands first: that one is over. */
const over =
  /(?<!\p{L})(?:with ?drawn|cancell?ed|closed|revoked|recalled|re ?submitted|re ?opened|appeal\w*|on hold|suspended|converted|terminated|zuruckgezogen|storniert|widerrufen|widerspruch|geschlossen|erneut|annulee?|retiree?|cloturee?|suspendue?|retirad[oa]|anulad[oa]|cancelad[oa]|cerrad[oa]|reabiert[oa]|encerrad[oa]|fechad[oa]|ritirat[oa]|annullat[oa]|chius[oa]|sospes[oa]|ingetrokken|geannuleerd|gesloten)(?!\p{L})|取り下げ|取下げ|取消|撤回|再申請|保留|撤销|撤銷|重新提交|취소|철회/u

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
  // "Approved – subject to credit check" and "Pending – withdrawn" take back what they begin with.
  if ((final.has(first) && read.includes('other')) || parts.some(part => over.test(part))) return undefined
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
