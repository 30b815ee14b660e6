import { expect, test } from 'vitest'
import { labelsOf } from '../../lib/page/labels.ts'
import { countFields, surveyOf } from '../../lib/page/survey.ts'
import { composedParent } from '../../lib/page/walk.ts'
import { one, shadow, show } from './support/page.ts'

/** The first label of a field on the page as a reading sees it: every control around is a field. */
function labelOf(selector: string, root: ParentNode = document) {
  const survey = surveyOf(document)
  countFields(
    survey,
    survey.candidates.filter(element => element.matches('input,select')).map(element => [element]),
    composedParent,
  )
  const [first] = labelsOf(one(selector, root), undefined, survey)
  return first ? `${first.text} (${first.from})` : ''
}

test.each([
  ['for', '<label for="x">First name *</label><input id="x">', 'First name (label)'],
  ['around', '<label>Company <input id="x"><span class="field-error">Required</span></label>', 'Company (label)'],
  [
    'a for that gives the name',
    '<form><label for="city">City</label><input id="x" name="city"></form>',
    'City (label)',
  ],
  [
    'several ids',
    '<b id="a">Close</b><b id="b">date</b><input id="x" aria-labelledby="a b x">',
    'Close date (aria-labelledby)',
  ],
  ['aria-label', '<input id="x" aria-label="Deal name">', 'Deal name (aria-label)'],
  ['cell to the left', '<table><tr><td>Account:</td><td><input id="x"></td></tr></table>', 'Account (cell)'],
  [
    'cell above',
    '<table><tr><th>Name</th><th>Email</th></tr><tr><td><input></td><td><input id="x"></td></tr></table>',
    'Email (cell)',
  ],
  [
    'cell above under a wide one',
    '<table><tr><th colspan="2">Name</th><th>Email</th></tr><tr><td><input></td><td><input></td><td><input id="x"></td></tr></table>',
    'Email (cell)',
  ],
  [
    'cell beside a cell of two fields',
    '<table><tr><td>Phone</td><td><input id="x"><input type="checkbox"></td></tr></table>',
    'Phone (cell)',
  ],
  ['dt before dd', '<dl><dt>Stage</dt><dd><select id="x"></select></dd></dl>', 'Stage (above)'],
  ['text before', '<p>Amount: <input id="x"></p>', 'Amount (before)'],
  ['line above', '<div>Next step<br><input id="x"></div>', 'Next step (above)'],
  ['block above, not tied', '<div><label>Website</label><div><input id="x"></div></div>', 'Website (above)'],
  [
    'heading over one field',
    '<div><h5>Phone</h5><div><fieldset><input id="x"></fieldset></div></div>',
    'Phone (above)',
  ],
  [
    'explanation in between',
    '<div>Email:<br><em>We only write to you about this deal, and never share it with anybody.</em><br><input id="x"></div>',
    'Email (above)',
  ],
  [
    'a note in between',
    '<div><span>Country</span><span>Choose one</span><select id="x"></select></div>',
    'Country (before)',
  ],
  [
    'text before a checkbox in its own row, not that of the next row',
    '<div><div><div>Private</div><div><input type="checkbox" id="x"></div></div><div><div>Turbines</div><div>36</div></div></div>',
    'Private (above)',
  ],
  [
    'a button in a column of names',
    '<div style="display:flex"><button>Stage</button><p>Won</p></div><div style="display:flex"><button><i aria-hidden="true">#</i> Lines</button><input id="x"></div>',
    'Lines (above)',
  ],
  ['text after a checkbox', '<div><input type="checkbox" id="x"> Co-sell with us</div>', 'Co-sell with us (after)'],
  [
    'drawn over the box',
    '<div style="position:relative"><input id="x" style="height:40px;width:200px"><span style="position:absolute;left:8px;top:4px">Job title</span></div>',
    'Job title (geometry)',
  ],
  [
    'first part of a label over two boxes',
    '<table><tr><td>PLZ / Ort</td><td><input id="x" size="5"> <input></td></tr></table>',
    'PLZ (cell)',
  ],
  [
    'last part of a label over three boxes in a row',
    '<div><div>City, State, Zip:</div><div><input size="9"><input size="2"><input id="x" size="5"></div></div>',
    'Zip (above)',
  ],
  ['first of two boxes in one answer', '<dl><dt>Amount</dt><dd><input id="x"> <input></dd></dl>', 'Amount (above)'],
  [
    'a list beside a box, which the label is about as well',
    '<dl><dt>予定金額</dt><dd><input> <select id="x"><option>JPY<option>USD</select></dd></dl>',
    '予定金額 (above)',
  ],
  [
    'last part of a label on the line of two boxes',
    '<p>CP / Ville : <input size="5"> <input id="x" size="9"></p>',
    'Ville (before)',
  ],
  [
    'last part of a label tied to the first of two boxes',
    '<label for="a">Postcode en plaats</label><span><input id="a" size="5"> <input id="x" size="9"></span>',
    'plaats (label)',
  ],
  [
    'head of its column, where no table says so',
    '<div><div><div>Customer</div><div>Country</div></div><div style="display:flex"><div><input></div><div><input id="x"></div></div></div>',
    'Country (above)',
  ],
  ['words apart', '<div><span>Close</span> <span>date</span> <input id="x"></div>', 'Close date (before)'],
  [
    'a text of its own beside texts of the others',
    '<div><p>Company</p><input id="x" placeholder="Acme Inc."><p>City</p><input placeholder="Oslo"></div>',
    'Company (above)',
  ],
  ['placeholder', '<div><input id="x" placeholder="Partner id"></div>', 'Partner id (placeholder)'],
  [
    'help bubbles are not words',
    '<label for="x">Industry<button>?</button><span role="tooltip">The main one</span></label><input id="x">',
    'Industry (label)',
  ],
])('label by %s', (_, html, label) => {
  show(html)
  expect(labelOf('#x')).toBe(label)
})

test.each([
  ['the label of the field before', '<label for="a">City</label><input id="a"><input id="x">'],
  ['the section over several fields', '<div><h3>Your address</h3><div><input><input id="x"></div></div>'],
  ['a second box of the same answer', '<table><tr><td>Phone</td><td><input> <input id="x"></td></tr></table>'],
  ['the whole of an answer in three boxes', '<p>Phone: <input id="x" size="3"> <input size="3"> <input size="4"></p>'],
  ['the navigation', '<header><div><a href="#">Home</a><a href="#">Leads</a></div><input id="x"></header>'],
  ['a menu', '<div><nav>Home Leads</nav><input id="x"></div>'],
  ['the words of a button', '<div><button>Verify</button><input id="x"></div>'],
])('%s is not its label', (_, html) => {
  show(html)
  expect(labelOf('#x')).toBe('')
})

test('a text over several boxes with words of their own is no label', () => {
  show(
    '<form><p>Persona de contacto</p><input id="x" placeholder="Nombre"><input placeholder="Apellidos"><p>Proyecto</p><input id="y" placeholder="Nombre del proyecto"></form>',
  )
  expect([labelOf('#x'), labelOf('#y')]).toEqual(['Nombre (placeholder)', 'Nombre del proyecto (placeholder)'])
})

test('labels reach across shadow roots', () => {
  show('<span id="name">Account name</span><x-box></x-box>')
  const root = shadow(one('x-box'), '<input id="x" aria-labelledby="name">')
  expect(labelOf('#x', root)).toBe('Account name (aria-labelledby)')
})

test('a label beside the host names the box inside', () => {
  show('<div><span>Budget</span><x-box></x-box></div>')
  const root = shadow(one('x-box'), '<div><input id="x"></div>')
  expect(labelOf('#x', root)).toBe('Budget (before)')
})

test('a radio group is named by its legend, not by its first choice', () => {
  show(
    '<fieldset><legend>Deal type</legend><label><input type="radio" name="t" id="x">New</label><label><input type="radio" name="t">Renewal</label></fieldset>',
  )
  const survey = surveyOf(document)
  const radios = [...document.querySelectorAll('input')]
  countFields(survey, [radios], composedParent)
  expect(labelsOf(one('#x'), radios, survey)[0]).toEqual({ text: 'Deal type', from: 'legend' })
})

test.each([
  [
    'its question',
    '<div><span>New customer?</span><label><input type="radio" name="t">Yes</label><label><input type="radio" name="t">No</label></div>',
    'New customer?',
  ],
  [
    'its question on the line',
    '<p>New customer? <input type="radio" name="t"> Yes <input type="radio" name="t"> No</p>',
    'New customer?',
  ],
  ['no choice of its own', '<p>Yes <input type="radio" name="t"> No <input type="radio" name="t"></p>', ''],
])('a radio group is named by %s', (_, html, label) => {
  show(html)
  const survey = surveyOf(document)
  const radios = [...document.querySelectorAll('input')]
  countFields(survey, [radios], composedParent)
  expect(labelsOf(radios[0] as Element, radios, survey)[0]?.text ?? '').toBe(label)
})

test('a group that lists the words inside its choices among its own names is named without them', () => {
  show(
    `<div role="radiogroup" aria-labelledby="q n r"><b id="q">Deal type</b>
      <div role="radio"><i id="n">New</i></div><div role="radio"><i id="r">Renewal</i></div></div>`,
  )
  const survey = surveyOf(document)
  const radios = [...document.querySelectorAll('[role=radio]')]
  countFields(survey, [radios], composedParent)
  expect(labelsOf(radios[0] as Element, radios, survey)[0]?.text).toBe('Deal type')
})

test('a drop-down that names itself by its chosen option goes by the label beside it', () => {
  show(
    `<table><tr><td>Industry:</td><td><span id="x" role="combobox" aria-labelledby="o">Mining</span></td></tr></table>
      <ul role="listbox"><li><div role="option" id="o">Mining</div></li></ul>`,
  )
  expect(labelsOf(one('#x'))[0]).toEqual({ text: 'Industry', from: 'cell' })
})

test('choices that are slotted into a group have the name that the group’s own part of the page gives it', () => {
  show('<x-group><b role="radio" id="yes">Yes</b><b role="radio" id="no">No</b></x-group>')
  const root = one('x-group').attachShadow({ mode: 'open' })
  root.innerHTML = `<fieldset role="radiogroup" aria-labelledby="label"><label id="label">Deal type</label><slot></slot></fieldset>`
  const [label] = labelsOf(one('#yes'), [one('#yes'), one('#no')])
  expect(label).toEqual({ text: 'Deal type', from: 'aria-labelledby' })
})

test.each([
  [
    'leaves out the name of a picture',
    '<label for="x">Country <i aria-hidden="true" class="material-icons">arrow_drop_down</i></label><input id="x">',
    'Country',
  ],
  [
    'is what stands before its own line, not on the next one',
    '<div><label>Needs support</label><div><b role="switch" id="x"></b></div></div><div>Keywords</div>',
    'Needs support',
  ],
  [
    'is what a drawn box says itself',
    '<b role="checkbox" id="x" aria-labelledby="w"><i id="w">I agree</i></b>',
    'I agree',
  ],
  ['is not the state of a switch', '<div>Shared</div><b role="switch" id="x"><i>Off</i></b>', 'Shared'],
])('the label of a choice %s', (_, html, label) => {
  show(html)
  expect(labelsOf(one('#x'))[0]?.text).toBe(label)
})
