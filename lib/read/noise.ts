import { foldText } from '../deal/fold.ts'
import { isCalled } from '../deal/terms/more/words.ts'
import { namesContact } from './contact-words.ts'

const never = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD LINK META OBJECT EMBED IFRAME FRAME CANVAS VIDEO AUDIO MAP DATALIST NAV FOOTER MENU HR'.split(
    ' ',
  ),
)
const roles = new Set(
  'navigation banner contentinfo menu menubar toolbar tooltip tablist tab search searchbox feed log marquee timer listbox option tree treegrid grid separator scrollbar status-bar'.split(
    ' ',
  ),
)
// Whole names only, at most with a prefix and an ending of a part: a page "with-toolbar" is no toolbar.
const named = (words: string) =>
  new RegExp(
    `(?:^|\\s)(?!(?:has|with|without|no|is|show|hide|js|page|layout|body)-)(?:[a-z0-9]+[-_]+){0,3}(?:${words})(?:[-_]+(?:root|container|list|content|text|wrapper|inner|panel|section|body|area|items?|s))?(?=\\s|$)`,
  )
const unread = named(
  'sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive(?:-text)?|help-?text|help-?block|hint|tooltips?(?:-?text)?|popover|breadcrumbs?|cookies?(?:-(?:banner|notice|bar|consent))?|consent|gdpr|skip-?links?|toolbar|nav-?bar|side-?nav|pagination|pager|(?:char-?)?counter|field-error|error-message',
)
const feed = named(
  'timelines?|(?:activity-?)?feeds?|chatter|change-?log|audit-?(?:log|trail)|related-?lists?|notifications?|recent-?items|kanban',
)
const maybeFeed = named('activity|activities|comments|audit|conversations?|history')
const onePlace =
  /(?:^|[\s_-])(?:fields?|propert(?:y|ies)|prop|attr\w*|row|form|values?|labels?|date|input|cell|dt|dd|detail)(?:$|[\s_-])/
const icon =
  /(?:^|[\s_-])(?:icons?|glyph\w*|fa|fas|far|spinner|divider|spacer|separator|caret|chevron|clearfix)(?:$|[\s_-])/

const words = new Map<string, string>()

/** Class names as lower-case words with hyphens, so that `helpText`, `help__text` and `help-text` read the same. */
export function classWords(element: Element): string {
  const raw = element.getAttribute('class') ?? ''
  if (!raw) return ''
  let done = words.get(raw)
  if (done === undefined) {
    done = raw
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[_-]+/g, '-')
      .toLowerCase()
    if (words.size > 5000) words.clear()
    words.set(raw, done)
  }
  return done
}

/** True for elements that never hold a record's own values: navigation, menus, bars, help bubbles, feeds, hidden copies. */
export function isNoise(element: Element): boolean {
  if (never.has(element.nodeName)) return true
  const role = element.getAttribute('role')
  if (role && roles.has(role)) return true
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true
  if (element.nodeName === 'HEADER' && isPageHeader(element)) return true
  if (isHelpMark(element)) return true
  const name = classWords(element)
  if (!name) return false
  return isNamedNoise(name, element) && element.querySelector('h1,main,[role=main]') === null
}

/** A question mark or an "i" in a circle beside a label, behind which the page explains it. */
function isHelpMark(element: Element): boolean {
  return element.childElementCount === 0 && /^\s*(?:[?？ⓘℹ❓❔🛈]\uFE0F?|\(\?\))\s*$/u.test(element.textContent ?? '')
}

const judged = new Map<string, 'noise' | 'maybe' | 'no'>()

/** Judged once for each class name: the same few come thousands of times on a page. */
function isNamedNoise(name: string, element: Element): boolean {
  let verdict = judged.get(name)
  if (!verdict) {
    const isFeed = !onePlace.test(name)
    verdict =
      unread.test(name) || (isFeed && feed.test(name)) ? 'noise' : isFeed && maybeFeed.test(name) ? 'maybe' : 'no'
    if (judged.size > 5000) judged.clear()
    judged.set(name, verdict)
  }
  return verdict === 'noise' || (verdict === 'maybe' && element.childElementCount > 2)
}

/** A header of the whole page, with its navigation in it; the header of a record may well hold values. */
function isPageHeader(header: Element): boolean {
  if (header.closest('main,article,section,dialog,[role=main],[role=dialog]')) return false
  return (
    header.querySelector('nav,[role=navigation],[role=search],input[type=search]') !== null ||
    header.ownerDocument.querySelector('main,[role=main]') !== null
  )
}

/** True for empty elements that are drawn, not filled: icons, dividers. */
export function isDrawn(element: Element): boolean {
  return element.nodeName === 'I' || element.nodeName === 'IMG' || icon.test(classWords(element))
}

const feedTitles =
  /^(?:activity|activities|recent activity|activity (?:feed|timeline|history)|timeline|feed|comments?|history|change log|notes & activity|related(?: lists| records)?|aktivitäten|aktivität|verlauf|zeitachse|kommentare|historie|activité|activités|historique|commentaires|fil d'actualité|actividad|actividades|historial|comentarios|atividade|atividades|histórico|comentários|attività|cronologia|commenti|activiteit|activiteiten|tijdlijn|geschiedenis|opmerkingen|活動|活動履歴|タイムライン|コメント|履歴|アクティビティ)$/iu

/** What was done or changed before, in titles of up to four words. */
const pastTitles =
  /^(?:\S+ ){1,3}(?:history|log|timeline|feed|activit(?:y|ies)|changes|updates)$|^(?:historique|historial|histórico|verlauf|cronologia|geschiedenis|historik|historia|wijzigingen|dziennik|geçmiş)(?: \S+){0,3}$|(?:verlauf|historie|protokoll|historik)$|^(?:跟进|跟進|操作|变更|變更|活动|活動|修改|联系|审批)(?:记录|紀錄|日志|日誌|历史|歷史|动态|履历)$|^(?:动态|動態|活动|时间线|활동|활동 내역|이력|변경 이력|타임라인|פעילות|פעילויות|היסטוריה|היסטוריי?ת \S+|יומן \S+|النشاط|الأنشطة|النشاطات|سجل(?: \S+){0,2}|aktivitet(?:er)?|händelser|tidslinje|aktywność|aktywności|historia|etkinlikler|aktiviteler|geçmiş)$/iu

/** Records beside this one. */
const otherTitles =
  /^(?:similar|other|related|recent|recently viewed|past|previous|won|lost) (?:deals|opportunities|records|leads|projects|quotes)$|^(?:ähnliche|weitere|andere|verwandte|letzte) (?:deals|verkaufschancen|opportunities|projekte|geschäfte|chancen)$|^(?:opportunités|affaires|projets) (?:similaires|liées|récentes|associées)$|^(?:oportunidades|negocios|negócios|tratos|negociações) (?:similares|semelhantes|relacionad[oa]s|recientes|recentes)$|^(?:opportunità|trattative) (?:simili|correlate|recenti)$|^(?:vergelijkbare|andere|gerelateerde) (?:deals|verkoopkansen)$|^(?:類似|関連|その他の?)(?:案件|商談)$|^(?:类似|相似|相关|其他)商机$|^(?:похожие|другие|связанные) сделки$|^(?:صفقات (?:مشابهة|أخرى))$/iu

const counted = /[\p{L}][^()（）]*\s*[(（]\d+\+?[)）]$/u

/** True for the title of a feed or of a list of other records: "Activity", "Contacts (3)". A list of one contact is the record's own. */
export function isListTitle(title: string): boolean {
  return (
    feedTitles.test(title.trim()) ||
    pastTitles.test(title.trim()) ||
    otherTitles.test(title.trim()) ||
    isCalled('lists', foldText(title)) ||
    (counted.test(title.trim()) && !(namesContact(title) && /[(（]1[)）]$/.test(title.trim())))
  )
}

const action =
  /^(?:edit|add|change|copy|call|e-?mail|send|view|show|open|remove|delete|preview|more|clear|bearbeiten|ändern|kopieren|anrufen|hinzufügen|löschen|anzeigen|modifier|ajouter|copier|appeler|afficher|editar|añadir|copiar|cambiar|llamar|adicionar|ligar|alterar|modifica|aggiungi|copia|chiama|bewerken|toevoegen|wijzigen|bellen|編集|変更|追加|コピー|削除|编辑|編輯|修改|复制|添加|删除|편집|수정|복사|추가|삭제|עריכה|ערוך|העתק|הוסף|تعديل|تحرير|نسخ|إضافة|حذف|redigera|ändra|kopiera|lägg till|ta bort|edytuj|kopiuj|dodaj|usuń|düzenle|kopyala|ekle)(?![\p{Ll}])/iu

/** Pencils, clipboards, arrows and dots that a page draws with letters of a font: they can be clicked and say nothing. */
export function isGlyph(text: string): boolean {
  return /^\s*(?:[✎✏✐🖉🖊📝⧉⎘📋⋮⋯⚙▾▼▸▶›»‹«🔗✉☎📞📧⌄]\uFE0F?\s*)+$/u.test(text)
}

/** True for what a button does, as against a value that can be clicked. */
export function isAction(text: string): boolean {
  return action.test(text)
}
