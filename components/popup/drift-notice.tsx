import type { Preview } from './use-plan.ts'

/** Says that the form is no longer as its mapping remembers it, and leads to the repair. */
export function DriftNotice({ drift, onOpen }: { drift: Preview['drift']; onOpen(place: string): void }) {
  if (!drift) return null
  const place = `#mappings/${drift.mapping}/changes`
  return (
    <p className="notice warn">
      {drift.text}{' '}
      <a
        href={`/options.html${place}`}
        target="_blank"
        rel="noreferrer"
        onClick={event => {
          event.preventDefault()
          onOpen(place)
        }}
      >
        See what changed
      </a>
    </p>
  )
}
