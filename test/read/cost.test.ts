import { afterEach, expect, it } from 'vitest'
import { pairsIn } from '../../lib/read/output.ts'
import { sceneOf } from '../../lib/read/scene.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

/** A page of many sections of text, links, a few pairs and a list. */
function fill(sections: number): void {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `<tr><td>Item ${at}</td><td><a href="#">Open</a></td><td>${at}</td></tr>`,
  )
  document.body.innerHTML = Array.from(
    { length: sections },
    (_, at) => `<section><h3>Part ${at}</h3><p>Some text, <b>bold</b> in places.</p>
      <div class="row"><div style="color:gray;font-size:11px">Label of ${at}</div><div>Value ${at}</div></div>
      <table><tr><th>A</th><th>B</th><th>C</th></tr>${rows.join('')}</table></section>`,
  ).join('')
  document.body.getBoundingClientRect()
}

function best(): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    pairsIn(sceneOf(document.body, new Set()))
    return performance.now() - start
  })
  return Math.min(...times)
}

it('costs ten times as much on a page ten times as large, not a hundred times', () => {
  fill(20)
  const small = best()
  fill(200)
  expect(document.querySelectorAll('*').length).toBeGreaterThan(8_000)
  expect(best()).toBeLessThan(small * 30 + 5)
})
