import browser from 'webextension-polyfill'
import { dropLive } from '../store/live-runs.ts'
import { dropNote } from '../store/notes.ts'
import { dropPlans } from '../store/plans.ts'
import { dropShown } from '../store/shown-submit.ts'
import { resumeTab } from './resume.ts'

/** Closes the runs of pages that are closed or left while they are being filled. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener(tabId => {
    void resumeTab(tabId).finally(() => dropLive({ tabId }))
    void dropPlans(tabId)
    void dropNote(tabId)
    void dropShown(tabId)
  })
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void resumeTab(tabId)
  })
}
