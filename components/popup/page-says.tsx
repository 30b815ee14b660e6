import type { RunMessage } from '../../lib/store/run.ts'

/** What the page says against its answers: at fields, whoever filled them, and of the form as a whole. */
export function PageSays({ messages = [] }: { messages: RunMessage[] | undefined }) {
  if (!messages.length) return null
  return (
    <section className="notice warn demands" aria-label="What the page says">
      <h2>The page says</h2>
      <ul>
        {messages.map(({ key, label, text }) => (
          <li key={`${key} ${text}`}>
            {label && <strong>{label}</strong>} <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
