import type { PageMessage } from '../page/field.ts'
import { shownText } from './error-texts.ts'

/** Words of a class that make a box an error, and not the name of something else. */
const errorClass =
  /(?:^|[-_\s])(?:errors?|danger|critical|invalid|negative)(?=$|[-_\sA-Z])|[a-z](?:Errors?|Danger|Critical|Invalid)(?=$|[-_\sA-Z])/
const otherClass = /boundary|handler|(?:no|without)[-_]error|error[-_]?(?:page|log|report)/i
/** What alerts that are errors say; an alert may as well be good news. */
const errorWords =
  /\b(?:errors?|invalid|required|must|cannot|can[’']t|could not|couldn[’']t|failed|not (?:saved|valid|allowed)|please (?:correct|check|fix|enter|complete|review|select)|already (?:exists|registered|in use)|missing|fehler\w*|ungültig\w*|erforderlich|pflichtfeld\w*|erreurs?|obligatoire|invalide|errore|errori|obbligatori[oa]|obligatori[oa]|obrigatóri[oa]|erro|verplicht|ongeldig\w*|fout\w*)\b|エラー|必須|入力してください/iu

/**
 * What an error summary or alert says: each of its points by itself, with the field where a point links to one. Nothing
 * where the box is no error.
 */
export function summaryOf(element: Element, fields: Map<string, Element>): PageMessage[] {
  const text = shownText(element)
  if (!text) return []
  const links = [...element.querySelectorAll('a[href^="#"]')]
  const linked = links.flatMap(link => {
    const key = keyOf(link, fields)
    return key === undefined ? [] : [{ key, text: shownText(link) }]
  })
  if (linked.length) return linked.filter(one => one.text)
  if (!isError(element, text)) return []
  const points = [...element.querySelectorAll('li')].map(shownText).filter(Boolean)
  return points.length ? points.map(point => ({ text: point })) : [{ text }]
}

/** The field that a link of a summary leads to, by its id, or to the box that holds it. */
function keyOf(link: Element, fields: Map<string, Element>): string | undefined {
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
  const target = id ? (link.getRootNode() as Document | ShadowRoot).getElementById?.(id) : null
  if (!target) return undefined
  const inside = [...fields].filter(([, field]) => target === field || target.contains(field))
  return inside.length === 1 || inside[0]?.[1] === target ? inside[0]?.[0] : undefined
}

/** True for a box that is drawn as an error, or an alert that speaks of one. */
export function isError(element: Element, text: string): boolean {
  const names = [element, ...element.querySelectorAll('[class]')]
    .slice(0, 6)
    .map(one => one.getAttribute('class') ?? '')
  const classed = names.some(name => errorClass.test(name) && !otherClass.test(name))
  const role = element.getAttribute('role')
  return classed || ((role === 'alert' || role === 'alertdialog') && errorWords.test(text))
}
