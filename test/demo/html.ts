/** Text made safe for HTML. */
export const safe = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

export interface Look {
  title: string
  /** Name in the top bar. */
  brand: string
  /** Colours of the top bar and the buttons. */
  colour: string
  crumbs: string[]
}

/** A whole page in the look of one of the demo's applications. */
export const page = (look: Look, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(look.title)} · ${safe(look.brand)}</title>
<link rel="icon" href="data:,">
<style>${style(look.colour)}</style>
</head>
<body>
<header class="top"><strong>${safe(look.brand)}</strong><nav aria-label="Main"><a href="/">Home</a><a href="/">Reports</a><a href="/">Help</a></nav></header>
<nav class="crumbs" aria-label="Breadcrumb">${look.crumbs.map(crumb => `<span>${safe(crumb)}</span>`).join(' / ')}</nav>
<main>${body}</main>
</body>
</html>`

const style = (colour: string) => `
:root { --brand: ${colour}; --ink: #1d2733; --soft: #5b6776; --line: #d5dce4; --wash: #f3f6f9; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; background: var(--wash); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
.top { display: flex; gap: 32px; align-items: center; padding: 12px 28px; background: var(--brand); color: #fff }
.top nav { display: flex; gap: 18px } .top a { color: #fff; opacity: .85; text-decoration: none }
.crumbs { padding: 12px 28px 0; color: var(--soft); font-size: 13px }
main { max-width: 980px; margin: 12px auto 60px; padding: 0 20px }
h1 { margin: 8px 0 16px; font-size: 25px } h2 { margin: 0 0 14px; font-size: 16px }
.card { margin: 0 0 18px; padding: 20px 24px; background: #fff; border: 1px solid var(--line); border-radius: 10px }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 14px 28px }
.wide { grid-column: 1 / -1 }
dl { margin: 0 } dt { color: var(--soft); font-size: 12.5px } dd { margin: 1px 0 0 }
label, legend { display: block; margin: 0 0 4px; font-size: 13.5px; font-weight: 600; padding: 0 }
input:not([type=radio], [type=checkbox]), select, textarea { width: 100%; padding: 8px 10px; border: 1px solid #9aa7b5; border-radius: 6px; background: #fff; color: inherit; font: inherit }
textarea { min-height: 92px } fieldset { margin: 0; padding: 0; border: 0 }
input[readonly] { background: var(--wash); color: var(--soft) }
:is(input, select, textarea, button, a):focus-visible { outline: 3px solid color-mix(in srgb, var(--brand) 45%, white); outline-offset: 1px }
.choices label { display: inline-flex; gap: 6px; margin-right: 18px; font-weight: 400 }
.hint { margin: 4px 0 0; color: var(--soft); font-size: 12.5px } .error { margin: 4px 0 0; color: #b3261e; font-size: 13px }
button { padding: 9px 20px; border: 0; border-radius: 6px; background: var(--brand); color: #fff; font: inherit; font-weight: 600; cursor: pointer }
table { width: 100%; border-collapse: collapse } td, th { padding: 9px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
form table th { width: 260px; font-size: 13.5px } .bar { display: flex; gap: 14px; align-items: center }
.aside { color: var(--soft); font-size: 13px }`
