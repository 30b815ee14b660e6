import { type View, viewNames } from './views.ts'

const views = Object.keys(viewNames) as View[]

/** Which of the four uses of the page is shown. Radio buttons, so that the keyboard works as everywhere. */
export function ViewSwitch({ view, onChange }: { view: View; onChange(view: View): void }) {
  return (
    <fieldset className="views">
      <legend className="spoken">On this page</legend>
      {views.map(name => (
        <label key={name}>
          <input type="radio" name="view" checked={view === name} onChange={() => onChange(name)} />
          {viewNames[name]}
        </label>
      ))}
    </fieldset>
  )
}
