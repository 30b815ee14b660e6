import type { TestPage } from '../pages/pages.ts'
import type { Plain, Question } from '../pages/question.ts'
import { sample } from '../pages/sample.ts'
import type { Ask } from './entry.ts'

/** What the sample deal says, by term. */
const texts: Record<string, string> = {
  'account.name': sample.company,
  'account.website': sample.website,
  'account.country': sample.country,
  'account.state': sample.state,
  'account.city': sample.city,
  'account.industry': sample.industry,
  'contact.firstName': sample.firstName,
  'contact.lastName': sample.lastName,
  'contact.fullName': `${sample.firstName} ${sample.lastName}`,
  'contact.email': sample.email,
  'contact.phone': sample.phone,
  'deal.name': sample.dealName,
  'deal.amount': `${sample.currency} ${sample.amount}`,
  'deal.currency': sample.currency,
  'deal.closeDate': sample.closeDate,
  'deal.type': sample.type,
  'deal.products': sample.products.join('\n'),
  'deal.stage': sample.stage,
  'deal.probability': `${sample.probability}%`,
  'deal.nextStep': sample.nextStep,
  'deal.description': sample.description,
}

/** What each question of a page is answered with. Consent and other people's data are not answered at all. */
export function asksOf({ questions }: TestPage): Ask[] {
  return questions.flatMap(({ id, label, term, answer, control }) => {
    const text = answer ?? (term ? texts[term] : undefined)
    // What a file question asks for is known, too; it must be left to the person all the same.
    if (control === 'file') return [{ id, label, text: 'offer.pdf' }]
    return text === undefined ? [] : [{ id, label, text, ...(term && { term }) }]
  })
}

/**
 * True if the state is the one that is meant. The order of a list does not count, nor do spaces in a phone number. No
 * answer is no answer: an application may keep nothing, an empty text or list for a field that a person emptied.
 */
export function sameState(a: Plain | undefined, b: Plain | undefined, question: Question): boolean {
  return plainText(a, question) === plainText(b, question)
}

function plainText(state: Plain | undefined, { control }: Question): string {
  if (state === '' || (Array.isArray(state) && state.length === 0)) return 'null'
  if (control === 'phone' && typeof state === 'string') return state.replace(/\s/g, '')
  // A path through a cascader has an order.
  if (Array.isArray(state) && control !== 'cascader')
    return JSON.stringify(state.map(each => JSON.stringify(each)).sort())
  return JSON.stringify(state ?? null)
}
