import { counted, type Guard, holds, named, stops } from './guard.ts'

const good = new Set(['filled', 'normalised', 'unchanged'])

/** A fill that was cut short, or that the page did not take everywhere, is nothing to send. */
export const ended: Guard = {
  id: 'ended',
  title: 'The form was filled to the end',
  check({ fill }) {
    if (!fill.ended) return stops('The fill did not come to its end. Fill the form again.', 'fill')
    if (fill.only) return stops('Only one field was filled. Fill the whole form first.', 'fill')
    const written = fill.fields.filter(field => field.written)
    const failed = written.filter(({ outcome = '' }) => !good.has(outcome))
    if (failed.length) return stops(`Not filled and verified: ${named(failed.map(({ label }) => label))}.`, 'fill')
    return holds(`${counted(written.length)} filled and verified.`)
  },
}
