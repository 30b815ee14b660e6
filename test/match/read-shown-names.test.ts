import { expect, it } from 'vitest'
import { shownNames } from '../../lib/match/read-shown-names.ts'
import { page, shown } from './reading.ts'

it('tells which deal and customer a portal’s page is about', () => {
  const fields = [
    shown('Deal name', 'Cold store'),
    shown('Customer company name', 'Polar Foods'),
    shown('Status', 'Open'),
  ]
  expect(shownNames(page(fields))).toEqual({ deals: ['Cold store'], accounts: ['Polar Foods'] })
  const german = [shown('Projektname', 'Kühlhaus'), shown('Endkunde', 'Polar Foods')]
  expect(shownNames(page(german, { lang: 'de' }))).toEqual({ deals: ['Kühlhaus'], accounts: ['Polar Foods'] })
})

it('takes neither the partner, nor what may be anybody, nor what a form holds for it', () => {
  const held = { ...shown('Deal name', 'Cold store'), control: 'text' }
  const fields = [held, shown('Partner company', 'Larkspur'), shown('Company', 'Larkspur'), shown('Customer', '—')]
  expect(shownNames(page(fields))).toEqual({ deals: [], accounts: [] })
})
