import type { Page } from 'puppeteer-core'
import { rowsOf } from '../../support/database.ts'
import { watchWorker } from '../../support/dying.ts'
import type { Extended } from '../../support/extension.ts'
import { closePopup, openPopup, status, statusOf } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'

/** About twenty times what the popup does is done over: on a machine with much else to do that takes minutes. */
export const patience = 400_000

/** What stands after the worker was ended in the middle, and the popup was opened anew and has come to rest. */
export interface After {
  page: Page
  popup: Page
  /** What its status line says. */
  said: string
  /** A page of the extension, to read the database from. */
  own: Page
}

/** One action of the popup, during which the worker is ended. */
export interface Action {
  /** Opens the page that it is about: at another address each time, which ends with this number. */
  open(nth: number): Promise<Page>
  /** What the status line says when it may begin. */
  ready: RegExp
  /** What is done in the popup before the worker is watched. */
  prepare?(popup: Page): Promise<void>
  /** Does it in the popup. */
  start(popup: Page): Promise<void>
  /** What the status line says when it has ended. */
  ended: RegExp
  /** What a run says that is not running any more, while something is left to be done. */
  going?: RegExp
  /** What is not as it should be: one sentence each. */
  wrong(after: After): Promise<string[]>
}

/**
 * Does an action once undisturbed, and then again and again: each time the worker is ended right after another one of its
 * lasting deeds. Answers with the deeds, and with everything that was wrong after any of them.
 */
export async function killAtEveryDeed(
  extended: Extended,
  action: Action,
): Promise<{ deeds: string[]; wrong: string[] }> {
  const own = await extended.openOwn('options.html#sites')
  const whole = await once(extended, own, action, 0)
  const wrong = whole.wrong.map(sentence => `undisturbed: ${sentence}`)
  if (!whole.deeds.some(deed => deed.startsWith('wrote'))) wrong.push('nothing was seen to be written')
  for (const nth of worthKilling(whole.deeds)) {
    const one = await once(extended, own, action, nth)
    wrong.push(...one.wrong.map(sentence => `after deed ${nth} (${whole.deeds[nth - 1]}): ${sentence}`))
  }
  await own.close()
  return { deeds: whole.deeds, wrong }
}

/** What only asks a page something changes nothing: what was done before is what stands after it. */
const question = /^asked the page: (?!fill|undo|explore|edit|save$|submitPress)/

/**
 * The deeds that leave something new behind. Of more than three alike in a row, as when a form's fields are reported, the
 * first and the last; of questions in a row the last, when the page has had its time; of what is put into memory, which
 * the rows are proved against, the first two and the last.
 */
function worthKilling(deeds: string[]): number[] {
  const all = deeds.map((deed, at) => ({ kind: question.test(deed) ? 'question' : deed, nth: at + 1 }))
  const memory = all.filter(({ kind }) => kind.startsWith('memory'))
  const rows: (typeof all)[] = []
  for (const one of all.filter(each => !memory.includes(each))) {
    const row = rows.at(-1)
    if (row?.[0]?.kind === one.kind) row.push(one)
    else rows.push([one])
  }
  const kept = rows.flatMap((row, at) => {
    if (row[0]?.kind === 'question') return at === 0 || row.length > 1 ? row.slice(-1) : []
    return row.length > 3 ? [...row.slice(0, 1), ...row.slice(-1)] : row
  })
  return [...kept, ...memory.slice(0, 2), ...memory.slice(2).slice(-1)].map(({ nth }) => nth).sort((a, b) => a - b)
}

async function once(
  extended: Extended,
  own: Page,
  action: Action,
  nth: number,
): Promise<{ deeds: string[]; wrong: string[] }> {
  const page = await action.open(nth)
  const first = await openPopup(extended, page)
  await status(first, action.ready)
  await action.prepare?.(first)
  const watched = await watchWorker(extended, nth)
  await action.start(first)
  await soon(
    async () => watched.still() || action.ended.test(await statusOf(first)),
    async () => `deed ${nth} or the end; the popup says "${await statusOf(first)}"`,
  )
  const deeds = nth ? [] : await allDeeds(watched.deeds)
  // An action that did less this time has ended: there is nothing to end any more.
  await watched.end()
  await closePopup(first)
  const popup = await openPopup(extended, page)
  let before = ''
  const isAtRest = async () => {
    const [said, runs] = [await statusOf(popup), await rowsOf(own, 'runs')]
    const goesOn = runs.some(
      ({ state, status }) => state === 'running' || state === 'undoing' || action.going?.test(status),
    )
    // One thing may lead to the next by itself: what is written is then saved.
    const now = JSON.stringify([said, runs.map(({ status }) => status)])
    const isSame = now === before
    before = now
    if (!isSame) await new Promise(resolve => setTimeout(resolve, 500))
    return isSame && !goesOn && !/^$|…$/.test(said)
  }
  await soon(isAtRest, async () => `the popup to come to rest; it says "${await statusOf(popup)}"`, 60_000)
  const wrong = await action.wrong({ page, popup, said: await statusOf(popup), own })
  await closePopup(popup)
  await page.close()
  return { deeds, wrong }
}

/** The worker's deeds, once no more are added. */
async function allDeeds(deeds: () => Promise<string[]>): Promise<string[]> {
  let before: string[] = []
  await soon(async () => {
    const now = await deeds()
    const same = now.length > 0 && now.length === before.length
    before = now
    if (!same) await new Promise(resolve => setTimeout(resolve, 400))
    return same
  }, 'the worker to have done everything')
  return before
}
