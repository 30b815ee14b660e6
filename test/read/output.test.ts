import { afterEach, describe, expect, it } from 'vitest'
import { readFrame } from '../../lib/read/read-frame.ts'
import { expected } from './expected.ts'
import { show } from './load.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const outputs = () => readFrame(document).reading.fields.filter(field => field.control === 'output')

describe.each(Object.entries(expected))('record page %s', (name, page) => {
  it('gives every displayed pair once, in reading order, and nothing else', () => {
    show(name)
    const fields = outputs()
    expect(fields.map(field => [field.label, field.content.text])).toEqual(page.pairs)
    for (const text of page.absent) {
      for (const field of fields) expect(`${field.label}: ${field.content.text}`).not.toContain(text)
    }
  })

  it('names the record and the title above each pair', () => {
    show(name)
    expect(readFrame(document).reading.heading).toBe(page.heading)
    for (const [label, text, section] of page.sections ?? []) {
      const field = outputs().find(one => one.label === label && one.content.text === text)
      expect(field?.signals.section[0]).toBe(section)
    }
  })
})

it('takes no help mark beside a label for a part of it, or for a value', () => {
  document.body.innerHTML = `<main><h1>Harbor lighting</h1>
    <div><div>Next step <i title="What happens next">?</i></div><div>Send the draft</div></div>
    <div><div>Stage <span>ⓘ</span></div><div>Proposal</div></div>
    <div><div>Owner <sup>(?)</sup></div><div>Tom Becker</div></div></main>`
  expect(outputs().map(field => [field.label, field.content.text])).toEqual([
    ['Next step', 'Send the draft'],
    ['Stage', 'Proposal'],
    ['Owner', 'Tom Becker'],
  ])
})

it('pairs two straight columns of words drawn alike, where the first are labels of a record', () => {
  const grid = (cells: string) =>
    `<main><h1>Beta foods</h1><div style="display:grid;grid-template-columns:160px 300px">${cells}</div></main>`
  const cells = (pairs: string[][]) => pairs.map(([a, b]) => `<span>${a}</span><span>${b}</span>`).join('')
  const record = [
    ['Company', 'Beta Foods Inc'],
    ['Close date', '14 May 2027'],
    ['Cold store', 'North'],
    ['Owner', 'Sam Field'],
    ['Stage', 'Proposal'],
  ]
  document.body.innerHTML = grid(cells(record))
  expect(outputs().map(field => [field.label, field.content.text])).toEqual(record)
  const people = [
    ['Rita Moss', 'Sam Field'],
    ['Ana Diaz', 'Tom Becker'],
    ['Li Wei', 'Petra Holm'],
  ]
  document.body.innerHTML = grid(cells(people))
  expect(outputs()).toEqual([])
})

it('leaves out what can be done with a value', () => {
  document.body.innerHTML = `<table><tr><th>Owner</th><td>Maria Lopez [<a href="#">Change</a>]</td></tr>
    <tr><th>Account name</th><td>Skyline plc [View Hierarchy]</td></tr><tr><th>Code</th><td>Unit [B2]</td></tr></table>`
  expect(outputs().map(field => field.content.text)).toEqual(['Maria Lopez', 'Skyline plc', 'Unit [B2]'])
})

describe('what a page carries unseen', () => {
  const content = (label: string) => outputs().find(field => field.label === label)?.content

  it('keeps the exact value behind a shortened one, and links', () => {
    show('noisy-values')
    expect(content('Amount')?.exact).toEqual({ text: '£73,812.50', from: 'title' })
    expect(content('Company')?.exact).toEqual({ text: 'Lark Foods International Holdings Ltd', from: 'title' })
    expect(content('Company')?.href).toMatch(/\/companies\/42$/)
    expect(content('Last contacted')?.exact).toEqual({ text: '2026-11-01T09:30:00Z', from: 'datetime' })
    expect(content('Win likelihood')?.exact).toEqual({ text: '60%', from: 'value' })
    expect(content('Phone')?.exact).toEqual({ text: '+442079460018', from: 'href' })
  })
})
