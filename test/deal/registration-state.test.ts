import { expect, test } from 'vitest'
import type { Entry } from '../../lib/deal/entry.ts'
import { foldText } from '../../lib/deal/fold.ts'
import { stateOfEntry, stateOfText } from '../../lib/deal/registration-state.ts'
import { stateWords } from '../../lib/deal/registration-words.ts'

test('no word stands for two states', () => {
  const states = new Map<string, string[]>()
  for (const [state, words] of Object.entries(stateWords))
    for (const word of words) states.set(foldText(word), [...(states.get(foldText(word)) ?? []), state])
  expect([...states].filter(([, found]) => found.length > 1)).toEqual([])
})

test.each([
  // AWS Partner Central: review status of an opportunity.
  ['Pending Submission', 'drafted'],
  ['Submitted', 'submitted'],
  ['In review', 'pending'],
  ['Approved', 'approved'],
  ['Rejected', 'rejected'],
  ['Action Required', 'action required'],
  // Microsoft Partner Center: status and substatus of a referral.
  ['Pending', 'pending'],
  ['Received', 'submitted'],
  ['Accepted', 'approved'],
  ['Declined', 'rejected'],
  ['Expired', 'expired'],
  // ServiceNow: state of a deal registration.
  ['Draft', 'drafted'],
  ['Pending approval', 'pending'],
  ['Under-review', 'pending'],
  // Written as code does.
  ['PENDING_APPROVAL', 'pending'],
  ['InReview', 'pending'],
  ['actionRequired', 'action required'],
  // In other languages.
  ['Genehmigt', 'approved'],
  ['Wird geprüft', 'pending'],
  ['Abgelehnt', 'rejected'],
  ['En attente d’approbation', 'pending'],
  ['Refusée', 'rejected'],
  ['Aprobada', 'approved'],
  ['Pendente de aprovação', 'pending'],
  ['Scaduta', 'expired'],
  ['Goedgekeurd', 'approved'],
  ['承認待ち', 'pending'],
  ['承認済み', 'approved'],
  ['差し戻し', 'action required'],
  ['已驳回', 'rejected'],
  ['검토 중', 'pending'],
  ['Zatwierdzone', 'approved'],
  ['Отклонено', 'rejected'],
  ['На рассмотрении', 'pending'],
])('%s is %s', (text, state) => expect(stateOfText(text)).toBe(state))

test.each([
  ['Approved by Ana Diaz', 'approved'],
  ['Approved on 12 March 2027', 'approved'],
  ['Approved - valid through spring', 'approved'],
  ['Status: Approved', 'approved'],
  ['Your deal registration has been approved.', 'approved'],
  ['✓ Approved', 'approved'],
  ['Genehmigt bis 31.12.2027', 'approved'],
  ['Submitted, pending approval', 'pending'],
  ['Rejected: duplicate of REG-118', 'rejected'],
  ['Rejected - not enough details', 'rejected'],
  ['案件登録は承認されました', 'approved'],
  ['Approved for 90 days', 'approved'],
  ['Approved, 21 November 2026', 'approved'],
  ['Genehmigt bis 3. Dez.', 'approved'],
  ['Pending – with channel desk', 'pending'],
])('“%s” says %s and more', (text, state) => expect(stateOfText(text)).toBe(state))

test.each([
  // Denied, doubted, or only wished for.
  ...['Not approved', 'Not yet approved', 'No longer approved', 'Not accepted', 'nicht genehmigt', 'non approuvé'],
  ...['Approved?', 'Approved: No', 'Approved if signed', 'Will be approved', 'Can be approved', '✗ Approved'],
  ...['未批准', '承認されませんでした', '승인되지 않음', 'Не одобрено', 'Não aprovado', 'Ikke godkendt'],
  // By somebody else, to some degree, or of something else.
  ...['Vendor approved', 'Level 1 approved', 'Conditionally approved', 'Pre-approved', 'Budget approved', '3 approved'],
  // What follows takes it back, or says that it is over.
  ...['Approved (conditional)', 'Approved – withdrawn', 'Approved, subject to credit check', 'Approved / closed'],
  ...['Approved with conditions until 3 May', 'Approved (2 of 3)', 'Accepted – awaiting PO', '承認済み（条件付き）'],
  ...['Pending – withdrawn', 'Submitted (cancelled)', 'Rejected, resubmitted', 'Rejected: reopened on 3 May'],
  ...['Genehmigt (zurückgezogen)', 'Approuvé, annulé', 'Expired – renewed', 'Draft submitted', 'Approved 12'],
  // Somebody in between.
  ...['Approved by distributor', 'Accepted by partner', 'Accepted – pending distributor', 'Approved by level 1'],
  // Two at once.
  ...['Approved (expired)', 'Approved – action required', 'Rejected, now approved', 'Submitted > In review > Approved'],
  // Words that portals use for different states, and words for how a deal went.
  ...['In progress', 'Open', 'New', 'On hold', 'Active', 'Closed Lost', 'Won', 'Cancelled', 'Launched'],
  ...['', '—', 'Approval', 'Approver', 'Disapproval pending?', 'Step 2 of 4'],
])('nothing is made of “%s”', text => expect(stateOfText(text)).toBeUndefined())

const said = (text: string, label: string): Entry => ({
  term: 'registration.status',
  text,
  value: { kind: 'choice', text },
  evidence: { url: '', title: '', label, text, at: '2026-11-20T09:30:00.000Z', via: 'page' },
})

test('a sentence that something was accepted says no more than that it arrived', () => {
  expect(stateOfEntry(said('accepted', 'Page text'))).toBe('submitted')
  expect(stateOfEntry(said('Accepted', 'Status'))).toBe('approved')
  expect(stateOfEntry(said('approved', 'Page text'))).toBe('approved')
})

test('a value that could not be decided says nothing', () => {
  const { value: _, ...undecided } = said('Approved', 'Status')
  expect(stateOfEntry(undecided)).toBeUndefined()
  expect(stateOfEntry(undefined)).toBeUndefined()
})
