import { expect, test } from 'vitest'
import { terms } from '../../../lib/deal/vocabulary.ts'
import { isContactData, termsOf } from '../../../lib/store/contact-data.ts'

const kinds = new Set(['name', 'email', 'phone'])

test('every term of the vocabulary that is about a person, or a telephone, is contact data', () => {
  const meant = terms.filter(({ group, kind }) => group === 'contact' || kinds.has(kind)).map(({ id }) => id)
  const found = terms.filter(({ id, kind }) => isContactData({ terms: [id], kind, text: '' })).map(({ id }) => id)
  expect(meant.filter(id => !found.includes(id))).toEqual([])
  expect(found).toEqual(expect.arrayContaining(['partner.firstName', 'partner.lastName', 'deal.ownerName']))
  expect(found).not.toContain('account.name')
  expect(found).not.toContain('deal.amount')
})

test('a template is about a person where one of its parts is; an e-mail address is, whoever asks for it', () => {
  const of = termsOf({ from: 'template', text: '{{deal.name}} for {{contact.fullName}}' })
  expect(of).toEqual(['deal.name', 'contact.fullName'])
  expect(isContactData({ terms: ['extra:Notes'], text: 'Write to j.weiss@brueckner.example.' })).toBe(true)
  expect(isContactData({ terms: ['extra:Handle'], text: '@brueckner' })).toBe(false)
})
