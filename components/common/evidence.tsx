import type { Entry } from '../../lib/deal/deal.ts'
import { showValue } from '../../lib/deal/show.ts'
import { PageLink } from './page-link.tsx'
import { place, when } from './texts.ts'

/** Where a value came from: the label and text on the page, the page, the time, and how it was understood. */
export function EvidenceOf({ entry }: { entry: Entry }) {
  const { evidence } = entry
  const understood = entry.value && showValue(entry.value, navigator.language)
  return (
    <dl className="small">
      {evidence.via === 'person' ? (
        <>
          <dt>Entered</dt>
          <dd>by you</dd>
        </>
      ) : (
        <>
          <dt>Label</dt>
          <dd>{evidence.label || 'none'}</dd>
        </>
      )}
      <dt>Text</dt>
      <dd className="pre">{evidence.text}</dd>
      {understood && understood !== evidence.text && (
        <>
          <dt>Read as</dt>
          <dd className="pre">{understood}</dd>
        </>
      )}
      {evidence.url && (
        <>
          <dt>Page</dt>
          <dd>
            <PageLink url={evidence.url}>{evidence.title || evidence.url}</PageLink> ({place(evidence.url)})
          </dd>
        </>
      )}
      <dt>Time</dt>
      <dd>
        <time dateTime={evidence.at}>{when(evidence.at)}</time>
      </dd>
    </dl>
  )
}
