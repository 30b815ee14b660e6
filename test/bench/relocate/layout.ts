import { collectControls } from '../../../lib/read/controls.ts'
import { randomFrom } from './truth.ts'

/** The largest element around each field that holds no other field: what a redesign moves as one. */
function rowsOf(): Element[] {
  const fields = collectControls(document).map(({ element }) => element)
  const rows = fields.map(field => {
    let row = field
    while (row.parentElement && row.parentElement !== document.body && alone(row.parentElement, fields))
      row = row.parentElement
    return row
  })
  return [...new Set(rows)].filter(row => !fields.includes(row))
}

const alone = (element: Element, fields: Element[]) => fields.filter(field => element.contains(field)).length === 1

/** A grid's worth of new boxes around every field and around the page's own content. */
export function wrap(): void {
  for (const row of rowsOf()) {
    if (/^(?:TD|TR|TH|DT|DD|LI|TBODY)$/.test(row.nodeName)) {
      const inner = document.createElement('div')
      inner.append(...row.childNodes)
      row.append(inner)
    } else {
      const outer = document.createElement('div')
      const inner = document.createElement('div')
      row.replaceWith(outer)
      outer.append(inner)
      inner.append(row)
    }
  }
  const main = document.createElement('div')
  main.append(...document.body.childNodes)
  document.body.append(main)
}

/** Neighbours change places, and one goes to the end: fields move with their labels, and stay in their section. */
export function reorder(seed: number): void {
  const random = randomFrom(seed)
  const families = new Map<string, Element[]>()
  const parents: Element[] = []
  for (const { block, section } of blocksOf()) {
    const parent = block.parentElement
    if (!parent) continue
    if (!parents.includes(parent)) parents.push(parent)
    const family = `${parents.indexOf(parent)} ${section}`
    families.set(family, [...(families.get(family) ?? []), block])
  }
  for (const rows of families.values()) {
    for (let at = 0; at + 1 < rows.length; at += 2) {
      const [one, other] = [rows[at], rows[at + 1]]
      if (one && other && random() < 0.5 && one.nodeName === other.nodeName) swap(one, other)
    }
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last && rows.length > 3 && random() < 0.5) last.after(first)
  }
}

/** The smallest element that holds a field and its label, and the section it stands in; where one holds another, only the larger. */
function blocksOf(): { block: Element; section: string }[] {
  const blocks = new Map<Element, string>()
  for (const { element, field } of collectControls(document)) {
    let block: Element | null = element.parentElement
    while (block && !block.textContent?.replace(/\s+/g, ' ').includes(field.label)) block = block.parentElement
    if (block && field.label && !/^(?:BODY|FORM|TABLE|TBODY|MAIN|HTML)$/.test(block.nodeName))
      blocks.set(block, field.signals.section.join(' / '))
  }
  const all = [...blocks.keys()]
  return all
    .filter(block => !all.some(other => other !== block && other.contains(block)))
    .map(block => ({ block, section: blocks.get(block) ?? '' }))
}

function swap(one: Element, other: Element): void {
  const mark = document.createComment('')
  one.replaceWith(mark)
  other.replaceWith(one)
  mark.replaceWith(other)
}

const added: [label: string, html: string][] = [
  ['Preferred distributor', '<input name="distributor">'],
  ['Secondary contact email', '<input type="email" name="second_email">'],
  ['Campaign', '<select name="campaign"><option>None</option><option>Spring</option><option>Autumn</option></select>'],
  ['Renewal date', '<input type="date" name="renewal">'],
  ['Internal remarks', '<textarea name="remarks"></textarea>'],
]

/** New questions between the old ones. */
export function insertFields(seed: number): void {
  const random = randomFrom(seed)
  const rows = blocksOf().map(({ block }) => block)
  for (const [label, html] of added) {
    const row = rows[Math.floor(random() * rows.length)]
    if (!row) continue
    const block = document.createElement(/^(?:TD|TR|LI|DT|DD|TBODY)$/.test(row.nodeName) ? row.localName : 'div')
    const inner = `<label>${label} ${html}</label>`
    block.innerHTML = block.localName === 'tr' ? `<td colspan="4">${inner}</td>` : inner
    row.after(block)
  }
}

/** Some questions are asked no more. */
export function removeFields(seed: number): void {
  const random = randomFrom(seed)
  for (const { block } of blocksOf()) if (random() < 0.2) block.remove()
}
