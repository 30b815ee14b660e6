import type { Checked } from '../../lib/mapping/guards/index.ts'
import type { Outputs } from '../../lib/messages/protocol.ts'
import { runId } from './fixtures.ts'

const held = (id: string, title: string, reason: string): Checked => ({ id, title, held: true, reason })

const holding = [
  held('duplicate', 'The deal is not registered here yet', 'This deal has not been sent to this portal.'),
  held('required', 'Every required field is answered', '3 required fields answered.'),
  held('button', 'It is clear which button sends the form', '“Register deal” is pressed.'),
]

/** A form that may be submitted. */
export const mayGo: Outputs['checkSubmit'] = {
  level: 'confirm',
  guards: holding,
  deal: 'Factory cloud move',
  portal: 'portal.example',
  amount: 'EUR 73,800',
  button: 'Register deal',
  deed: 'submit',
  fields: [{ label: 'Company name', value: 'Brückner Maschinenbau GmbH' }],
}

export const stopping: Checked[] = [
  {
    id: 'unchanged',
    title: 'The form is as you approved it',
    held: false,
    reason: 'You have not approved this form yet. Look it through and approve it as it is.',
    fix: 'approve',
  },
  {
    id: 'amount',
    title: 'The amount is under the limit',
    held: false,
    reason: 'No limit is set for this form, and submitting on its own needs one.',
    fix: 'settings',
  },
]

/** A form that two guards stop. */
export const mayNot: Outputs['checkSubmit'] = {
  ...mayGo,
  guards: [...holding, ...stopping],
  stopped: `${stopping[0]?.reason} 1 more thing stands against it.`,
}

export const submitted = { ok: true as const, value: { runId } }
