import { labelsOf } from '../../question.ts'
import { countriesIn, currencies, dealTypes, industries } from '../shared/lists.ts'
import { questions } from './questions.ts'

const label = labelsOf(questions)

const row = (text: string, control: string) => `<tr><td class="l">${text}:</td><td>${control}</td></tr>`
const text = (id: keyof typeof label) => row(label[id], `<input type="text" name="${id}" size="40">`)
const options = (names: string[]) => names.map(name => `<option>${name}</option>`).join('')
const countries = countriesIn('en')
  .map(({ value, label }) => `<option value="${value}">${label}</option>`)
  .join('')

/** A page of its time: a table for the layout, and labels that are tied to nothing. */
export const markup = `
<div class="bar">Partner Extranet &raquo; Deal Registration</div>
<form>
  <table>
    <tr><th colspan="2">End customer</th></tr>
    ${text('customer')}
    ${text('url')}
    ${row(label.country, `<select name="country" placeholder="Type a country"><option value=""></option>${countries}</select>`)}
    ${row(label.industry, `<select name="industry"><option value="">Please select</option>${options(industries)}</select>`)}
    ${text('first')}
    ${text('last')}
    ${text('email')}
    ${text('phone')}
    <tr><th colspan="2">Project</th></tr>
    ${text('project')}
    ${row(label.revenue, '<input type="text" name="revenue" class="money" size="20">')}
    ${row(label.currency, `<select name="currency"><option value=""></option>${options(currencies)}</select>`)}
    ${row(label.close, '<input type="text" name="close" size="12" readonly>')}
    ${row(label.products, '<input type="text" name="products">')}
    ${row(label.type, dealTypes.map(type => `<label><input type="radio" name="type" value="${type}"> ${type}</label>`).join(' '))}
    ${row(label.quantity, '<input name="quantity" size="6">')}
    ${row(label.comments, '<textarea name="comments" rows="5" cols="50"></textarea>')}
    <tr><td></td><td><label><input type="checkbox" name="certify"> ${label.certify}</label></td></tr>
    <tr><td></td><td><ul class="errors"></ul><input type="submit" value="Register deal"></td></tr>
  </table>
</form>`
