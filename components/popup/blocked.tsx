/** A part of the page that this extension may not read yet. Allowing is the person's own click. */
export function Blocked({ origin, onAllow }: { origin: string; onAllow(): void }) {
  return (
    <div className="notice row">
      <p>Part of this page comes from {origin}. Allow Dealbridge to read it?</p>
      <button type="button" onClick={onAllow}>
        Allow<span className="spoken"> {origin}</span>
      </button>
    </div>
  )
}
