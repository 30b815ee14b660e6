import type { Reading } from './evidence.ts'
import { labelSenses } from './lexicon.ts'

/** "Please describe …", in the vocabulary's languages; folded. */
const asking =
  /^(?:(?:please|kindly|bitte|veuillez|merci de|por favor|si prega di|gelieve|te|can you|could you) )*(?:(?:briefly|shortly|kurz|brevemente|brievement|kort) )?(?:describe|explain|outline|summari[sz]e|tell us(?: more| a bit| a little)? about|cuent[ae](?:nos)?(?: mas| un poco)? sobre|conte(?: nos)?(?: um pouco)?(?: mais)? sobre|raccont(?:a|aci|i)(?: di piu)?(?: su)?|parlez nous de|vertel (?:ons )?(?:meer )?over|erzahlen sie(?: uns)?(?: mehr)? (?:uber|von)|(?:provide|give|enter|write)(?: us)?(?: an?| the)?(?: brief| short)? (?:description|summary|overview) of|beschreiben(?: sie)?|beschreibe|erlautern(?: sie)?|schildern(?: sie)?|decri(?:vez|re)|expliquez|descri(?:ba|bir|be|va|vi|vere|ver)|explique|descrev(?:a|er)|beschrijf|omschrijf|licht toe)(?= |$)/
/** "What problem are they trying to solve?" */
const wondering =
  /^(?:(?:what|which)(?: are| is)?(?: the| their| your)?(?: customers?)?(?: business)? (?:problems?|challenges?|pain points?|needs?|issues?)\b|what (?:do|does) (?:the |your )?(?:customer|client|prospect|lead|they)s? (?:need|want|require|hope|expect|plan)\b|was (?:braucht|benotigt|sucht) (?:der|ihr) (?:kunde|interessent)|de quoi (?:le|votre) client a t il besoin|que necesita (?:el|su) cliente|o que (?:o|seu) cliente (?:precisa|necessita)|di cosa ha bisogno il cliente)/
const asides =
  /^(?:(?:the|this|your|our|their|any|in detail|briefly|shortly|kurz|hier|here|in kurzen worten|das|die|den|dem|der|ihr|le|la|les|l|votre|brevemente|brievement|en detail|el|los|las|su|o|a|os|as|seu|il|lo|gli|kort|het|de|uw) )+/
/** What a description of the deal is about. */
const subject =
  /\b(?:projects?|opportunity|deal|needs?|requirements?|challenges?|problems?|pain points?|situation|initiative|scope|workload|projekt\w*|vorhaben|bedarf|anforderung\w*|herausforderung\w*|projet|besoins?|opportunite|affaire|proyecto|necesidad(?:es)?|oportunidad|requisitos|projeto|necessidades?|oportunidade|progetto|esigenz[ae]|opportunita|project|behoeften?|opportuniteit|verkoopkans)\b/

const description: Reading = { term: 'deal.description', strength: 0.92, phrase: 'description' }

/**
 * What a text asks to have described: the deal, or a part of it that has a term of its own. Undefined where the text does
 * not ask for a description; empty where it asks for that of something else.
 */
export function readDescribing(folded: string): Reading[] | undefined {
  if (wondering.test(folded)) return [description]
  const verb = asking.exec(folded)?.[0]
  if (verb === undefined) return undefined
  const what = folded.slice(verb.length).trim().replace(asides, '')
  const own = (labelSenses.get(what) ?? [])
    .map(sense => sense.term)
    .filter(term => term.startsWith('deal.') && term !== 'deal.name')
  if (own.length) return [...new Set(own)].map(term => ({ term, strength: 0.92, phrase: what }))
  return subject.test(what) ? [description] : []
}
