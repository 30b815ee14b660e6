import { expect, it } from 'vitest'
import { cutAtSentence } from '../../lib/deal/cut.ts'

const text = 'They run 14 databases. Version 2.5 is old! Support ends in May.'

it.each([
  [text.length, text],
  [text.length - 1, 'They run 14 databases. Version 2.5 is old!'],
  [42, 'They run 14 databases. Version 2.5 is old!'],
  [41, 'They run 14 databases.'],
  [22, 'They run 14 databases.'],
])('keeps the whole sentences that fit into %i characters', (most, kept) => {
  expect(cutAtSentence(text, most, 'en')).toBe(kept)
})

it('cuts no sentence in two', () => expect(cutAtSentence(text, 21, 'en')).toBeUndefined())

it('knows sentences without spaces between them', () => {
  expect(cutAtSentence('倉庫を統合します。来年から始めます。', 10, 'ja')).toBe('倉庫を統合します。')
})
