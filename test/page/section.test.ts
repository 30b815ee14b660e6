import { expect, test } from 'vitest'
import { sectionOf } from '../../lib/page/section.ts'
import { countFields, surveyOf } from '../../lib/page/survey.ts'
import { composedParent } from '../../lib/page/walk.ts'
import { one, show } from './support/page.ts'

function sectionsOf(selector: string): string[] {
  const survey = surveyOf(document)
  countFields(
    survey,
    survey.candidates.map(element => [element]),
    composedParent,
  )
  return sectionOf(one(selector), survey, new Map())
}

test.each([
  [
    'a paragraph over boxes that name themselves',
    '<form><p>Customer</p><input placeholder="Company"><input placeholder="City"><p>Project</p><input id="x" placeholder="Name"></form>',
    ['Project'],
  ],
  [
    'a text over rows of labels and boxes',
    '<form><span class="a">Customer</span><div>Company: <input></div><div>City: <input></div><span class="a">Reseller</span><div>Company: <input id="x"></div></form>',
    ['Reseller'],
  ],
  [
    'bold words before labels',
    '<form><b>Customer</b><br>Company: <input> <br>City: <input> <br><b>Reseller</b><br>Company: <input><br>City: <input id="x"></form>',
    ['Reseller'],
  ],
  [
    'a row over a table of label rows',
    '<table><tr><th colspan="2">Customer</th></tr><tr><td>Company</td><td>City</td></tr><tr><td><input></td><td><input id="x"></td></tr></table>',
    ['Customer'],
  ],
  [
    'the heading below a text is nearer',
    '<form><p>Step 1</p><h2>Contact</h2><div><label>Name <input id="x"></label><label>City <input></label></div></form>',
    ['Contact'],
  ],
])('%s', (_, html, sections) => {
  show(html)
  expect(sectionsOf('#x')).toEqual(sections)
})

test('a label of one box is no section', () => {
  show('<form><p>Company</p><input><p>City</p><input id="x"></form>')
  expect(sectionsOf('#x')).toEqual([])
})
