import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../lib/mapping/read-pack.ts'
import { schemaFile, schemaText } from '../support/pack-schema.ts'
import { capture, pack } from './packs.ts'

const [mapping] = pack.mappings
const text = (more: object) => JSON.stringify({ ...pack, ...more })
const withCapture = (more: object) => text({ captureRules: [{ ...capture, ...more }] })
const withMapping = (more: object) => text({ mappings: [{ ...mapping, ...more }] })
/** Members as JSON text, for names that an object would not keep. */
const spliced = (members: string) => JSON.stringify(pack).replace('{', `{${members},`)

/** Reads and holds the clock against it: a hostile file must not keep the browser busy. */
function timed(file: string) {
  const start = performance.now()
  const result = readPack(file)
  return { result, took: performance.now() - start }
}

describe('a pack', () => {
  it('is read as it was written', () => {
    expect(readPack(JSON.stringify(pack, null, 2))).toEqual({ ok: true, pack })
  })
  it('of the first version has no capture rules yet', () => {
    const { captureRules: _, ...first } = { ...pack, version: 1 }
    expect(readPack(JSON.stringify(first))).toEqual({ ok: true, pack: { ...pack, captureRules: [] } })
  })
  it('may hold markup, which stays plain text', () => {
    const name = '<img src=x onerror=alert(1)> & "Nimbus"'
    expect(readPack(withMapping({ name }))).toMatchObject({ ok: true, pack: { mappings: [{ name }] } })
  })
  it('follows the schema that is published', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
    expect(JSON.parse(schemaText())).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['version']),
    })
  })
})

const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const deepTemplate = `{"format":"dealbridge-pack","mappings":${'{"a":['.repeat(40)}`

describe('a hostile pack', () => {
  it.each([
    ['larger than any pack', `{"name":"${'x'.repeat(6_000_000)}"}`, /larger than 5 MB/],
    ['of brackets only', '['.repeat(4_900_000), /nested/],
    ['nested too deep', deepTemplate, /nested/],
    ['of many small parts', JSON.stringify(many(1_000_000, 0)), /more parts/],
    ['that is no JSON', '{"format": dealbridge-pack}', /not valid JSON/],
    ['that is something else', '{"format":"other"}', /not a Dealbridge pack/],
    ['that is nothing', 'null', /not a Dealbridge pack/],
    ['of a later version', text({ version: 3 }), /version 3.*versions 1 to 2/],
    ['of an odd version', text({ version: { toString: 'x' } }), /version/],
    ['with a prototype', spliced('"__proto__":{"polluted":true}'), /__proto__/],
    ['with a constructor', spliced('"constructor":{"prototype":{"polluted":true}}'), /constructor/],
    ['with a wrong type', text({ mappings: 'all' }), /wrong at mappings/],
    ['with a member of its own', withMapping({ script: 'alert(1)' }), /wrong at mappings\.0/],
    ['with somebody’s profile', withMapping({ profile: mapping?.id }), /profile/],
    ['with an approval of its own', withMapping({ approved: { at: pack.exportedAt, fingerprint: 'x' } }), /approved/],
    [
      'with a pattern for texts',
      withMapping({ fields: [{ ...mapping?.fields[0], facts: { pattern: '(a+)+$' } }] }),
      /pattern/,
    ],
    ['with an endless pattern for paths', withMapping({ path: '**/'.repeat(1000) }), /wrong at mappings\.0\.path/],
    ['for every site', withMapping({ places: [{ origin: 'https://*.com', path: '/**' }] }), /no web address/],
    ['for an address that is a script', withMapping({ origin: 'javascript:alert(1)' }), /no web address/],
    ['with a text that turns direction', withMapping({ name: 'gpj.\u202eexe' }), /cannot be seen/],
    ['with a control character', withMapping({ name: 'Nimbus\u0000' }), /cannot be seen/],
    ['with half a character', text({ name: 'x' }).replace('"x"', '"\\ud800"'), /cannot be seen/],
    ['with one id twice', text({ mappings: [mapping, mapping] }), /same id/],
    ['with a list that is not there', text({ lists: [] }), /choice list that is not in/],
    [
      'with a conversion nobody knows',
      withMapping({ rules: [{ ...mapping?.rules[0], conversions: [{ do: 'eval' }] }] }),
      /wrong at mappings\.0\.rules/,
    ],
    [
      'wrong in every step of every rule',
      withMapping({ rules: many(450, { ...mapping?.rules[0], conversions: many(200, {}) }) }),
      /wrong at mappings/,
    ],
    [
      'wrong in every condition of a rule',
      withMapping({ rules: [{ ...mapping?.rules[0], when: many(5000, { of: { from: 'first', of: many(15, {}) } }) }] }),
      /wrong at mappings\.0\.rules\.0\.when/,
    ],
    [
      'wrong in the last of many fields',
      withMapping({ fields: [...many(499, mapping?.fields[0]), { label: 1 }] }),
      /wrong at mappings\.0\.fields\.499/,
    ],
    ['with capture rules of a script', withCapture({ origin: 'javascript:alert(1)' }), /no web address of a CRM/],
    ['with capture rules that hold a value', withCapture({ rules: [{ ...capture.rules[0], text: 'EUR 1' }] }), /text/],
    ['with endless capture rules', withCapture({ rules: many(501, capture.rules[0]) }), /captureRules\.0\.rules/],
    ['with a thousand mappings', text({ mappings: many(1000, mapping) }), /wrong at mappings|same id/],
    ['of ninety thousand wrong lists', text({ lists: many(90_000, { id: 1 }) }), /more than 5,000 parts at lists/],
  ])('%s is refused at once, with the reason', (_, file, reason) => {
    const { result, took } = timed(file)
    expect(result).toMatchObject({ ok: false, error: expect.stringMatching(reason) })
    expect(result).toMatchObject({ error: expect.stringMatching(/Nothing was taken in\.$/) })
    expect(took).toBeLessThan(1000)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
