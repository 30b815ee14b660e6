import type { FormField } from '../../../lib/mapping/form-field.ts'
import type { Source } from '../../../lib/mapping/mapping.ts'
import type { OneSource } from '../../../lib/mapping/source.ts'
import type { Choice } from './found.ts'
import { Ordered } from './ordered.tsx'
import { FixedSource, TemplateSource } from './text-source.tsx'
import { ValueBox } from './value-box.tsx'

const texts: Choice[] = [
  { value: 'fixed', label: 'Fixed text' },
  { value: 'template', label: 'Template: a text with values in it' },
]
const more: Choice[] = [
  ...texts,
  { value: 'first', label: 'The first of several that is not empty' },
  { value: 'leave', label: 'Leave it' },
]

/** What feeds a field. `proposed`: what it gets without a rule, as a person calls it. */
export function SourceEditor(props: {
  field: FormField
  name: string
  source: Source | undefined
  proposed: string
  onChange(source: Source | undefined): void
}) {
  const { field, source, proposed, onChange } = props
  const each = { value: '', label: proposed }
  const own = field.facts?.options || field.facts?.tick ? more.map(asChoice) : more
  const chosen = source?.from === 'term' ? source.term : (source?.from ?? '')
  return (
    <>
      <ValueBox
        label={
          <>
            Fill with<span className="spoken"> ({props.name})</span>
          </>
        }
        term={chosen}
        text={[each, ...own].find(({ value }) => value === chosen)?.label}
        before={[each, ...own]}
        autoFocus
        onPick={value => onChange(sourceOf(value, source))}
      />
      {source?.from === 'fixed' && (
        <FixedSource field={field} text={source.text} onChange={text => onChange({ from: 'fixed', text })} />
      )}
      {source?.from === 'template' && (
        <TemplateSource text={source.text} onChange={text => onChange({ from: 'template', text })} />
      )}
      {source?.from === 'first' && (
        <fieldset>
          <legend>The first of these that is not empty</legend>
          <Ordered
            one="value"
            items={source.of}
            onChange={of => onChange({ from: 'first', of })}
            render={(one, change, index) => <OneEditor source={one} label={`Value ${index + 1}`} onChange={change} />}
          />
          <button
            type="button"
            disabled={source.of.length >= 20}
            onClick={() => onChange({ from: 'first', of: [...source.of, { from: 'term', term: '' }] })}
          >
            Add a value
          </button>
        </fieldset>
      )}
    </>
  )
}

/** One value, fixed text or template: as a part of several, or as what a condition looks at. */
export function OneEditor(props: { source: OneSource; label: string; onChange(source: OneSource): void }) {
  const { source, onChange } = props
  const chosen = source.from === 'term' ? source.term : source.from
  return (
    <div className="stack">
      <ValueBox
        label={props.label}
        term={chosen}
        text={texts.find(({ value }) => value === chosen)?.label}
        before={texts}
        onPick={value => {
          const next = sourceOf(value, source)
          if (next && next.from !== 'first' && next.from !== 'leave') onChange(next)
        }}
      />
      {source.from === 'fixed' && (
        <FixedSource text={source.text} onChange={text => onChange({ from: 'fixed', text })} />
      )}
      {source.from === 'template' && (
        <TemplateSource text={source.text} onChange={text => onChange({ from: 'template', text })} />
      )}
    </div>
  )
}

/** The source that a choice stands for; what was there before is taken along where it fits. */
function sourceOf(value: string, before: Source | undefined): Source | undefined {
  if (value === before?.from) return before
  const term = before?.from === 'term' ? before.term : ''
  switch (value) {
    case '':
      return undefined
    case 'fixed':
      return { from: 'fixed', text: '' }
    case 'template':
      return { from: 'template', text: term ? `{{${term}}}` : before?.from === 'fixed' ? before.text : '' }
    case 'first':
      return { from: 'first', of: [{ from: 'term', term }] }
    case 'leave':
      return { from: 'leave' }
    default:
      return { from: 'term', term: value }
  }
}

function asChoice(choice: Choice): Choice {
  return choice.value === 'fixed' ? { ...choice, label: 'Fixed choice' } : choice
}
