import { languages } from './languages.ts'

/** Words by which a text counts from the day it is read. */
export const speaksOfDays =
  /\b(today|tomorrow|yesterday|ago|next|last|in \d+|heute|morgen|gestern|vor \d+|hace|il y a|dans \d+|tra \d+|oggi|domani|hoje|hoy|vandaag|over \d+|em \d+|dentro de)\b|今日|明日|昨日|日前|日後|週間|今天|明天|昨天|天前|天后|天後|어제|오늘|내일|일 전|일 후|지난|אתמול|מחר|היום|לפני|בעוד|أمس|غدا|اليوم|منذ|قبل|خلال|igår|idag|imorgon|\bom \d+|sedan|wczoraj|jutro|dzisiaj|temu|\bza \d+|dün|yarın|bugün|önce|sonra/iu

const unit =
  '(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|heures?|ans?|d[ií]as?|semanas?|mes(?:es)?|horas?|años?|anos?|minutos?|giorn[oi]|settiman[ae]|mes[ei]|or[ae]|ann[oi]|dagen|dag|weken|week|maanden|maand|uur|jaar|dagar|veckor|månader|timmar|dni|tygodni\\p{L}*|miesi\\p{L}*|gün|hafta|ay|saat)'
const whole = new RegExp(
  [
    '(?:today|tomorrow|yesterday|heute|morgen|gestern|aujourd.hui|demain|hier|hoy|mañana|ayer|hoje|amanhã|ontem|oggi|domani|ieri|vandaag|gisteren|idag|igår|imorgon|dzisiaj|wczoraj|jutro|bugün|dün|yarın|今日|明日|昨日|今天|明天|昨天|오늘|내일|어제|היום|מחר|אתמול|اليوم|غدا|غدًا|أمس)(?:,? (?:at |um |à |alle |a las )?\\d[\\d:.h]*(?: ?[ap]m)?)?',
    `(?:(?:about|over|almost) )?(?:an?|\\d+) ${unit} (?:ago|from now|overdue|left|geleden|fa|atrás|sedan|temu|önce|sonra)`,
    `(?:in|vor|dans|il y a|hace|dentro de|em|há|tra|fra|over|om|za|in circa) (?:an?|une?|einer?|einem|\\d+) ${unit}`,
    '(?:last|next|this) (?:week|month|quarter|year)',
    '(?:nächste|letzte|diese)[nrs]? (?:woche|monat|quartal|jahr)',
    '\\d+\\s?(?:日前|日後|週間前|週間後|か月前|ヶ月前|天前|天后|天後|周前|个月前|個月前|일 전|일 후|주 전|개월 전)',
    '(?:לפני|בעוד|منذ|قبل|خلال|بعد) .{2,20}',
  ]
    .map(one => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')$'),
  'iu',
)

const units = ['day', 'week', 'month', 'quarter', 'year', 'hour', 'minute'] as const
let said: Set<string> | undefined

const withoutNumber = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** What Intl says of days and times near today in the further languages, with `#` for each number: "om # måneder", "# недели назад". */
function sayings(): Set<string> {
  const found = new Set<string>()
  for (const lang of languages.slice(8)) {
    for (const style of ['long', 'short'] as const) {
      const numbers = new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' })
      const words = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' })
      for (const unit of units) {
        // These cover the plural forms of every language here.
        for (const count of [1, 2, 3, 5, 11, 21])
          for (const sign of [1, -1]) found.add(withoutNumber(numbers.format(sign * count, unit)))
        if (unit !== 'hour' && unit !== 'minute')
          for (const near of [-2, -1, 0, 1, 2]) found.add(withoutNumber(words.format(near, unit)))
      }
    }
  }
  return found
}

/** True for a text that is nothing but a day told from today: "yesterday", "in 3 weeks", "vor 2 Tagen". */
export function isRelativeDay(text: string): boolean {
  if (whole.test(text.trim())) return true
  if (text.length > 40 || !/\p{L}/u.test(text)) return false
  said ??= sayings()
  return said.has(withoutNumber(text))
}
