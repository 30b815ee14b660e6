const interfaces = {
  input: 'HTMLInputElement',
  textarea: 'HTMLTextAreaElement',
  select: 'HTMLSelectElement',
  option: 'HTMLOptionElement',
} as const

type Native = { value: string; checked: boolean; selected: boolean; selectedIndex: number }

/**
 * Sets a property through the browser's own setter for this tag, taken from the element's own realm. Frameworks shadow
 * the property on the element to notice assignments; one that they notice is one that they take for their own and
 * ignore at the next `input` event.
 */
export function setNative<N extends keyof Native>(element: Element, name: N, value: Native[N]): void {
  const realm = (element.ownerDocument.defaultView ?? globalThis) as unknown as Record<
    string,
    { prototype: object } | undefined
  >
  const prototype = realm[interfaces[element.localName as keyof typeof interfaces]]?.prototype
  const set = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.set
  if (set) set.call(element, value)
  else Object.assign(element, { [name]: value })
}
