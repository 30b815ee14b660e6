import type { Actions } from '../messages/serve.ts'
import { capture } from './capture.ts'
import { captureResult } from './capture-result.ts'
import { correct } from './correct.ts'
import { edit } from './edit.ts'
import { editRecord } from './edit-record.ts'
import { fill } from './fill.ts'
import { inspect } from './inspect.ts'
import { learn } from './learn.ts'
import { pick } from './picking.ts'
import { preview } from './preview.ts'
import { replay } from './replay.ts'
import { resume } from './resume.ts'
import { saveRecord } from './save-record.ts'
import { approveForm } from './submit/approve-form.ts'
import { checkSubmit } from './submit/check-submit.ts'
import { submit } from './submit/submit.ts'
import { tellOutcome } from './submit/tell-outcome.ts'
import { teach } from './teach.ts'
import { undo } from './undo.ts'

/** Every use case by name: what the popup, the options page and any later caller can ask for. */
export const actions: Actions = {
  inspect,
  capture,
  preview,
  correct,
  edit,
  fill,
  undo,
  editRecord,
  saveRecord,
  checkSubmit,
  submit,
  approveForm,
  tellOutcome,
  captureResult,
  pick,
  teach,
  learn,
  replay,
  resume,
}
