import { expect, test } from 'vitest'
import { control, get, mount, write } from './mount.ts'

// Fields of pages that move while they are written, built the way such pages build them.

/** A formatted text that a number field of the same name replaces while it has the focus. */
function swapping(lang: string) {
  const sao = '<input type="number" step="any" name="amount" style="display:none"><input type="text" name="amount">'
  mount(`<div lang="${lang}">${sao}</div>`)
  const raw = get('[type=number]')
  const shown = get('[type=text]')
  shown.addEventListener('focusin', () => {
    shown.style.display = 'none'
    raw.style.display = ''
    setTimeout(() => raw.focus())
  })
  raw.addEventListener('focusout', () => {
    raw.style.display = 'none'
    shown.style.display = ''
  })
  raw.addEventListener('change', () => {
    shown.value = Number(raw.value).toLocaleString(lang, { minimumFractionDigits: 2 })
  })
  return { raw, shown }
}

test.each([
  ['en', '184,500.50', '184500.5'],
  ['en', '184500.5', '184500.5'],
  ['de', '184.500,50', '184500.5'],
  ['de', '184.500', '184500'],
])(
  'writes into the number field that takes the place of a formatted one on focus (%s, %s)',
  async (lang, text, number) => {
    const { raw, shown } = swapping(lang)
    expect(await write(shown, { text })).toEqual({ ok: true })
    expect(raw.value).toBe(number)
    expect(control(shown).holds(shown, { text })).toBe(true)
    expect(raw.checkVisibility()).toBe(false)
  },
)

test('goes on with the element that a fresh render put in place of the old one', async () => {
  const box = mount('')
  let state = ''
  const commits: string[] = []
  const render = () => {
    box.innerHTML = '<p><label>Name <input name="company"></label></p>'
    const input = get('input')
    input.value = state
    input.addEventListener('input', () => {
      state = input.value
      render()
    })
    input.addEventListener('change', () => commits.push(input.value))
  }
  render()
  expect(await write(get('input'), { text: 'Acme GmbH' })).toEqual({ ok: true })
  expect(state).toBe('Acme GmbH')
  expect(commits).toEqual(['Acme GmbH'])
})

test('commits to a mask that reads on keyup and keeps on change', async () => {
  mount('<input name="amount">')
  const box = get('input')
  let pending = ''
  let state = ''
  box.addEventListener('keyup', () => {
    pending = box.value.replace(/\D/g, '').replace(/\B(?=(\d{3})+$)/g, ',')
  })
  box.addEventListener('change', () => {
    state = pending
    box.value = pending
  })
  expect(await write(box, { text: '184500' })).toEqual({ ok: true })
  expect(state).toBe('184,500')
})

test('types key by key where a mask builds its value from single characters', async () => {
  mount('<input name="duns">')
  const box = get('input')
  let digits = ''
  const draw = () => {
    box.value = digits.replace(/^(..)(...)(.*)$/, '$1-$2-$3')
  }
  box.addEventListener('keypress', event => {
    event.preventDefault()
    if (/^\d$/.test(event.key)) digits += event.key
    draw()
  })
  box.addEventListener('input', draw)
  expect(await write(box, { text: '150483782' })).toEqual({ ok: true })
  expect(digits).toBe('150483782')
  expect(box.value).toBe('15-048-3782')
})

test('puts back what was there where the page makes something else of the answer', async () => {
  mount('<input value="10.00">')
  const box = get('input')
  // A mask that takes the last two digits for cents.
  box.addEventListener('input', () => {
    const digits = box.value.replace(/\D/g, '')
    if (box.value !== '10.00') box.value = (Number(digits) / 100).toFixed(2)
  })
  const result = await write(box, { text: '1200' })
  expect(result).toEqual({ ok: false, reason: 'The field turned the answer into "12.00".' })
  expect(box.value).toBe('10.00')
})

test('says so where the field goes away', async () => {
  mount('<input>')
  const box = get('input')
  box.addEventListener('focus', () => box.remove())
  expect((await write(box, { text: 'x' })).ok).toBe(false)
})

test('writes into a field of another frame of the same origin', async () => {
  const box = mount(
    '<iframe srcdoc="<input><textarea></textarea><select><option>A</option><option>B</option></select>">',
  )
  const frame = get<HTMLIFrameElement>('iframe', box)
  await new Promise(resolve => frame.addEventListener('load', resolve))
  const inside = frame.contentDocument as Document
  expect(await write(get('input', inside), { text: 'Acme' })).toEqual({ ok: true })
  expect(await write(get('textarea', inside), { text: 'Acme' })).toEqual({ ok: true })
  expect(await write(get('select', inside), { choose: ['B'] })).toEqual({ ok: true })
  expect(get('input', inside).value + get('textarea', inside).value + get('select', inside).value).toBe('AcmeAcmeB')
})
