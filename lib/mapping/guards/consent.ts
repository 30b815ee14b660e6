import { foldText } from '../../deal/fold.ts'
import { speaksOf } from '../../deal/terms/more/words.ts'
import { othersById } from '../../match/others.ts'
import type { Field } from '../../page/field.ts'
import { type Guard, holds, named, stops } from './guard.ts'

/** Words by which somebody agrees, beyond what the matcher needs in order to keep the deal out of them. Folded. */
const agrees =
  /\b(?:i|we) (?:agree|accept|consent|confirm|certify|acknowledge|authori[sz]e)\b|\b(?:agrees?|agreed|consents?|consented) (?:to|that|with)\b|\b(?:consent|opt in|gdpr|einwillig\w*|zustimm\w*|stimme|bestatige|einverstanden|accepte|consens|consentement|autorise|acepto|consiento|autorizo|concordo|aceito|acconsento|accetto|autorizzo|akkoord|toestemming|godkanner|samtycker?|jag godkanner|zgadzam|akceptuje|zgoda|kabul|onayliyorum|riza)\b|同意|承諾|동의|أوافق|מסכים/
/** What one agrees to; beside a box it says enough. */
const agreements =
  /\b(?:terms|conditions|privacy|polic(?:y|ies)|agb|nutzungsbedingungen|datenschutz\w*|cgu|confidentialite|terminos|condiciones|termos|condicoes|termini|condizioni|voorwaarden|villkor|regulamin|kosullar\w*)\b|约定|條款|条款|規約|약관/

/** What is agreed to in the person's name they must have decided on, field by field. */
export const consent: Guard = {
  id: 'consent',
  title: 'Every consent on the form was decided by you',
  check({ page, ruled }) {
    const asked = page.fields.filter(isConsent)
    const open = asked.filter(({ key }) => !ruled.has(key))
    if (open.length)
      return stops(`You have not decided about ${named(open.map(({ label }) => label))} for this form.`, 'mapping')
    return holds(asked.length ? 'You decided about every consent.' : 'The form asks for no consent.')
  },
}

/** A box that must be ticked, and any question of agreement that has an answer or must have one. */
function isConsent(field: Field): boolean {
  const { control, content, accepts, locked } = field
  if (control === 'output' || locked === 'disabled') return false
  const isBox = content.checked !== undefined
  const isChoice = isBox || (accepts.options !== undefined && accepts.options.length <= 6)
  if (!isChoice) return false
  const isAnswered = content.checked === true || (!content.untouched && Boolean(content.chosen?.length))
  if (!accepts.required && !isAnswered) return false
  return (isBox && accepts.required === true) || speaksOfConsent(field, isBox)
}

function speaksOfConsent({ label, signals, accepts, content }: Field, isBox: boolean): boolean {
  const chosen = new Set(content.chosen)
  const options = (accepts.options ?? []).filter(({ key }) => accepts.required || chosen.has(key))
  const texts = [label, ...signals.labels.map(({ text }) => text), ...options.map(option => option.label)].map(foldText)
  const known = isBox ? othersById.get('other:consent')?.label : undefined
  return texts.some(
    text =>
      agrees.test(text) ||
      (isBox && agreements.test(text)) ||
      known?.test(text) ||
      speaksOf('consent', text, signals.lang),
  )
}
