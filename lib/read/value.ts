import { foldSpace } from '../page/clean.ts'
import type { Content } from '../page/field.ts'
import { asidesOf, isChip, isMark } from './asides.ts'
import { isAction } from './noise.ts'
import type { Pair } from './pair.ts'
import { each, filled, type Part, solid, textOf, tidy } from './part.ts'

const empty =
  /^(?:[-–—‒―_.·・*\s]*|n\s?\/\s?a\.?|k\.\s?a\.|not set|not specified|not provided|\(none\)|\(empty\)|non renseigné|nicht angegeben|nicht festgelegt|no especificado|não informado|non specificato|niet ingevuld|未設定|未入力|暂无|未填写|未设置|无|없음|미정|미입력|לא צוין|לא הוזן|غير محدد|لا يوجد|(?:inte|ej) angivet|nie podano|nie określono|belirtilmemiş|no definido|sin definir|non défini|nessun valore|-+ ?none ?-+|unassigned|no (?:value|data)|brak danych|keine angaben?|aucune donnée|sin datos|sem dados|nessun dato|geen gegevens|click to (?:add|edit|set)|not available|add (?:a )?value|(?:поле )?не заполнено|не указан[оа]?|не задан[оа]?|não preenchido|sin información|暂无数据|無資料|データなし|데이터 없음)$/iu
/** The pieces of a value that stand side by side, each with its own text. */
function pieces(parts: Part[]): Part[] {
  return parts.flatMap(part => {
    if (part.kind !== 'element') return [part]
    const inside = part.parts.filter(child => child.size > 0 || child.kind === 'image' || child.kind === 'button')
    const isOne = inside.length <= 1 || part.element.nodeName === 'A' || part.element.nodeName === 'P'
    if (isOne && inside.length === 1 && inside[0]?.kind !== 'text' && !isChip(part)) return pieces(inside)
    return isOne ? [part] : pieces(inside)
  })
}

const isItem = (part: Part) =>
  part.element.nodeName === 'A' || part.element.closest('li,[role=listitem]') !== null || isChip(part)

/** Several links, chips or list items are several answers, one text each; anything else is one text. */
function severalOf(found: Part[]): string[] | undefined {
  const telling = found.filter(part => part.size > 0 && !isMark(part))
  if (telling.length < 2 || !telling.every(isItem)) return undefined
  return telling.map(part => foldSpace(textOf(part)))
}

function spokenValue(found: Part[]): string {
  const image = found.find(part => part.kind === 'image' && part.text && !isAction(part.text))
  if (image) return image.text
  const buttons = found.filter(
    part =>
      part.kind === 'button' &&
      part.text &&
      !isAction(part.text) &&
      !isAction(part.element.getAttribute('aria-label') ?? ''),
  )
  return buttons.length === 1 ? (buttons[0]?.text ?? '') : ''
}

/** What stars and dots say: the name that their element has for those who do not see them. */
function drawnIn(text: string, found: Part[]): string {
  if (text === '' || /[\p{L}\p{N}]/u.test(text) || text.length > 12) return ''
  return foldSpace(found.map(part => part.element.getAttribute('aria-label') ?? '').find(Boolean) ?? '')
}

function exactOf(parts: Part[], text: string): Content['exact'] {
  for (const part of parts.flatMap(part => [...each(part)])) {
    if (part.kind === 'text' || part.kind === 'button') continue
    const { element } = part
    const stamp = element.nodeName === 'TIME' ? element.getAttribute('datetime') : null
    if (stamp) return { text: stamp, from: 'datetime' }
    if (element instanceof HTMLMeterElement || element instanceof HTMLProgressElement) {
      return { text: `${Math.round((element.value / element.max) * 10_000) / 100}%`, from: 'value' }
    }
    const value = element.nodeName === 'DATA' ? element.getAttribute('value') : element.getAttribute('data-value')
    if (value && value !== text) return { text: value, from: 'value' }
    const content = element.hasAttribute('itemprop') ? element.getAttribute('content') : null
    if (content && content !== text) return { text: content, from: 'content' }
    for (const said of [element.getAttribute('title'), element.getAttribute('aria-label'), tipOf(element)]) {
      const title = foldSpace(said ?? '')
      if (title && title !== text && isFuller(title, text)) return { text: title, from: 'title' }
    }
  }
  return undefined
}

/** Text of a bubble that the page keeps beside the value until it is pointed at. */
function tipOf(element: Element): string | null {
  const own = element.getAttribute('data-tooltip') ?? element.getAttribute('data-original-title')
  const tip = element.querySelector(':scope > [role=tooltip], :scope > [class*=tooltip i], :scope > [class*=popover i]')
  return own ?? tip?.textContent ?? null
}

/** A title says the value in full where it goes on from a cut text, or gives the figures that the text leaves out. */
function isFuller(title: string, text: string): boolean {
  const cut = /^(.*?)\s*(?:…|\.\.\.)$/s.exec(text)
  if (cut) return title.length > (cut[1] ?? '').length && title.startsWith(cut[1] ?? '')
  const figures = (title.match(/\d/g) ?? []).length
  return (
    figures >= 2 &&
    !isAction(title) &&
    (/\d/.test(text) ? figures >= (text.match(/\d/g) ?? []).length : text.split(' ').length <= 4)
  )
}

/** "+2 more", "3 weitere": some of the values are not shown. */
const more =
  /^(?:(?:and|und|et|y|e|en)\s)?\+?\s?\d+\s(?:more|others?|weitere|autres?|más|mais|outros|altr[ie]|meer|andere|ещё|еще)(?:…|\.{3})?$|^\+\d+$|^(?:他|另|还有|等)\s?\d+\s?(?:件|个|項|项)?$/iu

/** The values that are not shown, as the title of "2 more" lists them; three dots where it does not. */
function withHidden(text: string, hidden: Part[]): string {
  const titles = hidden.map(part => foldSpace(solid(part).element.closest('[title]')?.getAttribute('title') ?? ''))
  const several = text.includes(';')
    ? text
    : text
        .split(/\s*,\s*/)
        .filter(Boolean)
        .join('; ')
  return [several, ...titles.map(title => (/\p{L}{2}/u.test(title) ? title.split(/\s*[,;]\s*/).join('; ') : '…'))].join(
    '; ',
  )
}

/** What a pair's value shows: text without badges, buttons and hints; its link; the fuller form the page carries unseen. */
export function contentOf(pair: Pair): Content {
  const skip = new Set<Part>(pair.labelPart ? [pair.labelPart] : [])
  const parts = pair.value.filter(part => !skip.has(part))
  const found = pieces(parts).filter(part => !skip.has(part))
  for (const part of asidesOf(found)) skip.add(part)
  const hidden = found.filter(part => !skip.has(part) && more.test(textOf(part)))
  if (hidden.length < found.length) for (const part of hidden) skip.add(part)
  const shown = found.filter(part => !skip.has(part))
  const several = pair.lead ? undefined : severalOf(shown)
  const joined = several?.join('; ') ?? joinedText(pair.lead ?? '', parts, skip)
  const bare = withoutActions(joined.replace(/^[:：]\s*/, ''))
  const plain = bare && hidden.length ? withHidden(bare, hidden) : bare
  const links = parts
    .flatMap(part => [...each(part)])
    .filter(part => part.kind === 'element' && part.element instanceof HTMLAnchorElement && filled(part).length > 0)
  const only = links.length === 1 ? links[0] : undefined
  const told =
    drawnIn(plain, shown) ||
    (empty.test(plain) || (/^[+＋]\s*\p{L}/u.test(plain) && isAction(plain.replace(/^[+＋]\s*/, ''))) ? '' : plain) ||
    (plain ? '' : spokenValue(shown))
  const text = only ? withoutCode(told, foldSpace(textOf(only))) : told
  const content: Content = { text }
  const exact = exactOf(parts, text)
  if (exact) content.exact = exact
  const link = only?.element
  if (link instanceof HTMLAnchorElement && link.href) {
    content.href = link.href
    const address = /^(?:mailto|tel):([^?]+)/i.exec(link.href)?.[1]
    if (address && !content.exact && decode(address) !== text) content.exact = { text: decode(address), from: 'href' }
  }
  return content
}

function joinedText(lead: string, parts: Part[], skip: Set<Part>): string {
  const texts = parts.map(part =>
    skip.has(part) ? '' : `${part.text.startsWith('\n') ? '\n' : ' '}${textOf(part, skip)}`,
  )
  return tidy((lead + texts.join('')).replace(/\[\s*\]|\(\s*\)/g, ' '))
}

/** Arrows and notes of a link that say how it opens: "larkfoods.example ↗", "Site (opens in new tab)". */
const opening =
  /\s*(?:[↗↪⧉➚🔗]\uFE0F?|\((?:opens in (?:a )?new (?:tab|window)|(?:wird )?in neuem (?:tab|fenster)[^()]*|nouvel onglet|nueva (?:pestaña|ventana)|external link)\))+$/iu

/** Drops what can be done with a value from its end: "Skyline plc [View Hierarchy]", "Tom Becker [Change]". */
function withoutActions(shown: string): string {
  const text = shown.replace(opening, '')
  const found = /^(.*\S)\s*\[\s*([^[\]]{2,40}?)\s*\]$/s.exec(text)
  return found?.[1] && isAction(found[2] ?? '') ? withoutActions(found[1]) : text
}

/** A record's own number in brackets behind the link to it is no part of its name: "Brauhaus GmbH (70011)". */
function withoutCode(text: string, name: string): string {
  const isCode =
    name !== '' &&
    text.startsWith(name) &&
    /^\s*[([（]\s*#?[\p{L}\d./-]*\d[\p{L}\d./-]*\s*[)\]）]$/u.test(text.slice(name.length))
  return isCode ? name : text
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
