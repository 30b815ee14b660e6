import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { type Difference, driftOf } from '../../lib/mapping/drift.ts'
import { differenceInWords } from '../../lib/mapping/drift-words.ts'
import { type FormField, fieldOf } from '../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../lib/mapping/mapping.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import { seeForm } from '../../lib/mapping/see-form.ts'
import { matchFields } from '../../lib/match/match.ts'
import type { Field } from '../../lib/page/field.ts'
import { serveForms } from '../forms/server.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { bundle } from './support/bundle.ts'

/** A second visit to a form that is as it was: whatever is told of it is a false alarm. */
const visits = {
  unchanged: 'read()',
  'after answers': 'answer();read()',
  'mapped after answers': 'answer();read()',
} as const

/** One true change; it must be told, and nothing else that matters. */
const changes = {
  gone: 'drop();read()',
  options: 'reanswer();read()',
  'new required': 'demand();read()',
} as const

/**
 * Visits every test form again, with every field ruled, and counts what is told: `alarms` where the form is as it was (other
 * answers, another step), `told` and `more` where one thing changed. Prints one JSON line a case; `--verbose` says what.
 */
export async function main(args: string[]): Promise<void> {
  const forms = await serveForms()
  const folder = join(import.meta.dirname, '../page/forms')
  const served = ['bergwerk', 'cantabria', 'horizon', 'northgate', 'sakura', 'apex', 'meridian']
  const urls = [
    ...served.map(one => `${forms.url}/${one}.html`),
    ...readdirSync(folder).map(file => pathToFileURL(join(folder, file)).href),
  ]
  const script = await bundle(join(import.meta.dirname, 'drift/page-entry.ts'))
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  const verbose = args.includes('--verbose')
  try {
    const page = await browser.newPage()
    const see = async (url: string, then: string): Promise<FormField[]> => {
      await page.goto(url)
      await page.waitForSelector('input,select,textarea,[role]')
      return asRemembered(await read(page, script, then))
    }
    const fresh = new Map<string, FormField[]>()
    for (const url of urls) fresh.set(url, await see(url, 'read()'))
    for (const [name, then] of Object.entries(visits)) {
      let alarms = 0
      for (const [url, first] of fresh) {
        const other = await see(url, then)
        const [before, now] = name === 'mapped after answers' ? [other, first] : [first, other]
        const told = matter(before, now)
        if (told.length) alarms++
        if (verbose) for (const one of told) console.error(url.split('/').at(-1), name, differenceInWords(one))
      }
      console.log(JSON.stringify({ visit: name, forms: fresh.size, alarms }))
    }
    const steps = { forms: fresh.size, alarms: 0 }
    for (const url of urls) {
      const whole = fresh.get(url) ?? []
      const [first, second] = [stepOf(whole, 0), stepOf(whole, 1)]
      const { fields } = seeForm({ ...noMapping, fields: first }, second.map(fieldOf))
      // One that was remembered whole is also shown in part.
      const told = [
        [fields, first] as const,
        [fields, second] as const,
        [whole, first] as const,
        [whole, second] as const,
      ].flatMap(([known, now]) => matter(known, now))
      if (told.length) steps.alarms++
      if (verbose) for (const one of told) console.error(url.split('/').at(-1), 'steps', differenceInWords(one))
    }
    console.log(JSON.stringify({ visit: 'each of two steps, seen one after the other', ...steps }))
    for (const [name, then] of Object.entries(changes)) {
      const count = { forms: 0, told: 0, more: 0 }
      for (const [url, before] of fresh) {
        const now = await see(url, then)
        if (JSON.stringify(now) === JSON.stringify(before)) continue
        const told = matter(before, now)
        count.forms++
        if (told.length) count.told++
        if (told.length > 1) count.more++
        if (verbose && told.length !== 1)
          console.error(url.split('/').at(-1), name, told.map(differenceInWords).join(' ') || 'NOTHING TOLD')
      }
      console.log(JSON.stringify({ change: name, ...count }))
    }
  } finally {
    await browser.close()
    await forms.close()
  }
}

const noMapping: Mapping = {
  id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
  name: '',
  side: 'portal',
  origin: 'https://portal.example',
  path: '/',
  fields: [],
  rules: [],
  updatedAt: '2026-11-01T10:00:00.000Z',
}

/** One half of a form, as a wizard shows it: what stands around a field is what stands there then. */
function stepOf(form: FormField[], which: 0 | 1): FormField[] {
  const middle = Math.ceil(form.length / 2)
  const step = which ? form.slice(middle) : form.slice(0, middle)
  return step.map((field, position) => ({
    ...field,
    position,
    before: step[position - 1]?.label ?? '',
    after: step[position + 1]?.label ?? '',
  }))
}

async function read(page: Page, script: string, then: string): Promise<Field[]> {
  return (await page.evaluate(`${script};${then}`)) as Field[]
}

function asRemembered(fields: Field[]): FormField[] {
  return remembered(fields, matchFields(fields, 'portal'))
}

/** With a rule for every field, so that nothing is small. */
function matter(before: FormField[], now: FormField[]): Difference[] {
  const rules = before.map(({ facts: _, ...field }): Rule => ({ field, source: { from: 'leave' }, overwrite: false }))
  return driftOf({ fields: before, rules }, now).filter(({ matters }) => matters)
}
