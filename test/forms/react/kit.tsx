import type { ReactNode } from 'react'

/** Keeps what was submitted where a test can read it. */
export function submit(state: object): void {
  Object.assign(window, { submitted: JSON.parse(JSON.stringify(state)) })
}

export function Confirmation({ title, rows }: { title: string; rows: [string, string][] }) {
  return (
    <section>
      <h1>{title}</h1>
      <div className="summary">
        {rows.map(([label, value]) => (
          <div key={label}>
            <div className="label">{label}</div>
            <div className="value">{value}</div>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Label above the control, message below it. */
export function Row(props: { id: string; label: string; required?: boolean; error?: string; children: ReactNode }) {
  const { id, label, required, error, children } = props
  return (
    <div className="row">
      <label htmlFor={id}>
        {label}
        {required && <abbr title="required">*</abbr>}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="error-text">
          {error}
        </p>
      )}
    </div>
  )
}
