import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { fitsOrigin, fitsPath, originProblem, standingOf } from '../../lib/mapping/place.ts'
import { mappingFor } from '../../lib/mapping/which.ts'
import { sketchField } from '../support/field.ts'

const mapping = (more: Partial<Mapping> = {}): Mapping => ({
  id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
  name: 'Deal registration',
  side: 'portal',
  origin: 'https://partners.nimbus.example',
  path: '/deals/new',
  fields: [],
  rules: [],
  updatedAt: '2026-11-01T10:00:00.000Z',
  ...more,
})

describe('an address', () => {
  it('fits the hosts of a pattern, and none that only ends alike', () => {
    expect(fitsOrigin('https://*.force.com', 'https://acme.my.force.com')).toBe(true)
    expect(fitsOrigin('https://*.force.com', 'https://force.com')).toBe(false)
    expect(fitsOrigin('https://*.force.com', 'https://evilforce.com')).toBe(false)
    expect(fitsOrigin('https://*.force.com', 'http://acme.force.com')).toBe(false)
    expect(fitsOrigin('https://a.example', 'https://a.example:8443')).toBe(false)
  })
  it('fits a path piece by piece', () => {
    expect(fitsPath('/*/deals/new', '/de/deals/new')).toBe(true)
    expect(fitsPath('/*/deals/new', '/de/at/deals/new')).toBe(false)
    expect(fitsPath('/deals/**', '/deals/new/step/2')).toBe(true)
    expect(fitsPath('/deals/**', '/leads/new')).toBe(false)
    expect(fitsPath(`/${'**/'.repeat(500)}x`, `/${'a/'.repeat(500)}y`)).toBe(false)
  })
  it('that is no pattern is said so', () => {
    expect(originProblem('https://*.portal.example')).toBeUndefined()
    expect(originProblem('http://localhost:3000')).toBeUndefined()
    for (const bad of ['https://*.com', 'portal.example', 'https://a.*.example', 'javascript:alert(1)', 'https://x/y'])
      expect(originProblem(bad), bad).toBeDefined()
  })
  it('is here at the form’s own places, near on its host or site, and else elsewhere', () => {
    const one = mapping({ site: 'nimbus', places: [{ origin: 'https://*.nimbus.example', path: '/*/deals/new' }] })
    expect(standingOf(one, 'https://partners.nimbus.example/deals/new')).toBe('here')
    expect(standingOf(one, 'https://de.nimbus.example/de/deals/new')).toBe('here')
    expect(standingOf(one, 'https://partners.nimbus.example/leads')).toBe('near')
    expect(standingOf(one, 'https://nimbus.customer.example/deals/new', 'nimbus')).toBe('here')
    expect(standingOf(one, 'https://nimbus.customer.example/leads', 'nimbus')).toBe('near')
    expect(standingOf(one, 'https://other.example/deals/new')).toBe('elsewhere')
    expect(standingOf(mapping(), 'https://other.example/deals/new', undefined)).toBe('elsewhere')
  })
})

describe('the mapping of a form', () => {
  const labels = ['Customer', 'Industry', 'Deal size', 'Close date', 'Notes']
  const form = labels.map((label, position) => sketchField(label, { position, name: label.toLowerCase() }))
  const contact = ['Customer', 'Email'].map((label, position) => sketchField(label, { position }))
  const registration = mapping({ fields: form.map(({ print }) => print) })

  it('holds at another tenant and in another language, where it was said', () => {
    const url = 'https://tenant2.example/en/register'
    expect(mappingFor([registration], url, form)).toBeUndefined()
    const bound = { ...registration, places: [{ origin: 'https://tenant2.example', path: '/*/register' }] }
    expect(mappingFor([bound], url, form)).toBe(bound)
  })
  it('is the right one of two forms at one address', () => {
    const other = mapping({ id: 'a10f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10', fields: contact.map(({ print }) => print) })
    const url = 'https://partners.nimbus.example/deals/new'
    expect(mappingFor([other, registration], url, form)).toBe(registration)
    expect(mappingFor([registration, other], url, contact)).toBe(other)
  })
  it('of a small form is not laid over a larger one that asks the same and more', () => {
    const small = mapping({ fields: [form[0], form[1]].flatMap(field => (field ? [field.print] : [])) })
    expect(mappingFor([small], 'https://partners.nimbus.example/deals/new', form)).toBeUndefined()
  })
})
