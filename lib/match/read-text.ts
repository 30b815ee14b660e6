import { foldText } from '../deal/fold.ts'
import { isMore } from '../deal/terms/more/index.ts'
import { readDescribing } from './describing.ts'
import type { Reading } from './evidence.ts'
import { partWeight } from './general.ts'
import { isOtherKind } from './head.ts'
import { isUnspaced, labelSenses, type Sense, unspaced } from './lexicon.ts'
import { withoutOwner } from './owner.ts'
import { brackets } from './texts.ts'

const either = /\s*(?:\/|\bor\b|\boder\b|\bou\b|、|・)\s*/i
const eitherDutch = /\s*(?:\/|\bof\b)\s*/i
/** "Postal code and city" */
const both = /\s(?:&|and|und|et|y|e|en)\s/i
/** "What stage is the deal in?", "Which products are they interested in?" */
const question =
  /^(?:what|which|who)(?: (?:is|are|will be))?(?: (?:the|your|their|this))? (.+?)(?: (?:is|are|do|does|did|will|would|have|has|can|should)\b.*)?\?*$/i
const filler = new Set(
  `a an the your you our my his please enter type provide specify select choose pick fill in add input give us what is are was
  which here confirm verify re retype reenter repeat again new primary main current current optional required e g
  ihre ihr ihren bitte eingeben der die das des dem den votre vos veuillez saisir entrez le la les l su tu sus ingrese introduzca
  escriba el los las seu sua informe digite o os as il lo gli tuo tua suo sua inserisci uw je jouw vul in de het een
  indicate angeben geben nennen sie eintragen wahlen auswahlen indiquez indiquer renseignez precisez selectionnez
  choisissez un une indique indicar especifique introduce seleccione elija um uma indicar insira preencha selecione inserire indicare
  indichi indica specificare specifichi seleziona selezioni scegli kies selecteer geef op
  estimated est expected anticipated projected approximate approximately approx planned voraussichtliche voraussichtlicher
  voraussichtliches erwartete erwarteter erwartetes geplante geplanter geplantes geschatzte geschatzter geschatztes prevu prevue
  estime estimee previsto prevista estimado estimada stimato stimata verwachte geschatte geplande`.split(/\s+/),
)
/** "Please enter …" at the end, where Japanese has it. */
const request = /[をの]?(?:ご|お)?(?:入力|記入|記載|選択|選び|指定)(?:して)?(?:ください|下さい)[。.]?\s*$/
/** Languages whose compounds and phrases put the thing itself first ("nombre de la empresa"). */
const headFirst = new Set('fr es pt it ro vi id pl cs ru uk el ar he'.split(' '))
const likely =
  /(?<![\p{L}])(?:prova(?:vel|veis)|probables?|likely|tentativ[ea]|wahrscheinliche[rs]?|vermutliche[rs]?|probabile|presunt[oa]|waarschijnlijke?|previst[oa]|estimad[oa]|prevue?|estimee?|stimat[oa])(?![\p{L}])/gu
/** "Geschätzter Umfang in Euro" */
const inCurrency =
  /\s+(?:in|en|em)\s+(?:[A-Z]{3}|euros?|euro['’]s|d[oó]l+ar(?:es|s)?|pesos|reais|pounds|kronor|franken)$/iu
const cache = new Map<string, Reading[]>()

/** Every meaning that a label's words may have, strongest first. */
export function readText(text: string, lang = ''): Reading[] {
  const key = `${lang}|${text}`
  const known = cache.get(key)
  if (known) return known
  const readings =
    readDescribing(foldText(text.replace(brackets, ' '))) ?? best(readAll(text.replace(request, ''), lang))
  if (cache.size > 5000) cache.clear()
  cache.set(key, readings)
  return readings
}

function readAll(text: string, lang: string): Reading[] {
  const parts = [text, text.replace(brackets, ' ').trim(), withoutOwner(text)]
  return [...readWhole(text, lang), ...[...new Set(parts)].flatMap(part => readParts(part, lang))]
}

function readWhole(text: string, lang: string): Reading[] {
  const outside = text.replace(brackets, ' ')
  const inside = /[([（](.*?)[)\])）]/.exec(text)?.[1] ?? ''
  const variants: [string, number][] = [
    [text, 1],
    [outside, 0.94],
    // "C.I.F.", "C.P."
    [foldText(outside).replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1'), 0.94],
    [withoutOwner(outside), 0.94],
    [outside.replace(/(?<=\p{L})['’]s(?= )/u, ''), 0.97],
    [outside.replace(inCurrency, ''), 0.94],
    [text.split(/\s[-–—:|]\s|:\s/)[0] ?? '', 0.9],
    [text.split(/[.?!]\s/)[0] ?? '', 0.9],
    [inside, 0.6],
    [question.exec(text)?.[1] ?? '', 0.85],
    [text.split(/\s(?:of|for|where|in which|you)\s/i)[0] ?? '', 0.85],
    // "Legal name, as registered"
    [text.split(/,?\s(?:exactly\s)?(?:as|wie|tel(?:le)? que?|tal como|conforme|come|zoals)\s/i)[0] ?? '', 0.85],
    ...text.split(lang === 'nl' ? eitherDutch : either).map((part): [string, number] => [part, 0.8]),
  ]
  const together = text.split(both)
  if (together.every(part => labelSenses.has(foldText(part))))
    variants.push(...together.map((part): [string, number] => [part, 0.8]))
  const readings: Reading[] = []
  for (const [variant, strength] of variants) {
    const folded = foldText(variant)
    if (!folded) continue
    readings.push(...sensesOf(folded, lang, strength, folded))
    const bare = folded
      .split(' ')
      // "Type your name", but "Opportunity type".
      .filter((word, index) => !filler.has(word) || (word === 'type' && index > 0))
      .join(' ')
    if (bare !== folded && bare) readings.push(...sensesOf(bare, lang, strength * 0.95, bare))
    // "Data provável de fechamento"
    const sure = folded.replace(likely, ' ').replace(/ +/g, ' ').trim()
    if (sure !== folded && sure) readings.push(...sensesOf(sure, lang, strength * 0.95, sure))
  }
  return readings
}

function sensesOf(folded: string, lang: string, strength: number, phrase: string): Reading[] {
  const senses = heard(labelSenses.get(folded) ?? [], lang, folded)
  return senses.map(sense => ({ term: sense.term, strength: strength * (fits(sense.lang, lang) ? 1 : 0.8), phrase }))
}

/**
 * What a label may mean on a page of this language. A further language decides on its own pages ("By" is a Danish city);
 * elsewhere it is heard only where nothing else is, and short words of plain letters not at all.
 */
function heard(senses: readonly Sense[], lang: string, folded: string): readonly Sense[] {
  const own = senses.filter(sense => sense.lang === lang)
  if (isMore(lang) && own.length) return own
  const usual = senses.filter(sense => !isMore(sense.lang))
  if (usual.length) return usual
  return isMore(lang) || folded.length > 4 || /[^\x20-\x7e]/.test(folded) ? senses : []
}

/** English is understood everywhere; other languages count in full on pages of their own or of none. */
function fits(sense: string, page: string): boolean {
  return sense === '' || sense === 'en' || !page || sense === page
}

function readParts(text: string, lang: string): Reading[] {
  const folded = foldText(text)
  if (isUnspaced(folded)) return readUnspaced(folded.replace(/ /g, ''), lang)
  const words = folded.split(' ').slice(0, 24)
  const meaningful = words.filter(word => !filler.has(word) && word.length > 1).length || 1
  // An instruction names what it wants first: "Enter the email you'd like to use for your account".
  const isHeadFirst = headFirst.has(lang) || words.length >= 7
  const head = isHeadFirst ? words.find(word => !filler.has(word)) : words.at(-1)
  const readings: Reading[] = []
  const used = new Set<number>()
  for (let size = Math.min(6, words.length); size >= 1; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      if (Array.from({ length: size }, (_, i) => at + i).some(i => used.has(i))) continue
      const phrase = words.slice(at, at + size).join(' ')
      if (size === 1 && (phrase.length < 3 || filler.has(phrase))) continue
      if (!labelSenses.get(phrase)?.some(sense => !isMore(sense.lang) || sense.lang === lang)) continue
      const atHead = isHeadFirst ? words.slice(0, at).every(word => filler.has(word)) : at + size === words.length
      const cover = Math.min(1, size / meaningful)
      const found = sensesOf(phrase, lang, 0.3 + 0.5 * cover + (atHead ? 0.12 : 0), phrase).flatMap(reading => {
        if (!atHead && isOtherKind(head, reading.term)) return []
        const weight = meaningful > size ? partWeight(phrase, reading.term, atHead) : 1
        return weight ? [{ ...reading, strength: reading.strength * weight }] : []
      })
      readings.push(...found)
      // "Referral partner" owns the id in "Referral partner ID"; it must not take the word from "partner ID".
      if (found.length || size === 1) for (let i = at; i < at + size; i++) used.add(i)
    }
  }
  return readings
}

function readUnspaced(text: string, lang: string): Reading[] {
  const readings: Reading[] = []
  let rest = text
  for (const { text: phrase, term } of unspaced) {
    const isUsed = !rest.includes(phrase)
    if (isUsed && !readings.some(reading => reading.phrase === phrase)) continue
    if (phrase.length < 2 && text.length > 2) continue
    // Japanese writes many words with the same signs; within a Chinese label they may say something else.
    if (lang === 'zh' && phrase !== text && !labelSenses.get(phrase)?.some(sense => sense.lang === 'zh')) continue
    const atEnd = text.endsWith(phrase)
    readings.push({
      term,
      phrase,
      strength:
        Math.min(0.95, 0.35 + 0.5 * (phrase.length / text.length) + (atEnd ? 0.1 : 0)) *
        (phrase === text ? 1 : partWeight(phrase, atEnd ? '' : term, atEnd)),
    })
    rest = rest.split(phrase).join('|')
  }
  return readings
}

/** The strongest reading per term, strongest first. */
export function best(readings: Reading[]): Reading[] {
  const perTerm = new Map<string, Reading>()
  for (const reading of readings) {
    const known = perTerm.get(reading.term)
    if (!known || reading.strength > known.strength) perTerm.set(reading.term, reading)
  }
  return [...perTerm.values()].sort((a, b) => b.strength - a.strength)
}
