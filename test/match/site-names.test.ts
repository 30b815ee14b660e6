import { describe, expect, test } from 'vitest'
import type { Entry } from '../../lib/deal/deal.ts'
import { readDeal } from '../../lib/match/read-deal.ts'
import type { Field } from '../../lib/page/field.ts'
import { siteById, siteTerm } from '../../lib/sites/index.ts'
import { page, shown } from './reading.ts'
import { dynamicsFields } from './standard/dynamics.ts'
import { hubspotFields } from './standard/hubspot.ts'
import { odooFields } from './standard/odoo.ts'
import { pipedriveFields } from './standard/pipedrive.ts'
import { salesforceFields } from './standard/salesforce.ts'
import { trytonFields } from './standard/tryton.ts'
import { zohoFields } from './standard/zoho.ts'

const at = '2026-11-20T09:30:00.000Z'
const all = {
  salesforce: salesforceFields,
  dynamics: dynamicsFields,
  hubspot: hubspotFields,
  odoo: odooFields,
  tryton: trytonFields,
  zoho: zohoFields,
  pipedrive: pipedriveFields,
}

interface Standard {
  name: string
  label: string
  text: string
  /** `-`: kept under its own label. */
  term: string
}

/** A field as the page of a known site shows it, named as the site's API names it. */
function fieldOf(site: string, object: string, { name, label, text }: Standard): Field {
  const field = shown(label, text)
  const apiName = `${object}.${name}`
  const apiTerm = siteTerm(siteById(site), apiName)
  return { ...field, signals: { ...field.signals, apiName, ...(apiTerm && { apiTerm }) } }
}

const termOf = ({ term }: Entry) => (term.startsWith('extra:') ? '-' : term)

for (const [site, objects] of Object.entries(all)) {
  describe.each(Object.entries(objects))(`standard fields of ${site}: %s`, (object, table) => {
    const fields = table
      .trim()
      .split('\n')
      .map((line): Standard => {
        const [name = '', label = '', text = '', term = ''] = line.split('|').map(part => part.trim())
        return { name, label, text, term }
      })

    test('each by itself means what the vendor says', () => {
      const wrong = fields.flatMap(field => {
        const { entries } = readDeal(page([fieldOf(site, object, field)]), at)
        const own = entries.find(({ evidence }) => evidence.label === field.label)
        const found = own ? termOf(own) : 'nothing'
        return found === field.term ? [] : [`${field.name}: ${found} in place of ${field.term}`]
      })
      expect(wrong).toEqual([])
    })

    test('all together, no value stands for another', () => {
      const { entries } = readDeal(page(fields.map(field => fieldOf(site, object, field))), at)
      const read = (term: string) => fields.filter(field => field.term === term).map(({ text }) => text)
      const wrong = entries.filter(
        ({ term, text }) => !/^(?:extra:|deal\.crm|deal\.name)/.test(term) && !read(term).includes(text),
      )
      expect(wrong.map(({ term, text }) => `${term}: ${text}`)).toEqual([])
      const wanted = new Set(fields.map(({ term }) => term).filter(term => term !== '-'))
      const missing = [...wanted].filter(term => !entries.some(entry => entry.term === term))
      expect(missing).toEqual([])
    })
  })
}
