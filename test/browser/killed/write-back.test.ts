import { beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../support/database.ts'
import { offers, press, status, view } from '../../support/popup.ts'
import { fresh } from '../write-back/crm.ts'
import { answer, visitRecord } from '../write-back/visit.ts'
import { type After, killAtEveryDeed, patience } from './kill.ts'

const visit = visitRecord()
const { world } = visit
beforeAll(() => visit.levels(['auto', 'auto', 'auto']))

/** What is told of a write-back is what the CRM's database holds; where that is nothing, it can be finished. */
async function wrongOfWriteBack({ page, popup, said, own }: After, url: string): Promise<string[]> {
  const { saves, saved } = world
  const runs = (await rowsOf(own, 'runs')).filter(run => run.url === url)
  const [run] = runs.filter(({ kind }) => kind === 'write-back')
  const told = runs.filter(({ kind }) => kind === 'save')
  const wrong = runs.length > 1 + saves ? [`Activity tells of ${runs.length} runs`] : []
  if (saves > 1) wrong.push(`it was saved ${saves} times`)
  if (saves === 0 && JSON.stringify(saved) !== JSON.stringify(fresh)) wrong.push('the record was changed')
  if (saves > 0 && (run?.saved !== 'saved' || run.status !== 'Saved by the CRM.' || told.length !== 1))
    wrong.push(`it was saved, but told are ${run?.saved}, "${run?.status}" and ${told.length} saves`)
  if (saves === 0 && run && (run.saved || !run.status.includes('Now save the record in your CRM.')))
    wrong.push(`it was not saved, but told are ${run.saved} and "${run.status}"`)
  if (run && page.url() === url && said !== run.status) wrong.push(`the popup says "${said}", not "${run.status}"`)
  if (saves === 0) {
    if (await offers(popup, 'Save record')) await press(popup, 'Save record')
    else {
      await view(popup, 'Write-back')
      await status(popup, /would be filled/)
      await press(popup, 'Write back')
    }
    await status(popup, /^Saved by the CRM/)
  }
  const whole = JSON.stringify({ ...fresh, ...answer })
  if (JSON.stringify(world.saved) !== whole || world.saves !== 1)
    wrong.push(`after all ${world.saves} saves, and the record holds ${JSON.stringify(world.saved)}`)
  return wrong
}

test(
  'a record is written and saved once or not at all, and what is told of it is true, wherever the worker was ended',
  async () => {
    let url = ''
    const { deeds, wrong } = await killAtEveryDeed(visit.extended, {
      open(nth) {
        Object.assign(world, { saved: { ...fresh }, saves: 0 })
        url = `${world.record}/edit?${nth}`
        return visit.extended.open(url)
      },
      ready: /./,
      async prepare(popup) {
        await view(popup, 'Write-back')
        await status(popup, /would be filled/)
      },
      start: popup => press(popup, 'Write back'),
      ended: /^(?:Saved|Not saved|Cannot)/,
      going: /^Saving was begun/,
      wrong: after => wrongOfWriteBack(after, url),
    })
    expect(deeds).toContain('asked the page: save')
    expect(wrong).toEqual([])
  },
  patience,
)
