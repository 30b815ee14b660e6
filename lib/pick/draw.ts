export type Styles = Partial<Record<string, string>>

const font = '14px/1.4 system-ui, sans-serif'
export const plate: Styles = {
  position: 'fixed',
  'max-width': 'min(90vw, 36rem)',
  padding: '6px 10px',
  'border-radius': '6px',
  background: '#102a56',
  color: '#fff',
  font,
  'box-shadow': '0 2px 12px rgb(0 0 0 / 0.4)',
  'overflow-wrap': 'anywhere',
}
/** High contrast on light and on dark pages; nothing moves by itself, so reduced motion needs nothing more. */
export const tones = { good: '#1f6feb', bad: '#b3261e' }

/** The bar that says what to do. Answers with its Cancel button. */
export function barWith(document: Document, root: ShadowRoot, text: string): HTMLElement {
  const bar = styled(document, 'div', {
    ...plate,
    left: '50%',
    bottom: '12px',
    transform: 'translateX(-50%)',
    display: 'flex',
    gap: '12px',
    'align-items': 'center',
    width: 'max-content',
  })
  const words = styled(document, 'span', {})
  words.setAttribute('role', 'status')
  words.textContent = text
  const cancel = styled(document, 'button', {
    font,
    padding: '2px 10px',
    border: '1px solid #fff',
    'border-radius': '6px',
    background: 'transparent',
    color: '#fff',
    'pointer-events': 'auto',
    cursor: 'pointer',
  })
  cancel.textContent = 'Cancel'
  cancel.setAttribute('type', 'button')
  // Escape does the same; the focus stays where the person had it.
  cancel.tabIndex = -1
  bar.append(words, cancel)
  root.append(bar)
  return cancel
}

export function styled<N extends 'div' | 'span' | 'button'>(
  document: Document,
  name: N,
  styles: Styles,
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name)
  set(element, styles)
  return element
}

export function set(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) if (value) element.style.setProperty(name, value, 'important')
}
