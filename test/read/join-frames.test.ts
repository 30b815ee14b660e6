import { expect, it } from 'vitest'
import type { Field, FrameReading } from '../../lib/page/field.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'

function field(label: string, at: number): Field {
  const signals = { labels: [], section: [], type: 'dd', form: -1, lang: '' }
  const print = { control: 'output', label, name: '', id: '', type: 'dd', section: '', position: at }
  return { key: `0:${at}`, frame: 0, control: 'output', label, signals, content: { text: '' }, accepts: {}, print }
}

function frame(url: string, labels: string[], children: string[] = []): FrameReading {
  const fields = labels.map(field)
  return {
    url,
    title: url,
    lang: '',
    fields,
    children: children.map(child => ({ url: child })),
    text: labels.join(' '),
  }
}

it('puts the fields of frames after those of the frame around them, in the frames’ order', () => {
  const page = joinFrames([
    { frame: 7, reading: frame('https://b.example/form?s=2', ['B']) },
    {
      frame: 0,
      reading: frame('https://a.example/', ['A1', 'A2'], ['https://c.example/x', 'https://b.example/form?s=1']),
    },
    { frame: 4, reading: frame('https://c.example/x', ['C'], ['https://d.example/inner']) },
    { frame: 9, reading: frame('https://d.example/inner', ['D']) },
  ])
  expect(page.fields.map(one => [one.key, one.frame, one.label])).toEqual([
    ['0:0', 0, 'A1'],
    ['0:1', 0, 'A2'],
    ['4:0', 4, 'C'],
    ['9:0', 9, 'D'],
    ['7:0', 7, 'B'],
  ])
  expect(page.url).toBe('https://a.example/')
  expect(page.blocked).toEqual([])
})

it('names the origins of visible frames that nothing was read from, once each', () => {
  const children = ['https://x.example/1', 'https://x.example/2', 'about:blank', 'https://b.example/f']
  const page = joinFrames([
    { frame: 0, reading: frame('https://a.example/', [], children) },
    { frame: 3, reading: frame('https://b.example/f', ['B']) },
  ])
  expect(page.blocked).toEqual(['https://x.example'])
})

it('leaves out frames that nobody sees, and finds one that was redirected', () => {
  const page = joinFrames([
    { frame: 0, reading: frame('https://a.example/', ['A'], ['https://b.example/start']) },
    { frame: 2, reading: frame('https://b.example/real', ['B']) },
    { frame: 5, reading: frame('https://hidden.example/', ['Hidden']) },
  ])
  expect(page.fields.map(one => one.label)).toEqual(['A', 'B'])
  expect(page.blocked).toEqual([])
})
