/** Goes over to the page, where the person points at what they mean. The popup closes meanwhile. */
export function PickButton(props: { what: string; disabled: boolean; onPick(): void }) {
  return (
    <button type="button" className="small" disabled={props.disabled} onClick={props.onPick}>
      Pick on page<span className="spoken"> {props.what}</span>
    </button>
  )
}
