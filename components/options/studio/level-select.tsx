import { useContext, useId, useMemo } from 'react'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { levelNames, usualLevel, type WriteBackLevel, writeBackLevels } from '../../../lib/mapping/write-back/level.ts'
import type { OptionsHost } from '../host.ts'
import { useManaged } from '../use-managed.ts'
import { LevelsContext } from './editor-data.ts'

/** The levels that the organisation allows; undefined for a portal's form. */
export function useLevels(host: OptionsHost, side: Mapping['side']): WriteBackLevel[] | undefined {
  const { maxWriteBack = 'auto' } = useManaged(host)
  return useMemo(
    () => (side === 'crm' ? writeBackLevels.slice(0, writeBackLevels.indexOf(maxWriteBack) + 1) : undefined),
    [side, maxWriteBack],
  )
}

/** How far one value goes into the CRM without a person. */
export function LevelSelect(props: { level?: WriteBackLevel; onChange(level: WriteBackLevel | undefined): void }) {
  const levels = useContext(LevelsContext)
  const id = useId()
  if (!levels) return null
  const { level = usualLevel } = props
  const lowered = !levels.includes(level)
  return (
    <div>
      <label htmlFor={id}>When writing back</label>
      <select
        id={id}
        value={level}
        onChange={({ target }) => {
          const chosen = writeBackLevels.find(one => one === target.value)
          props.onChange(chosen === usualLevel ? undefined : chosen)
        }}
      >
        {writeBackLevels.map(one => (
          <option key={one} value={one} disabled={!levels.includes(one)}>
            {sentence(levelNames[one])}
          </option>
        ))}
      </select>
      {(lowered || levels.length < writeBackLevels.length) && (
        <p className="small muted">
          Your organisation allows “{levelNames[levels.at(-1) ?? 'leave']}” at most
          {lowered && ', and that is what holds'}.
        </p>
      )}
    </div>
  )
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
