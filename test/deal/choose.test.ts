import { describe, expect, it } from 'vitest'
import { chooseOptions } from '../../lib/deal/choose.ts'
import type { Value } from '../../lib/deal/value.ts'

const options = (...labels: string[]) => labels.map((label, at) => ({ key: String(at), label, value: `v${at}` }))

/** The labels chosen, or false. */
function chosen(value: Value, labels: string[], context: Parameters<typeof chooseOptions>[2] = {}) {
  const result = chooseOptions(value, options(...labels), context)
  return result.ok ? result.keys.map(key => labels[Number(key)]) : false
}

const choice = (text: string): Value => ({ kind: 'choice', text })
const number = (text: string): Value => ({ kind: 'number', number: text })
const money = (amount: string, currency?: string): Value => ({
  kind: 'money',
  amount,
  ...(currency ? { currency } : {}),
})
const date = (text: string): Value => ({ kind: 'date', date: text })

describe('choice by text', () => {
  it.each([
    ['Retail', ['Agriculture', 'Retail', 'Wholesale'], 'Retail'],
    ['financial  services', ['Financial Services', 'Other'], 'Financial Services'],
    ['Media & Entertainment', ['Media and Entertainment', 'Media'], 'Media and Entertainment'],
    ['Proposal/Price Quote', ['Proposal / Price Quote', 'Closed'], 'Proposal / Price Quote'],
    ['Sao Paulo', ['São Paulo', 'Rio'], 'São Paulo'],
    ['C++', ['C', 'C++', 'C#'], 'C++'],
    ['C', ['C', 'C++', 'C#'], 'C'],
    ['None', ['Marketing Activity', 'None'], 'None'],
  ])('%s of %j', (text, labels, expected) => {
    expect(chosen(choice(text), labels)).toEqual([expected])
  })

  it.each([
    ['Software', ['Software and Cloud', 'Hardware']],
    ['C', ['C++', 'C#']],
    ['Retail', ['Retailer', 'Online Retail']],
    ['Partner', ['Partner Referral', 'Partner Event']],
    ['10', ['10+', 'Less']],
    ['Other', ['*Other competitor', 'None']],
  ])('never takes %s for one of %j', (text, labels) => {
    const result = chooseOptions(choice(text), options(...labels), { term: 'account.industry' })
    expect(result).toMatchObject({ ok: false, candidates: labels })
  })

  it('does not decide between two options with one text', () => {
    expect(chooseOptions(choice('Retail'), options('Retail', 'retail'), {})).toMatchObject({
      ok: false,
      candidates: ['Retail', 'retail'],
    })
  })

  it('takes the code of an option', () => {
    const codes = [{ key: 'a', label: 'Neugeschäft (Inland)', value: 'NEW_BUSINESS' }]
    expect(chooseOptions(choice('New Business'), codes, {})).toMatchObject({ ok: true, keys: ['a'] })
  })

  it('never takes a running number for a code', () => {
    const numbered = [
      { key: '3', label: '501-1000', value: '3' },
      { key: '1', label: '1-50', value: '1' },
    ]
    expect(chooseOptions(number('3'), numbered, {})).toMatchObject({ ok: true, keys: ['1'] })
    expect(chooseOptions(choice('3'), numbered, {}).ok).toBe(false)
  })
})

describe('placeholders', () => {
  it.each([
    '--None--',
    '- Select -',
    'Select…',
    'Select one',
    'Select an option',
    'Please select',
    'Choose...',
    'Bitte wählen',
    'Bitte auswählen',
    '-- Bitte wählen --',
    'Sélectionner',
    'Choisissez une option',
    'Seleccione',
    'Selecione uma opção',
    'Seleziona',
    'Kies een optie',
    '選択してください',
    '---',
    '',
    ' ',
    '(none)',
    'Select a country',
    '国を選択してください',
    'Seleziona un’opzione',
    'Nothing selected',
  ])('%s is never chosen nor offered', label => {
    const result = chooseOptions(choice(label || 'x'), options(label, 'Retail'), {})
    expect(result).toMatchObject({ ok: false, candidates: ['Retail'] })
  })

  it('an option without a value or a disabled one is not offered', () => {
    const result = chooseOptions(
      choice('Retail'),
      [
        { key: '', label: 'Retail', value: '' },
        { key: 'a', label: 'Retail', value: 'a', disabled: true },
        { key: 'b', label: 'Banking', value: 'b' },
      ],
      {},
    )
    expect(result).toMatchObject({ ok: false, candidates: ['Banking'] })
  })

  it('says so when nothing is left', () => {
    expect(chooseOptions(choice('x'), options('--None--'), {})).toMatchObject({ ok: false, candidates: [] })
  })
})

describe('choice by code', () => {
  const germany: Value = { kind: 'country', code: 'DE' }
  it.each(['Germany', 'Deutschland', 'DE', 'DEU', 'Germany (DE)', 'Allemagne', 'ドイツ', 'DE - Germany'])(
    'finds %s',
    label => {
      expect(chosen(germany, ['France', label, 'United States'])).toEqual([label])
    },
  )

  it('finds a country by the code of its option', () => {
    const coded = [
      { key: 'x', label: 'Bundesrep.', value: 'DE' },
      { key: 'y', label: 'Frankreich', value: 'FR' },
    ]
    expect(chooseOptions(germany, coded, {})).toMatchObject({ ok: true, keys: ['x'] })
  })

  it.each([
    ['US', 'United States of America (the)'],
    ['GB', 'United Kingdom of Great Britain and Northern Ireland (the)'],
    ['NL', 'Netherlands (the)'],
    ['BO', 'Bolivia, Plurinational State of'],
    ['IR', 'Iran, Islamic Republic of'],
    ['TZ', 'Tanzania, United Republic of'],
    ['CD', 'Congo, The Democratic Republic of the'],
    ['DE', '+49 Germany'],
  ])('finds %s by its official name', (code, label) => {
    expect(chosen({ kind: 'country', code }, ['Uganda', label, 'Ukraine', 'Congo'])).toEqual([label])
  })

  it('believes the label rather than the code', () => {
    expect(chooseOptions(germany, [{ key: 'x', label: 'France', value: 'DE' }], {}).ok).toBe(false)
  })

  it('finds regions by name, code and other language', () => {
    const california: Value = { kind: 'region', text: 'California', code: 'US-CA' }
    expect(chosen(california, ['CA', 'NV'])).toEqual(['CA'])
    expect(chosen({ kind: 'region', text: 'CA', code: 'US-CA' }, ['Colorado', 'California'])).toEqual(['California'])
    expect(chosen({ kind: 'region', text: 'Bavaria', code: 'DE-BY' }, ['Bayern', 'Berlin'])).toEqual(['Bayern'])
    expect(chosen({ kind: 'region', text: 'D.C.', code: 'US-DC' }, ['Dist. of Columbia', 'Delaware'])).toEqual([
      'Dist. of Columbia',
    ])
    expect(chosen({ kind: 'region', text: 'CA' }, ['California', 'Nevada'])).toBe(false)
  })

  it('finds currencies by name and sign, where the sign is clear', () => {
    const dollar: Value = { kind: 'currency', code: 'USD' }
    expect(chosen(dollar, ['EUR - Euro', 'USD - US Dollar'])).toEqual(['USD - US Dollar'])
    expect(chosen({ kind: 'currency', code: 'EUR' }, ['$', '€'])).toEqual(['€'])
    expect(chosen(dollar, ['$', '€'])).toBe(false)
    expect(chosen(dollar, ['Euro', 'US-Dollar'])).toEqual(['US-Dollar'])
  })

  it.each([
    [true, ['Ja', 'Nein'], 'Ja'],
    [false, ['Yes', 'No', 'Have not decided'], 'No'],
    [true, ['はい', 'いいえ'], 'はい'],
  ])('says %s across languages in %j', (yes, labels, expected) => {
    expect(chosen({ kind: 'yesNo', yes }, labels)).toEqual([expected])
    expect(chosen(choice(yes ? 'oui' : 'non'), labels)).toEqual([expected])
  })
})

describe('choice by range', () => {
  const microsoft = [
    '1to9employees',
    '10to50',
    '51to250',
    '251to1000',
    '1001to5000',
    '5001to10000',
    '10001to20000',
    'Morethan20000',
  ]
  it.each([
    ['320', ['1-50', '51-250', '251-1000', '1,001+'], '251-1000'],
    ['1000', ['1-50', '51-250', '251-1,000', '1,001+'], '251-1,000'],
    ['5000', ['1-50', '51 – 250', '251 – 1.000', '1.001+'], '1.001+'],
    ['7', microsoft, '1to9employees'],
    ['51', microsoft, '51to250'],
    ['20001', microsoft, 'Morethan20000'],
    ['8', ['Less than 10', '10 or more'], 'Less than 10'],
    ['10', ['< 10', '≥ 10'], '≥ 10'],
    ['80', ['1〜50名', '51〜100名', '101名以上'], '51〜100名'],
    ['9', ['unter 10', '10 bis 49', 'über 49'], 'unter 10'],
    ['12', ['De 1 à 9', 'De 10 à 49', 'Plus de 49'], 'De 10 à 49'],
    ['10001', ['5,001-10,000 employees', '10,001+ employees'], '10,001+ employees'],
    ['320', ['100', '320'], '320'],
    ['320', ['SMB (1-500)', 'Enterprise (501+)'], 'SMB (1-500)'],
    ['20', ['Small: 1-50', 'Large: 51+'], 'Small: 1-50'],
  ])('%s of %j', (text, labels, expected) => {
    expect(chosen(number(text), labels)).toEqual([expected])
  })

  it.each([
    ['50', ['10-50', '50-100']],
    ['300', ['1-50', '51-250']],
    ['300', ['Small', 'Large']],
    ['20000', ['Morethan20000', 'Under 100']],
  ])('%s of %j is not decided', (text, labels) => {
    expect(chosen(number(text), labels)).toBe(false)
  })

  it.each([
    [money('73000', 'USD'), ['Under $50K', '$50K – $100K', '$100K+'], '$50K – $100K'],
    [money('73000', 'EUR'), ['< 50.000 €', '50.000 - 100.000 €', '> 100.000 €'], '50.000 - 100.000 €'],
    [money('250000', 'USD'), ['$0 - $99,999', '$100,000 - $499,999', '$500,000+'], '$100,000 - $499,999'],
    [money('2000000', 'USD'), ['$1M-$5M', '<$1M', '>$5M'], '$1M-$5M'],
    [money('73000'), ['0-50000', '50001-100000'], '50001-100000'],
    [money('3000000', 'JPY'), ['100万円未満', '100万円〜500万円', '500万円以上'], '100万円〜500万円'],
  ])('%j of %j', (value, labels, expected) => {
    expect(chosen(value, labels)).toEqual([expected])
  })

  it('does not put euros into ranges of dollars', () => {
    expect(chosen(money('73000', 'EUR'), ['$50K – $100K', '$100K+'])).toBe(false)
  })

  it('does not decide a range whose start can be read two ways', () => {
    expect(chosen(money('3', 'USD'), ['$1-5M'])).toBe(false)
  })

  it('takes the wider range that holds all of a range, and none that holds a part of it', () => {
    const sizes = [
      '1to9employees',
      '10 to 50 employees',
      '51 to 250 employees',
      '251 to 1000 employees',
      '1001+ employees',
    ]
    expect(chosen(choice('51-200'), sizes)).toEqual(['51 to 250 employees'])
    expect(chosen(choice('11-50 employees'), sizes)).toEqual(['10 to 50 employees'])
    expect(chosen(choice('5001+'), sizes)).toEqual(['1001+ employees'])
    expect(chosen(choice('201-500'), sizes)).toBe(false)
    expect(chosen(choice('501-2000'), sizes)).toBe(false)
  })
  it('takes a range that is written otherwise for the same range', () => {
    expect(chosen(choice('51-200'), ['1 to 50', '51 to 200', '201+'])).toEqual(['51 to 200'])
    expect(chosen(choice('51-200'), ['1 to 50', '51 to 150'])).toBe(false)
  })
})

describe('choice by period', () => {
  it.each([
    ['2026-12-31', ['Q3 2026', 'Q4 2026', 'Q1 2027'], 'Q4 2026'],
    ['2026-12-31', ['2026 Q4', '2027 Q1'], '2026 Q4'],
    ['2026-11-03', ['October 2026', 'November 2026'], 'November 2026'],
    ['2026-11-03', ['2026年10月', '2026年11月'], '2026年11月'],
    ['2026-06-30', ['H1 2026', 'H2 2026'], 'H1 2026'],
    ['2027-01-01', ['2026', '2027'], '2027'],
    ['2026-05-01', ["Q2'26", "Q3'26"], "Q2'26"],
    ['2026-12-01', ['Q3/26', 'Q4/26'], 'Q4/26'],
    ['2026-12-01', ['3. Quartal 2026', '4. Quartal 2026'], '4. Quartal 2026'],
    ['2026-12-31', ['31.12.2026', '31.01.2027'], '31.12.2026'],
  ])('%s of %j', (text, labels, expected) => {
    expect(chosen(date(text), labels)).toEqual([expected])
  })

  it.each([
    ['2026-12-31', ['Q4 2026', '2026']],
    ['2026-12-31', ['Q4 FY2026', 'Q1 FY2027']],
    ['2026-12-31', ['Within 3 months', 'Later']],
    ['2026-12-31', ['Q4', 'Q1']],
  ])('%s of %j is not decided', (text, labels) => {
    expect(chosen(date(text), labels)).toBe(false)
  })
})

describe('choice by synonym', () => {
  const aws = [
    'Consumer Goods',
    'Financial Services',
    'Healthcare',
    'Non-Profit Organization',
    'Software and Internet',
    'Other',
  ]
  it.each([
    ['Not For Profit', aws, 'account.industry', 'Non-Profit Organization'],
    ['Hospital & Health Care', aws, 'account.industry', 'Healthcare'],
    ['Finanzdienstleistungen', aws, 'account.industry', 'Financial Services'],
    ['COMPUTER_SOFTWARE', aws, 'account.industry', 'Software and Internet'],
    ['Sonstige', aws, 'account.industry', 'Other'],
    ['New Business', ['Net New Business', 'Flat Renewal', 'Expansion'], 'deal.type', 'Net New Business'],
    ['Gewonnen', ['Closed Won', 'Closed Lost'], 'deal.stage', 'Closed Won'],
    ['SaaS', ['SaaS or PaaS', 'BYOL or AMI', 'Resell'], 'deal.deliveryModel', 'SaaS or PaaS'],
    ['Genehmigt', ['Submitted', 'Approved', 'Rejected'], 'registration.status', 'Approved'],
    ['Website', ['Web', 'Phone Inquiry'], 'deal.leadSource', 'Web'],
  ])('%s of %j', (text, labels, term, expected) => {
    expect(chosen(choice(text), labels, { term })).toEqual([expected])
  })

  it('holds only for its own term', () => {
    expect(chosen(choice('Not For Profit'), aws, { term: 'deal.type' })).toBe(false)
    expect(chosen(choice('Not For Profit'), aws)).toBe(false)
  })

  it.each([
    ['Qualified To Buy', ['Qualified', 'Committed'], 'deal.stage'],
    ['Renewal', ['Flat Renewal', 'Expansion'], 'deal.type'],
    ['Finance', ['Financial Services', 'Services financiers'], 'account.industry'],
  ])('%s of %j is not decided', (text, labels, term) => {
    expect(chosen(choice(text), labels, { term })).toBe(false)
  })
})

describe('several choices', () => {
  const choices = (...texts: string[]): Value => ({ kind: 'choices', texts })
  it('takes all of them, or none', () => {
    expect(chosen(choices('A', 'b'), ['B', 'A', 'C'], { multiple: true })).toEqual(['A', 'B'])
    expect(chosen(choices('A', 'X'), ['A', 'B'], { multiple: true })).toBe(false)
  })

  it('does not pick one of several for a field with one answer', () => {
    expect(chooseOptions(choices('A', 'B'), options('A', 'B', 'C'), {})).toMatchObject({
      ok: false,
      candidates: ['A', 'B'],
    })
    expect(chosen(choices('A'), ['A', 'B'])).toEqual(['A'])
  })

  it('knows an option with a comma in its own name', () => {
    expect(
      chosen(choices('Configuration', 'Compliance & Auditing'), ['Configuration, Compliance & Auditing', 'SAP']),
    ).toEqual(['Configuration, Compliance & Auditing'])
  })
})
