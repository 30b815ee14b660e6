import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/deal/fold.ts'
import { languages } from '../../lib/deal/languages.ts'
import { splitName } from '../../lib/deal/names.ts'
import { parseValue } from '../../lib/deal/parse.ts'
import { isRelativeDay } from '../../lib/deal/relative-days.ts'
import { termOf, terms } from '../../lib/deal/vocabulary.ts'

const shown =
  'account.name account.country account.city contact.fullName contact.title contact.email contact.phone deal.name deal.amount deal.closeDate deal.stage deal.probability deal.ownerName registration.id registration.status'.split(
    ' ',
  )

describe.each(languages.slice(8))('%s', language => {
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
  ['money', '350,000,000원', 'ko', { kind: 'money', amount: '350000000', currency: 'KRW' }],
  ['money', '1 450 000,00 kr', 'sv', { kind: 'money', amount: '1450000', currency: 'SEK' }],
  ['date', '١٥ مارس ٢٠٢٧', 'ar', { kind: 'date', date: '2027-03-15' }],
  ['date', '2027년 4월 30일', 'ko', { kind: 'date', date: '2027-04-30' }],
  ['date', '2027年3月15日（周一）', 'zh', { kind: 'date', date: '2027-03-15' }],
  ['date', '31 maja 2027', 'pl', { kind: 'date', date: '2027-05-31' }],
  ['date', '15 Mart 2027', 'tr', { kind: 'date', date: '2027-03-15' }],
  ['money', '1.250.000,00 DKK', 'da', { kind: 'money', amount: '1250000', currency: 'DKK' }],
  ['money', 'kr 1 250 000', 'nb', { kind: 'money', amount: '1250000', currency: 'NOK' }],
  ['money', '4 800 000,00 руб.', 'ru', { kind: 'money', amount: '4800000', currency: 'RUB' }],
  ['money', '950 000 грн', 'uk', { kind: 'money', amount: '950000', currency: 'UAH' }],
  ['money', '38 500 000 Ft', 'hu', { kind: 'money', amount: '38500000', currency: 'HUF' }],
  ['money', '1 250 000 Kč', 'cs', { kind: 'money', amount: '1250000', currency: 'CZK' }],
  ['money', '125.000 lei', 'ro', { kind: 'money', amount: '125000', currency: 'RON' }],
  ['money', '125.000 lei', '', { kind: 'money', amount: '125000' }],
  ['money', 'Rp1.250.000.000', 'id', { kind: 'money', amount: '1250000000', currency: 'IDR' }],
  ['money', '1.250.000.000 ₫', 'vi', { kind: 'money', amount: '1250000000', currency: 'VND' }],
  ['money', '2,450,000.00 บาท', 'th', { kind: 'money', amount: '2450000', currency: 'THB' }],
  ['money', '84 500 euroa', 'fi', { kind: 'money', amount: '84500', currency: 'EUR' }],
  ['money', '84.500 €', 'el', { kind: 'money', amount: '84500', currency: 'EUR' }],
  ['date', '15. marts 2027', 'da', { kind: 'date', date: '2027-03-15' }],
  ['date', '15. desember 2027', 'nb', { kind: 'date', date: '2027-12-15' }],
  ['date', '15. maaliskuuta 2027', 'fi', { kind: 'date', date: '2027-03-15' }],
  ['date', '15. března 2027', 'cs', { kind: 'date', date: '2027-03-15' }],
  ['date', '2027. március 15.', 'hu', { kind: 'date', date: '2027-03-15' }],
  ['date', '2027. 03. 15.', 'hu', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 martie 2027', 'ro', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 марта 2027 г.', 'ru', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 листопада 2027 р.', 'uk', { kind: 'date', date: '2027-11-15' }],
  ['date', '15 Μαρτίου 2027', 'el', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 Agustus 2027', 'id', { kind: 'date', date: '2027-08-15' }],
  ['date', 'ngày 15 tháng 3 năm 2027', 'vi', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 มีนาคม พ.ศ. 2570', 'th', { kind: 'date', date: '2027-03-15' }],
  ['date', '15/03/2570', 'th', { kind: 'date', date: '2027-03-15' }],
  ['date', '15 มี.ค. 2027', 'th', { kind: 'date', date: '2027-03-15' }],
  ['date', '15/03/70', 'th', undefined],
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

it.each([
  ['1,25 mio. DKK', 'da', '1250000'],
  ['2,4 mia. kr.', 'da', '2400000000'],
  ['850 tis. Kč', 'cs', '850000'],
  ['4,8 млн руб.', 'ru', '4800000'],
  ['950 тис. грн', 'uk', '950000'],
  ['120 tys. zł', 'pl', '120000'],
  ['1,2 εκ. €', 'el', '1200000'],
  ['Rp 750 jt', 'id', '750000000'],
  ['3 tỷ ₫', 'vi', '3000000000'],
  ['2.5 ล้าน บาท', 'th', '2500000'],
  ['3억', 'ko', '300000000'],
  ['350만 원', 'ko', '3500000'],
  ['120萬', 'zh-TW', '1200000'],
  ['1.2 億', 'zh-TW', '120000000'],
] as const)('takes “%s” (%s) for approximate', (text, lang, amount) => {
  expect(parseValue('money', text, { lang })).toMatchObject({ ok: true, value: { amount }, approximate: true })
})

it('does not guess a size that a language writes otherwise than the world', () => {
  expect(parseValue('money', 'Rp 1,5 M', { lang: 'id' }).ok).toBe(false)
  expect(parseValue('money', '2 mil €', {}).ok).toBe(false)
})

it.each([
  'om 4 måneder',
  'za 2 tygodnie',
  'před 3 dny',
  'через 2 недели',
  '2 viikkoa sitten',
  '2 hét múlva',
  'peste 3 luni',
  'dalam 2 minggu',
  'i morgen',
  'вчера',
])('“%s” is told from today in its language', text => {
  expect(isRelativeDay(text)).toBe(true)
})

it.each(['hu', 'vi', 'ru'])('does not split a name of two words on a page in %s', lang => {
  expect(splitName('Nagy Anna', lang)).toEqual({})
})
