import { memo } from 'react'
import { inWords } from '../../../lib/mapping/conversions/index.ts'
import type { Asked } from '../../../lib/mapping/demand-fields.ts'
import { demandsInWords } from '../../../lib/mapping/demand-words.ts'
import type { Explained } from '../../../lib/mapping/explain.ts'
import type { Rule, Source } from '../../../lib/mapping/mapping.ts'
import { conditionInWords, shorten, sourceInWords, titleOf } from '../../../lib/mapping/words.ts'
import { levelNames } from '../../../lib/mapping/write-back/level.ts'
import type { Match } from '../../../lib/match/match.ts'
import { Badge } from '../../common/badges.tsx'
import { ExpandableRow } from '../../popup/expandable-row.tsx'
import { valueTitle } from './choices-of-values.ts'
import { demandsOf } from './demands.ts'
import { useEditorData } from './editor-data.ts'
import { explainedOf } from './explained.ts'
import { choicesInWords, limitsInWords, nameOf, typeInWords } from './field-words.ts'
import type { FieldRow as Row } from './rows.ts'
import { RuleEditor } from './rule-editor.tsx'

/** One field of the form: what it asks, what feeds it, what that gives for the chosen deal. Only the open one has its editor. */
export const FieldRow = memo(function FieldRow(props: {
  row: Row
  match: Match | undefined
  open: boolean
  onToggle(key: string, open: boolean): void
  onChange(key: string, rule: Rule | undefined, part: string): void
}) {
  const { row, match, open } = props
  const data = useEditorData()
  const explained = explainedOf(row, data, match)
  const asked = demandsOf(row, match?.term, data.site)
  return (
    <ExpandableRow
      name={nameOf(row.field)}
      className={open ? 'field open' : 'field'}
      open={open}
      onToggle={next => props.onToggle(row.key, next)}
      field={<Asks row={row} asked={asked} />}
      value={<Feeds rule={row.rule} match={match} />}
      why={<Gives explained={explained} />}
    >
      <RuleEditor row={row} match={match} asked={asked} explained={explained} onChange={props.onChange} />
    </ExpandableRow>
  )
})

function Asks({ row: { field, lost }, asked }: { row: Row; asked: Asked }) {
  const about = [typeInWords(field), ...limitsInWords(field)].join(', ')
  const { says } = demandsInWords(asked, field)
  const choices = choicesInWords(field, 3)
  return (
    <>
      {nameOf(field)} {field.facts?.required && <Badge tone="accent">required</Badge>}
      {lost && <Badge tone="warn">not in the form any more</Badge>}
      <div className="small muted">
        {about}
        {choices && `: ${choices}`}
      </div>
      {says.length > 0 && <div className="small muted">The portal asks: {says.map(shorten).join(' ')}</div>}
    </>
  )
}

function Feeds({ rule, match }: { rule: Rule | undefined; match: Match | undefined }) {
  if (!rule)
    return (
      <span className="muted">
        Proposed each time{match?.term ? `: ${titleOf(match.term)}` : <span className="small"> (nothing fits)</span>}
      </span>
    )
  const { source, conversions = [], when = [], overwrite, cut, back, pairs, list } = rule
  const lines = [
    ...conversions.map(inWords),
    ...when.map(condition => `Only when ${conditionInWords(condition)}`),
    ...(overwrite ? ['Replaces what is there'] : []),
    ...(back ? [`Written back: ${levelNames[back]}`] : []),
    ...(cut ? ['Cut at the end of a sentence where it is too long'] : []),
    ...(list ? ['By a choice list'] : []),
    ...(pairs ?? []).slice(0, 3).map(pairInWords),
    ...(pairs && pairs.length > 3 ? [`and ${pairs.length - 3} more choices`] : []),
  ]
  return (
    <>
      {feedInWords(source)}
      {lines.map(line => (
        <div key={line} className="small muted">
          {line}
        </div>
      ))}
    </>
  )
}

function pairInWords({ from, to }: { from: string; to?: string }): string {
  if (to === undefined) return `“${shorten(from)}” is not decided`
  return to === '' ? `“${shorten(from)}” leaves the field` : `“${shorten(from)}” means “${shorten(to)}”`
}

function feedInWords(source: Source): string {
  if (source.from === 'leave') return 'Nothing: it is left alone'
  if (source.from === 'term') return valueTitle(source.term)
  const words = sourceInWords(source)
  return source.from === 'fixed' ? `Fixed: ${words}` : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a fill would write, or why it would not. */
function Gives({ explained }: { explained: Explained | undefined }) {
  if (!explained) return <span className="muted">–</span>
  const { action, value, why } = explained.row
  if (action === 'fill')
    return (
      <>
        <span className="pre">{shorten(value)}</span>
        {explained.row.converted && <Badge tone="warn">converted</Badge>}
      </>
    )
  return (
    <span className="small">
      {action === 'ask' && <Badge tone="warn">needs you</Badge>} <span className="muted">{why}</span>
    </span>
  )
}
