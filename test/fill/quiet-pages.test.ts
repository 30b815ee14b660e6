import { expect, test } from 'vitest'
import { messagesOn } from '../../lib/fill/page-messages.ts'
import { readFrame } from '../../lib/read/read-frame.ts'

// Forms and records as they are before anybody has sent anything.
const pages = import.meta.glob<string>(['../page/forms/*.html', '../read/pages/*.html', '../sites/pages/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

test.each(Object.keys(pages))('%s says nothing against its answers', name => {
  const html = pages[name] ?? ''
  document.body.setHTMLUnsafe(/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html)
  const { reading, elements } = readFrame(document)
  const writable = reading.fields.filter(({ control }) => control !== 'output').map(({ key }) => key)
  const fields = new Map([...elements].filter(([key]) => writable.includes(key)))
  expect(messagesOn(document, fields)).toEqual([])
})
