import { type Match, matchFields } from '../../lib/match/match.ts'
import { type Read, readForms } from './support/forms.ts'

/** Annotation key of a vocabulary id. The annotation has one key for phones of every kind. */
function keyOf(term: string | undefined): string | undefined {
  if (!term) return undefined
  if (term === 'contact.mobile' || term === 'account.phone') return 'contact.phone'
  return /^account\.(?:street2?|city|state|postalCode|country)$/.test(term) ? term.replace('account', 'address') : term
}
/** Companies, job titles, web sites …: the annotation has no key for them, so it cannot say that they are wrong. */
const isUnannotated = (key: string) => /^(?:account|contact)\./.test(key) && !annotated.has(key)
const annotated = new Set([
  'contact.firstName',
  'contact.lastName',
  'contact.fullName',
  'contact.email',
  'contact.phone',
])

export interface Miss {
  file: string
  id: number
  outcome: 'missed' | 'wrong' | 'trespass'
  expected: string
  given?: string
  label: string
  why: string
}

/** Counts right, missed, wrong and trespass over forms that were read. */
export function judge(read: readonly Read[]): { fields: number; right: number; misses: Miss[] } {
  const misses: Miss[] = []
  let right = 0
  let fields = 0
  for (const { form, annotated: collected } of read) {
    const matches = new Map(
      matchFields(
        collected.map(one => one.field),
        'portal',
      ).map((match): [string, Match] => [match.key, match]),
    )
    for (const { id, expected } of form.fields) {
      fields++
      const field = collected.find(one => one.ids.includes(id))?.field
      const match = field && matches.get(field.key)
      const given = keyOf(match?.term)
      const outcome =
        expected === 'none'
          ? given && !isUnannotated(given)
            ? 'trespass'
            : undefined
          : given === expected
            ? undefined
            : given
              ? 'wrong'
              : 'missed'
      if (!outcome && expected !== 'none') right++
      if (outcome)
        misses.push({
          file: form.file,
          id,
          outcome,
          expected,
          given,
          label: field?.label ?? '',
          why: match ? (match.abstained ?? match.reasons.join('; ')) : 'not collected',
        })
    }
  }
  return { fields, right, misses }
}

/**
 * Measures matching on an annotated folder and prints one JSON line. `--verbose` tells each miss on stderr; `--as-shown`
 * leaves hidden what the saved pages hide.
 */
export async function main(args: string[]): Promise<void> {
  const dir = args.find(arg => !arg.startsWith('--'))
  if (!dir) throw new Error('usage: matching DIR [--verbose] [--as-shown]')
  const read = await readForms(dir, { asShown: args.includes('--as-shown') })
  const start = performance.now()
  const { fields, right, misses } = judge(read)
  const ms = read.reduce((sum, one) => sum + one.ms, performance.now() - start)
  if (args.includes('--verbose')) for (const miss of misses) console.error(JSON.stringify(miss))
  const count = (outcome: Miss['outcome']) => misses.filter(miss => miss.outcome === outcome).length
  const result = {
    forms: read.length,
    fields,
    right,
    missed: count('missed'),
    wrong: count('wrong'),
    trespass: count('trespass'),
  }
  console.log(JSON.stringify({ ...result, msPerForm: Math.round((ms / read.length) * 10) / 10 }))
}

if (import.meta.main) await main(process.argv.slice(2))
