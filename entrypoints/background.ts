import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { keepAttentionBadge, refreshAttentionBadge } from '../lib/actions/attention-badge.ts'
import { chooseOption } from '../lib/actions/choose-option.ts'
import { keepForgetting } from '../lib/actions/forget-runs.ts'
import { actions } from '../lib/actions/index.ts'
import { followOrganisation } from '../lib/actions/organisation.ts'
import { takePickEvent } from '../lib/actions/picking.ts'
import { resume } from '../lib/actions/resume.ts'
import { takeReport, whenFilled } from '../lib/actions/run-frames.ts'
import { afterFill } from '../lib/actions/submit/after-fill.ts'
import { watchKeys } from '../lib/actions/watch-keys.ts'
import { watchMenus } from '../lib/actions/watch-menus.ts'
import { watchTabs } from '../lib/actions/watch-tabs.ts'
import { serve } from '../lib/messages/serve.ts'

export default defineBackground(() => {
  serve(actions, { report: takeReport, choose: chooseOption, picking: takePickEvent })
  whenFilled(run => void afterFill(run))
  watchTabs()
  followOrganisation()
  watchKeys()
  watchMenus()
  // The browser may have stopped the background in the middle of a run.
  void resume()
  keepForgetting()
  keepAttentionBadge()
  // Being listened for, the start of the browser starts the background too.
  browser.runtime.onStartup.addListener(() => void refreshAttentionBadge())
})
