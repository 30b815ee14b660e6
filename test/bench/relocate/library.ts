import { collectControls } from '../../../lib/read/controls.ts'
import { type Marked, randomFrom } from './truth.ts'

let count = 0

/** Draws the controls as a library of components would: lists that open, ticks and radios that are no inputs, generated ids. */
export function anotherLibrary(seed: number): void {
  const random = randomFrom(seed)
  for (const { element, field } of collectControls(document)) {
    const { truth } = element as Marked
    const drawn = draw(element, field.label, random)
    if (!drawn) continue
    for (const part of [drawn, ...drawn.querySelectorAll('*')]) (part as Marked).truth = truth
  }
}

function draw(element: Element, label: string, random: () => number): Element | undefined {
  count += 1
  const id = `ui-${count}${Math.floor(random() * 1e6)}`
  if (element instanceof HTMLSelectElement && !element.multiple) {
    const box = made(
      `<div class="ui-select"><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false"></button></div>`,
    )
    return takePlace(element, box, label, id, 'button')
  }
  if (element instanceof HTMLInputElement && element.type === 'checkbox' && !element.name.endsWith('[]')) {
    const box = made(
      '<div class="ui-check"><span role="checkbox" tabindex="0" aria-checked="false" style="display:inline-block;width:16px;height:16px"></span></div>',
    )
    return takePlace(element, box, label, id, 'span')
  }
  if (element instanceof HTMLInputElement && /^(?:text|email|tel|url|number)$/.test(element.type)) {
    const box = made('<div class="ui-field"><div class="ui-inner"><input></div></div>')
    const input = box.querySelector('input')
    if (element.placeholder) input?.setAttribute('placeholder', element.placeholder)
    return takePlace(element, box, label, id, 'input')
  }
  return undefined
}

function made(html: string): HTMLElement {
  const shell = document.createElement('div')
  shell.innerHTML = html
  return shell.firstElementChild as HTMLElement
}

/** The drawn control where the native one was, called by its label as the library would do it. */
function takePlace(
  element: HTMLElement,
  box: HTMLElement,
  label: string,
  id: string,
  part: string,
): Element | undefined {
  const control = box.querySelector(part)
  if (!control) return undefined
  control.id = id
  const owner = (element as HTMLInputElement).labels?.[0]
  if (owner && !owner.contains(element)) {
    owner.id = `${id}-label`
    owner.removeAttribute('for')
    control.setAttribute('aria-labelledby', owner.id)
  } else if (!owner && label) control.setAttribute('aria-label', label)
  element.replaceWith(box)
  return box
}
