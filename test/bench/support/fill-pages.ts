/** Twelve native fields that the sample deal answers, on a plain page. */
export const twelveFields = `<!doctype html><html lang="en"><title>Deal registration</title><h1>Deal registration</h1>
<form><fieldset><legend>Customer</legend>
${row('company', 'Company name', '<input id="company">')}
${row('website', 'Website', '<input id="website" type="url">')}
${row('street', 'Street address', '<input id="street">')}
${row('city', 'City', '<input id="city">')}
${row('zip', 'Postal code', '<input id="zip">')}
${row('country', 'Country', '<select id="country"><option value="">Select</option><option>Germany</option><option>United States</option></select>')}
</fieldset><fieldset><legend>Contact</legend>
${row('first', 'First name', '<input id="first">')}
${row('last', 'Last name', '<input id="last">')}
${row('email', 'Email', '<input id="email" type="email">')}
</fieldset><fieldset><legend>Opportunity</legend>
${row('name', 'Opportunity name', '<input id="name">')}
${row('close', 'Close date', '<input id="close" type="date">')}
${row('text', 'Description', '<textarea id="text"></textarea>')}
</fieldset><button>Submit</button></form></html>`

function row(id: string, label: string, control: string): string {
  return `<div><label for="${id}">${label}</label>${control}</div>`
}

/** A page of about so many elements: headings, running text, links, a table, and a labelled field in every tenth. */
export function pageOf(elements: number): string {
  const parts: string[] = []
  for (let made = 10, part = 0; made < elements; part++, made += 20) parts.push(section(part))
  return `<!doctype html><html lang="en"><title>Page</title><body><h1>Page</h1><form>${parts.join('')}</form></body></html>`
}

/** Twenty elements, two of them fields. */
function section(part: number): string {
  return `<section><h2>Part ${part}</h2><p>Some <b>words</b> and a <a href="#">link</a> that say <i>little</i>.</p>
    <div><label for="a${part}">Question ${part}</label><input id="a${part}"></div>
    <div><label>Choice ${part} <select><option>One</option></select></label></div>
    <dl><dt>Term ${part}</dt><dd>Value ${part}</dd></dl>
    <ul><li>first</li><li>second</li></ul><span>end</span></section>`
}
