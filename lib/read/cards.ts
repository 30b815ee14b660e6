import { foldText } from '../deal/fold.ts'
import { isCalled } from '../deal/terms/more/words.ts'
import { isKnownLabel } from './label.ts'
import type { Pair } from './pair.ts'
import type { Part } from './part.ts'
import { makeOf } from './style.ts'

/** What blocks of one record are called, at most with a word before and after: "Primary contact", "Account details". */
const aboutRecord =
  /^(?:[\p{L}-]+ )?(?:account|company|customer|contact|owner|deal owner|opportunity owner|sales rep|billing|shipping|partner|kunde|firma|unternehmen|kontakt|ansprechpartner(?:in)?|besitzer|rechnung|lieferung|client|société|entreprise|interlocuteur|propriétaire|facturation|livraison|cuenta|empresa|contacto|propietario|facturación|cliente|conta|contato|proprietário|azienda|contatto|proprietario|klant|bedrijf|contactpersoon|eigenaar|kund|företag|kontaktperson|ägare)(?: (?:details?|info(?:rmation)?|data|principale?|principal))?$|^\p{L}{0,4}(?:客户|客戶|公司|联系人|聯絡人|負責人|负责人|顧客|会社|担当者|所有者|고객|담당자|소유자|לקוח|איש קשר|بيانات العميل|العميل|جهة الاتصال)\p{L}{0,4}$/iu

const blockWords = ['account', 'customer', 'contact', 'owner', 'partner'] as const

/** The same in the further languages. */
function isBlockTitle(title: string): boolean {
  const folded = foldText(title)
  return blockWords.some(word => isCalled(word, folded))
}

/** The parts around a part, outermost first, the part itself last. */
function pathOf(part: Part): Part[] {
  const path: Part[] = []
  for (let here: Part | undefined = part; here; here = here.up) path.push(here)
  return path.reverse()
}

/** Where the rows part ways: for each row the child of their common part that it lies in. */
function branchesOf(rows: Part[]): Part[] {
  const paths = rows.map(pathOf)
  let depth = 0
  while (new Set(paths.map(path => path[depth])).size === 1 && paths.every(path => depth < path.length - 1)) depth++
  return paths.flatMap(path => path[depth] ?? [])
}

/** Blocks of one record say in their titles what they are about ("Account", "Primary contact"): labels that records have. */
function isTitledBlocks(cards: Pair[][]): boolean {
  const titles = cards.map(own => own[0]?.section[0] ?? '')
  const known = titles.filter(title => isKnownLabel(title) || aboutRecord.test(title) || isBlockTitle(title))
  return new Set(titles).size === cards.length && known.length > cards.length / 2
}

/**
 * Pairs of cards: three or more neighbours of one make with the same labels are a list of other records, not one record.
 * A label that three different blocks of a record share ("Name" of account, contact and owner) is none.
 */
export function cardPairs(pairs: Pair[]): Set<Pair> {
  const byLabel = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${pair.shape}|${pair.label}`
    const group = byLabel.get(key)
    if (group) group.push(pair)
    else byLabel.set(key, [pair])
  }
  const listed = new Set<Pair>()
  for (const group of byLabel.values()) {
    const rows = new Set(group.map(pair => pair.row))
    if (group.length < 3 || rows.size < 3 || group.some(pair => listed.has(pair))) continue
    const branches = new Set(branchesOf([...rows]))
    const inside = new Map<Part, Pair[]>()
    for (const pair of pairs) {
      for (let here: Part | undefined = pair.row; here; here = here.up) {
        if (!branches.has(here)) continue
        inside.set(here, [...(inside.get(here) ?? []), pair])
        break
      }
    }
    const alike = new Map<string, Pair[][]>()
    for (const [branch, own] of inside) {
      const key = `${makeOf(branch)}|${[...new Set(own.map(pair => pair.label))].sort().join('|')}`
      alike.set(key, [...(alike.get(key) ?? []), own])
    }
    for (const cards of alike.values())
      if (cards.length >= 3 && !isTitledBlocks(cards)) for (const pair of cards.flat()) listed.add(pair)
  }
  return listed
}
