import { expect, test } from 'vitest'
import { cleanLabel, foldSpace } from '../../lib/page/clean.ts'

test.each([
  ['First name *', 'First name'],
  ['* Business email', 'Business email'],
  ['Company:', 'Company'],
  ['Correo electrónico (*)', 'Correo electrónico'],
  ['Website (optional)', 'Website'],
  ['Website - optional', 'Website'],
  ['Firma (Pflichtfeld)', 'Firma'],
  ['Société (facultatif) :', 'Société'],
  ['会社名（必須）', '会社名'],
  ['Description (0/2000)', 'Description'],
  ['Estimated close date  \n  This field is required.', 'Estimated close date'],
  ['Address (line 1)', 'Address (line 1)'],
  ['***', ''],
])('%s is read as %s', (text, label) => {
  expect(cleanLabel(text)).toBe(label)
})

test('white space of every kind becomes one space', () => {
  expect(foldSpace('\u00a0Close\u200b\n\t date ')).toBe('Close date')
})
