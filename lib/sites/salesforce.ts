import { fieldNameOf } from './salesforce/field-name.ts'
import { salesforceNames } from './salesforce/names.ts'
import { recordInAddress } from './salesforce/record.ts'
import type { Site } from './site.ts'
import { buttonIn, frontOf, onlyVisible, seenIn } from './support/front.ts'

/** Lightning Experience has a host for itself in every org; sandboxes have more parts (help.salesforce.com: My Domain URL formats). */
const lightning = /\.lightning\.(?:force\.com|force\.mil|crmforce\.mil|sfcrmproducts\.cn)$/
/** Experience Cloud sites; a company may put them under a name of its own. */
const experience = /\.(?:my\.site\.com|force\.com)$/

/** Salesforce: Lightning Experience, its console, and record pages of Experience Cloud sites. */
export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  side: 'crm',
  recognise(url, document) {
    if (lightning.test(url.hostname)) return url.pathname.startsWith('/lightning/')
    if (!recordInAddress(url)) return false
    return experience.test(url.hostname) || document.querySelector('[data-target-selection-name^="sfdc:"]') !== null
  },
  record: recordInAddress,
  // The console and Lightning's own navigation keep records that were opened before in the page, hidden.
  root(document) {
    for (const selector of ['one-record-home-flexipage2', '.oneContent.active', '.windowViewMode-normal.active']) {
      const found = onlyVisible(document, selector)
      if (found) return found
    }
    return undefined
  },
  nameOf: fieldNameOf,
  names: salesforceNames,
  // A pencil opens the whole layout in its place; the Edit button opens it in a window. Neither is there without the right to edit.
  edit(document) {
    const place = frontOf(document, salesforce)
    return buttonIn(place, '.inline-edit-trigger') ?? buttonIn(place, 'button[name="Edit"],a[title="Edit"]')
  },
  // Page objects of the platform call it so in the edit window and below inline editing alike (UTAM: records-form-footer).
  save(document) {
    return buttonIn(frontOf(document, salesforce), 'button[name="SaveEdit"]')
  },
  // UTAM records/recordEditError: the list of what went wrong, and of possible duplicates.
  failure(document) {
    const error = seenIn(frontOf(document, salesforce), 'records-record-edit-error')
    return error?.textContent?.replace(/\s+/g, ' ').trim() || undefined
  },
}
