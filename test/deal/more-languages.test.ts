import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/deal/fold.ts'
import { parseValue } from '../../lib/deal/parse.ts'
import { isRelativeDay } from '../../lib/deal/relative-days.ts'
import { termOf, terms } from '../../lib/deal/vocabulary.ts'

const shown =
  'account.name account.country account.city contact.fullName contact.title contact.email contact.phone deal.name deal.amount deal.closeDate deal.stage deal.probability deal.ownerName registration.id registration.status'.split(
    ' ',
  )

describe.each(['zh', 'ko', 'he', 'ar', 'sv', 'pl', 'tr'] as const)('%s', language => {
  it('names what every record shows', () => {
    for (const id of shown) expect(termOf(id)?.synonyms[language]?.length, id).toBeGreaterThan(0)
  })

  it('folds its labels to something that can be compared', () => {
    for (const term of terms) for (const label of term.synonyms[language] ?? []) expect(foldText(label)).not.toBe('')
  })
})

it.each([
  ['money', '٢٥٠٬٠٠٠٫٥٠ ر.س.', 'ar', { kind: 'money', amount: '250000.5', currency: 'SAR' }],
  ['money', '184,500 ₪', 'he', { kind: 'money', amount: '184500', currency: 'ILS' }],
  ['money', '3억', 'ko', undefined],
  ['money', '350,000,000원', 'ko', { kind: 'money', amount: '350000000', currency: 'KRW' }],
  ['money', '1 450 000,00 kr', 'sv', { kind: 'money', amount: '1450000', currency: 'SEK' }],
  ['date', '١٥ مارس ٢٠٢٧', 'ar', { kind: 'date', date: '2027-03-15' }],
  ['date', '2027년 4월 30일', 'ko', { kind: 'date', date: '2027-04-30' }],
  ['date', '2027年3月15日（周一）', 'zh', { kind: 'date', date: '2027-03-15' }],
  ['date', '31 maja 2027', 'pl', { kind: 'date', date: '2027-05-31' }],
  ['date', '15 Mart 2027', 'tr', { kind: 'date', date: '2027-03-15' }],
  ['percent', '٦٠٪', 'ar', { kind: 'percent', number: '60' }],
] as const)('reads the %s “%s”', (kind, text, lang, value) => {
  const parsed = parseValue(kind, text, { lang })
  expect(parsed.ok ? parsed.value : undefined).toEqual(value)
})

it('takes a national phone number of the country in the page’s language for approximate', () => {
  expect(parseValue('phone', '138 0013 8000', { lang: 'zh-CN' })).toEqual({
    ok: true,
    value: { kind: 'phone', e164: '+8613800138000' },
    approximate: true,
  })
  expect(parseValue('phone', '138 0013 8000', { lang: 'zh' }).ok).toBe(false)
  expect(parseValue('phone', '0511 5550142', { lang: 'en-US' }).ok).toBe(false)
})

it.each(['yesterday', 'in 3 weeks', 'vor 2 Tagen', 'il y a 5 jours', 'Today, 3:40 PM', '3天前'])(
  '“%s” is told from today',
  text => {
    expect(isRelativeDay(text)).toBe(true)
  },
)

it.each(['2 weeks', 'in progress', '3 March 2027', 'Hier spricht Kim'])('“%s” is no day told from today', text => {
  expect(isRelativeDay(text)).toBe(false)
})
