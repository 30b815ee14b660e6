import { fieldName } from './changes.ts'
import type { Difference } from './drift.ts'
import { shorten, sourceInWords } from './words.ts'

/** What the person is told before filling; undefined where nothing that matters changed. */
export function driftInWords(differences: Difference[]): string | undefined {
  const matters = differences.filter(one => one.matters)
  if (!matters.length) return undefined
  const of = (kind: Difference['kind']) => matters.filter(one => one.kind === kind)
  const parts = [
    counted(of('gone'), 'field is gone', 'fields are gone'),
    counted(of('asked'), 'field may be another one now', 'fields may be other ones now'),
    counted(of('new'), 'required field is new', 'required fields are new'),
    counted(of('type'), 'field is of another kind', 'fields are of another kind'),
    counted(of('required'), 'field is required now', 'fields are required now'),
    ...of('options').map(answersInWords),
  ].filter(Boolean)
  return `This form changed since you mapped it: ${parts.slice(0, 5).join(', ')}${parts.length > 5 ? ' and more' : ''}.`
}

/** "2 answers of Industry are new, 1 is gone". */
export function answersInWords({ before, added = [], removed = [] }: Difference): string {
  const name = shorten(fieldName(before ?? { label: '', name: '' }))
  const are = (number: number) => (number === 1 ? 'is' : 'are')
  const answers = (number: number) => `${number} ${number === 1 ? 'answer' : 'answers'} of ${name} ${are(number)}`
  if (!added.length) return `${answers(removed.length)} gone`
  const gone = removed.length ? `, ${removed.length} ${are(removed.length)} gone` : ''
  return `${answers(added.length)} new${gone}`
}

/** One difference as a plain sentence. */
export function differenceInWords(difference: Difference): string {
  const { kind, before, now, rule, maybe = [] } = difference
  const name = `“${shorten(fieldName(before ?? now ?? { label: '', name: '' }))}”`
  switch (kind) {
    case 'gone':
      return `${name} is not on the form any more${rule ? `; it got ${sourceInWords(rule.source)}` : ''}.`
    case 'asked':
      return `${name} is not there as it was; it may be ${maybe.map(one => `“${shorten(fieldName(one))}”`).join(' or ')}.`
    case 'new':
      return `${name} is new${now?.facts?.required ? ' and must be answered' : ''}.`
    case 'type':
      return `${name} is of another kind.`
    case 'required':
      return `${name} must be answered now.`
    case 'options':
      return `${answersInWords(difference)}.`
    case 'limit':
      return `${name} takes at most ${now?.facts?.maxLength ?? 0} characters now.`
    case 'reworded':
      return `${name} is called “${shorten(fieldName(now ?? { label: '', name: '' }))}” now.`
  }
}

function counted(differences: Difference[], one: string, many: string): string {
  if (!differences.length) return ''
  const names = differences.slice(0, 3).map(({ before, now }) => `“${shorten(fieldName(before ?? now ?? nameless))}”`)
  const more = differences.length > names.length ? ', …' : ''
  return `${differences.length} ${differences.length === 1 ? one : many} (${names.join(', ')}${more})`
}

const nameless = { label: '', name: '' }
