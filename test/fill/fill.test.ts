import { expect, test } from 'vitest'
import { at, outcomes, page, run, stepFor } from './run.ts'

test('fills, and says what was there before and after', async () => {
  page('<input name="company"><select name="stage"><option value="">–</option><option value="2">Won</option></select>')
  const steps = [stepFor('[name=company]', { text: 'Acme GmbH' }), stepFor('[name=stage]', { choose: ['2'] })]
  const { receipts, told } = await run(steps)
  expect(receipts).toEqual([
    { key: '[name=company]', outcome: 'filled', reason: '', before: { text: '' }, after: { text: 'Acme GmbH' } },
    {
      key: '[name=stage]',
      outcome: 'filled',
      reason: '',
      before: { text: '', chosen: [] },
      after: { text: 'Won', chosen: ['2'] },
    },
  ])
  expect(told).toEqual(receipts)
})

test('leaves alone what is already right, what was there, and what changed since the preview', async () => {
  page('<input name="a" value="Acme"><input name="b" value="Other"><input name="c">')
  const steps = ['a', 'b', 'c'].map(name => stepFor(`[name=${name}]`, { text: 'Acme' }))
  at('[name=c]').value = 'typed meanwhile'
  expect(outcomes(await run(steps))).toEqual(['unchanged', 'kept', 'kept'])
  expect(['a', 'b', 'c'].map(name => at(`[name=${name}]`).value)).toEqual(['Acme', 'Other', 'typed meanwhile'])
})

test('replaces what is there where the person allowed it', async () => {
  page('<input name="b" value="Other">')
  const ran = await run([stepFor('[name=b]', { text: 'Acme' }, { overwrite: true })])
  expect(outcomes(ran)).toEqual(['filled'])
  expect(at('[name=b]').value).toBe('Acme')
})

test('fills a field that holds only its mask', async () => {
  page('<input name="phone" value="(___) ___-____">')
  expect(outcomes(await run([stepFor('[name=phone]', { text: '415 555 0100' })]))).toEqual(['filled'])
})

test('refuses what is hidden or locked by now', async () => {
  page('<input name="a"><input name="b"><input name="c"><input name="d">')
  const steps = ['a', 'b', 'c', 'd'].map(name => stepFor(`[name=${name}]`, { text: 'Acme' }))
  at<HTMLElement>('[name=a]').style.display = 'none'
  at('[name=b]').readOnly = true
  at('[name=c]').disabled = true
  at('[name=d]').type = 'password'
  const ran = await run(steps)
  expect(outcomes(ran)).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(ran.receipts.map(receipt => receipt.reason)).toEqual([
    'The field is hidden now.',
    'The field is locked now (read-only).',
    'The field is locked now (disabled).',
    'The field is locked now (password).',
  ])
  expect([...document.querySelectorAll('input')].map(box => box.value)).toEqual(['', '', '', ''])
})

test('reports a field that is gone', async () => {
  page('<input name="a">')
  const step = stepFor('[name=a]', { text: 'Acme' })
  at('[name=a]').remove()
  expect(outcomes(await run([step]))).toEqual(['lost'])
})

test('says normalised where the page shows the answer in its own format', async () => {
  page('<input name="amount">')
  at('[name=amount]').addEventListener('blur', () => {
    at('[name=amount]').value = Number(at('[name=amount]').value).toLocaleString('en', { minimumFractionDigits: 2 })
  })
  const { receipts } = await run([stepFor('[name=amount]', { text: '1200' })])
  expect(receipts[0]).toMatchObject({ outcome: 'normalised', after: { text: '1,200.00' } })
})

test('puts in a second time what the page took back once, a moment later', async () => {
  page('<input name="a"><input name="b">')
  let changes = 0
  at('[name=a]').addEventListener('change', () => {
    if (++changes === 1) setTimeout(() => Object.assign(at('[name=a]'), { value: '' }), 300)
  })
  const ran = await run([stepFor('[name=a]', { text: 'Acme' }), stepFor('[name=b]', { text: 'x' })])
  expect(outcomes(ran)).toEqual(['filled', 'filled'])
  expect(at('[name=a]').value).toBe('Acme')
})

test('says reverted where the page takes the answer back every time', async () => {
  page('<input name="a">')
  at('[name=a]').addEventListener('change', () => {
    setTimeout(() => Object.assign(at('[name=a]'), { value: 'MY COMPANY' }), 300)
  })
  const ran = await run([stepFor('[name=a]', { text: 'Acme' })])
  expect(ran.receipts[0]).toMatchObject({
    outcome: 'reverted',
    reason: 'The page changed it after it was filled; it now shows “MY COMPANY”.',
    after: { text: 'MY COMPANY' },
  })
  expect(ran.told.map(receipt => receipt.outcome)).toEqual(['filled', 'reverted'])
})

test('refused: a field that never takes the answer keeps what it had', async () => {
  page('<select name="s"><option>A</option><option>B</option></select>')
  at<HTMLSelectElement>('select').addEventListener('change', () => {
    at<HTMLSelectElement>('select').value = 'A'
  })
  const { receipts } = await run([stepFor('[name=s]', { choose: ['B'] }, { overwrite: true })])
  expect(receipts[0]).toMatchObject({ outcome: 'refused', after: { text: 'A' } })
})

test('the page’s complaint is the reason', async () => {
  page(`<div><label for="a">VAT</label><input id="a" aria-describedby="ha ea"><p id="ha">As on the invoice</p>
    <p id="ea" class="field-error" hidden></p></div>
    <div><label for="b">Email</label><input id="b"><span></span></div>
    <div><label for="c">City</label><input id="c"><p class="error">Please fill in this field.</p></div>`)
  at('#a').addEventListener('blur', () => {
    if (!at('#a').value) return
    at('#a').setAttribute('aria-invalid', 'true')
    Object.assign(at('#ea'), { hidden: false, textContent: 'This VAT number is not known.' })
  })
  at('#b').addEventListener('change', () => at('#b').setCustomValidity('Use a company address.'))
  const steps = ['a', 'b', 'c'].map(id => stepFor(`#${id}`, { text: 'DE123' }))
  const { receipts } = await run(steps)
  expect(receipts.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['refused', 'This VAT number is not known.'],
    ['refused', 'Use a company address.'],
    ['filled', ''],
  ])
})

test('waits once for options that depend on another answer', async () => {
  page(`<select name="state"><option value="">Select</option><option value="CA">California</option></select>
    <select name="country"><option value="">Select</option><option>Germany</option></select>`)
  const steps = [stepFor('[name=state]', { choose: ['BY'] }), stepFor('[name=country]', { choose: ['Germany'] })]
  at<HTMLSelectElement>('[name=country]').addEventListener('change', () => {
    setTimeout(() => {
      at('[name=state]').innerHTML = '<option value="">Select</option><option value="BY">Bavaria</option>'
    }, 200)
  })
  const ran = await run(steps)
  expect(outcomes(ran)).toEqual(['filled', 'filled'])
  expect(ran.told.map(receipt => receipt.outcome)).toEqual(['refused', 'filled', 'filled'])
  expect(at<HTMLSelectElement>('[name=state]').value).toBe('BY')
})

test('names the options where the wanted one is not offered', async () => {
  page('<select name="s"><option value="">Select</option><option>A</option><option>B</option></select>')
  const { receipts } = await run([stepFor('[name=s]', { choose: ['C'] })])
  expect(receipts[0]).toMatchObject({ outcome: 'refused', candidates: ['A', 'B'], after: { chosen: [] } })
})

test('stops between steps', async () => {
  page('<input name="a"><input name="b">')
  const stop = new AbortController()
  at('[name=a]').addEventListener('change', () => stop.abort())
  const ran = await run([stepFor('[name=a]', { text: 'one' }), stepFor('[name=b]', { text: 'two' })], stop.signal)
  expect(outcomes(ran)).toEqual(['filled', 'cancelled'])
  expect(at('[name=b]').value).toBe('')
})

test('fires nothing on other fields, and puts focus and scrolling back', async () => {
  page(`<input name="mine"><div style="height:3000px"></div>
    <div id="scroller" style="height:100px;overflow:auto"><div style="height:500px"></div><input name="a"></div>
    <input name="bystander">`)
  const seen: string[] = []
  for (const type of ['focus', 'keydown', 'beforeinput', 'input', 'change', 'click']) {
    at('[name=bystander]').addEventListener(type, () => seen.push(type))
  }
  at('[name=mine]').focus()
  window.scrollTo(0, 40)
  const ran = await run([stepFor('[name=a]', { text: 'Acme' })])
  expect(outcomes(ran)).toEqual(['filled'])
  expect(document.activeElement).toBe(at('[name=mine]'))
  expect([window.scrollY, at('#scroller').scrollTop]).toEqual([40, 0])
  expect(seen).toEqual([])
})

test('one field that throws does not stop the others', async () => {
  page('<input name="a"><input name="b">')
  at('[name=a]').focus = () => {
    throw new Error('patched')
  }
  const ran = await run([stepFor('[name=a]', { text: 'one' }), stepFor('[name=b]', { text: 'two' })])
  expect(outcomes(ran)).toEqual(['refused', 'filled'])
})

test('waits for a page that never rests no longer than it must', async () => {
  page('<input name="a"><p id="clock"></p>')
  const clock = setInterval(() => Object.assign(at('#clock'), { textContent: String(performance.now()) }), 20)
  const start = performance.now()
  const ran = await run([stepFor('[name=a]', { text: 'Acme' })])
  clearInterval(clock)
  expect(outcomes(ran)).toEqual(['filled'])
  expect(performance.now() - start).toBeGreaterThan(1490)
  expect(performance.now() - start).toBeLessThan(2500)
})

test('stops waiting when it is told to stop', async () => {
  page('<input name="a">')
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  const start = performance.now()
  const ran = await run([stepFor('[name=a]', { text: 'Acme' })], stop.signal)
  expect(outcomes(ran)).toEqual(['filled'])
  expect(performance.now() - start).toBeLessThan(300)
})

test('lights up the fields it fills, and no others, without a trace in the markup', async () => {
  page('<input name="a"><input name="b" value="Other"><input name="c">')
  const before = at('[name=a]').outerHTML
  const lit: (Element | null)[] = []
  const steps = [stepFor('[name=a]', { text: 'Acme' }), stepFor('[name=b]', { text: 'Acme' })]
  const watch = setInterval(() => {
    for (const animation of document.getAnimations()) lit.push((animation.effect as KeyframeEffect).target)
  }, 20)
  await run(steps)
  clearInterval(watch)
  expect(new Set(lit)).toEqual(new Set([at('[name=a]')]))
  expect(at('[name=a]').outerHTML).toBe(before)
})
