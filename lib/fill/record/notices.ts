import { textOf } from '../../page/text.ts'
import { collectControls } from '../../read/controls.ts'
import { siteOf } from '../../sites/index.ts'
import { messagesOn } from '../page-messages.ts'

/** What the page says against one answer, or against all: then without a label. `key` where it is one that was written. */
export interface Complaint {
  key?: string
  label: string
  text: string
}

/** What the page says in a place for messages: good news, bad news, or neither. */
export interface Notice {
  text: string
  tone: 'good' | 'bad' | 'plain'
}

const places =
  '[role=alert],[role=status],[aria-live=polite],[aria-live=assertive],[class*=toast i],[class*=snackbar i],[class*=notification i],[class*=alert i],[class*=flash i],[class*=error i],[class*=danger i]'

const bad =
  /\b(?:not|unable|cannot|can['’]t|couldn['’]t|didn['’]t|fail(?:ed|ure|s)?|errors?|invalid|required|must|missing|denied|conflict|prohibited|nicht|fehler|fehlgeschlagen|ungültig\w*|erforderlich|pflichtfeld|échec|erreur|invalide|obligatoire|impossible|error|inválid[oa]|obligatori[oa]|errore|non|erro|não|fout|niet|verplicht|fel|inte|fejl|ikke|virhe|błąd|nie|chyba|hata|ошибка|не)\b|エラー|失敗|必須|できません|错误|失败|必填|오류|실패|필수|خطأ|שגיאה/iu
const good =
  /\b(?:saved|updated|success\w*|changes applied|gespeichert|aktualisiert|erfolgreich|enregistrée?s?|mise? à jour|guardad[oa]s?|actualizad[oa]s?|salvat[oaie]|aggiornat[oaie]|salv[oa]s?|atualizad[oa]s?|opgeslagen|bijgewerkt|sparad|sparats|gemt|lagret|tallennettu|zapisan[oay]?|uložen[oay]?|kaydedildi)\b|сохранен|保存しました|保存されました|更新しました|已保存|保存成功|저장되|تم حفظ|נשמר/iu

/** Everything that the page says against its answers, at fields and of the form as a whole, and what the site shows as refusal. */
export function complaintsOn(document: Document, keyOf: (element: Element) => string | undefined): Complaint[] {
  const fields = new Map(collectControls(document).map(one => [one.field.key, one]))
  const elements = new Map([...fields].map(([key, { element }]) => [key, element]))
  const said = messagesOn(document, elements).map(({ key: at, text }): Complaint => {
    const field = at === undefined ? undefined : fields.get(at)
    const key = field && keyOf(field.element)
    return { ...(key && { key }), label: field?.field.label ?? '', text }
  })
  const failure = siteOf(document)?.failure?.(document)
  return failure ? [...said, { label: '', text: failure }] : said
}

/** What keeps the browser from sending in a form. `counts`: whether an objection is one. */
export function blockedBy(
  document: Document,
  form: HTMLFormElement,
  counts: (validity: ValidityState) => boolean = () => true,
): Complaint[] {
  if (form.noValidate) return []
  return collectControls(document).flatMap(({ element, field }) => {
    const { validity, validationMessage, willValidate } = element as Partial<HTMLInputElement>
    const stops = form.contains(element) && willValidate && validity && !validity.valid && counts(validity)
    return stops ? [{ label: field.label, text: validationMessage || 'The page asks for another answer.' }] : []
  })
}

/** What stands in the places for messages that a person sees. */
export function noticesOn(document: Document): Notice[] {
  const found = [...document.querySelectorAll(places)].filter(element => element.querySelector(places) === null)
  return found.flatMap(element => {
    const text = shown(element)
    return text ? [{ text, tone: toneOf(element, text) }] : []
  })
}

function toneOf(element: Element, text: string): Notice['tone'] {
  const words = classesAround(element)
  if (/\bsuccess/.test(words) || (good.test(text) && !bad.test(text))) return 'good'
  return /\b(?:error|danger|destructive|critical|invalid)/.test(words) || bad.test(text) ? 'bad' : 'plain'
}

/** Class names of the message and of the boxes that hold nothing else. */
function classesAround(element: Element): string {
  const names: string[] = []
  const text = element.textContent?.trim()
  for (let here: Element | null = element; here && here.textContent?.trim() === text; here = here.parentElement)
    names.push(here.getAttribute('class') ?? '')
  return names.join(' ').toLowerCase().replace(/[-_]/g, ' ')
}

function shown(element: Element): string {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return ''
  if (element.matches('label,input,select,textarea') || element.querySelector('input,select,textarea')) return ''
  // Without the button that closes it.
  return textOf(element, 300).slice(0, 300)
}
