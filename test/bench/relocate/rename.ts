import { randomFrom } from './truth.ts'

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list', 'form']
const stems = ['fld', 'frm', 'ctl', 'reg', 'inp', 'qst', 'itm']

/** New ids, names and classes everywhere, as another team or another build would call them. What refers to an id follows. */
export function renameAll(seed: number): void {
  const random = randomFrom(seed)
  const stem = stems[Math.floor(random() * stems.length)] ?? 'fld'
  const names = new Map<string, string>()
  const renamed = (text: string, kind: string) => {
    const key = `${kind} ${text}`
    if (!names.has(key)) names.set(key, `${stem}-${kind}-${word(random)}`)
    return names.get(key) ?? text
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.id) element.id = renamed(element.id, 'i')
    const name = element.getAttribute('name')
    if (name) element.setAttribute('name', renamed(name, 'n'))
    const { classList } = element
    if (classList.length) element.setAttribute('class', [...classList].map(one => renamed(one, 'c')).join(' '))
    for (const attribute of references) {
      const ids = element.getAttribute(attribute)
      if (ids)
        element.setAttribute(
          attribute,
          ids
            .split(/\s+/)
            .map(id => renamed(id, 'i'))
            .join(' '),
        )
    }
    for (const { name: attribute } of [...element.attributes])
      if (/^data-(?!truth)/.test(attribute) || attribute === 'formcontrolname') element.removeAttribute(attribute)
  }
}

function word(random: () => number): string {
  return Array.from({ length: 6 }, () => 'bcdfghklmnprstvz'[Math.floor(random() * 16)]).join('')
}
