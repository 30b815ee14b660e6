import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/deal/fold.ts'
import type { Group, Term } from '../../lib/deal/term.ts'
import { termOf, terms } from '../../lib/deal/vocabulary.ts'

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'] as const

const ids: Record<Group, string> = {
  account:
    'name website phone industry employees revenue duns taxId awsAccountId street street2 city state postalCode country',
  contact: 'firstName lastName fullName title department email phone mobile',
  deal: 'name description amount recurringAmount currency closeDate startDate stage probability type products useCase competitor nextStep leadSource deliveryModel contractTerm quantity campaign comments ownerName ownerEmail crmId crmUrl',
  partner:
    'companyName website firstName lastName fullName title email phone partnerId programId street city state postalCode country',
  registration: 'id status submittedDate approvedDate expiryDate score amount comments url',
}

/** Texts that two terms of these groups share, as `text: first, second`. */
function shared(groups: Group[], textsOf: (term: Term) => string[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const term of terms.filter(term => groups.includes(term.group)))
    for (const text of textsOf(term)) {
      const key = foldText(text)
      owners.set(key, (owners.get(key) ?? new Set()).add(term.id))
    }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => `${text}: ${[...ids].join(', ')}`)
}

const synonymsOf = (term: Term) => Object.values(term.synonyms).flat()

describe('vocabulary', () => {
  it('has every standard term once', () => {
    const expected = Object.entries(ids).flatMap(([group, names]) => names.split(' ').map(name => `${group}.${name}`))
    expect(terms.map(term => term.id).sort()).toEqual(expected.sort())
  })

  it('finds a term by its id', () => {
    expect(termOf('deal.closeDate')?.kind).toBe('date')
    expect(termOf('deal.weather')).toBeUndefined()
  })

  it.each(terms.map(term => [term.id, term] as const))('%s speaks every language', (_, term) => {
    const sharedBlock = term.inBlock ?? {}
    for (const language of languages) {
      const labels = [...(term.synonyms[language] ?? []), ...(sharedBlock[language] ?? [])]
      expect(labels.length, language).toBeGreaterThan(0)
      for (const label of labels) expect(label, language).toBe(label.toLowerCase())
    }
  })

  it.each([[['account', 'contact', 'deal']], [['partner', 'deal']], [['registration']]] as [Group[]][])(
    'never gives one label to two terms of %j',
    groups => {
      expect(shared(groups, synonymsOf)).toEqual([])
    },
  )

  it.each([[['account', 'contact', 'deal']], [['partner', 'deal']], [['registration']]] as [Group[]][])(
    'never gives one machine name to two terms of %j',
    groups => {
      expect(shared(groups, term => term.names ?? [])).toEqual([])
    },
  )

  // In a block about a person, "nom" or "nombre" is one part of the name or all of it: only its neighbours tell.
  it.each(Object.keys(ids) as Group[])('keeps the labels inside a %s block apart', group => {
    const clashes = shared([group], term => Object.values(term.inBlock ?? {}).flat())
    expect(clashes.filter(clash => !/: (contact|partner)\.(first|last)Name, \1\.fullName$/.test(clash))).toEqual([])
  })
})
