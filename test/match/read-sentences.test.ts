import { describe, expect, it } from 'vitest'
import { sentencesOf, toldBy } from '../../lib/match/read-sentences.ts'

describe('what a sentence tells', () => {
  it.each([
    ['Thank you! Your deal registration DR-2026-00123 has been submitted.', 'DR-2026-00123', 'submitted'],
    ['Reference number: 4471-AB was created for your request.', '4471-AB', undefined],
    ['Your opportunity (ID: O7654321) is now under review.', 'O7654321', 'under review'],
    ['Ihre Registrierungsnummer lautet REG/2026/17.', 'REG/2026/17', undefined],
    ['Ihr Antrag Nr. 20817 wurde erfolgreich eingereicht.', '20817', 'eingereicht'],
    ['Votre demande n° 48213 a été enregistrée.', '48213', 'enregistrée'],
    ['Su solicitud con número de registro ES-9917 ha sido enviada.', 'ES-9917', 'enviada'],
    ['A sua solicitação nº 55012 foi recebida.', '55012', 'recebida'],
    ['La tua richiesta numero IT-3301 è stata inviata.', 'IT-3301', 'inviata'],
    ['Uw aanvraag met nummer NL2026-8 is ontvangen.', 'NL2026-8', 'ontvangen'],
    ['Su solicitud de registro ha sido recibida con el número REG-88213.', 'REG-88213', 'recibida'],
    ['Ihr Antrag wurde unter der Nummer A-20817 eingereicht.', 'A-20817', 'eingereicht'],
    ['Your referral was received and has been given the number 7731-B.', '7731-B', 'received'],
    ['Opportunity submitted', undefined, 'submitted'],
    ['Deal registration CJ-1 submitted', 'CJ-1', 'submitted'],
    ['Deal registration IF-77 was submitted', 'IF-77', 'submitted'],
    ['Your registration NO-12 has been approved.', 'NO-12', 'approved'],
    ['Thanks! We received your deal registration DR-5001.', 'DR-5001', 'received'],
    ['Wir haben Ihren Antrag A-20817 erhalten.', 'A-20817', 'erhalten'],
    ['Nous avons bien reçu votre demande n° FR-17.', 'FR-17', 'reçu'],
    ['Recebemos o seu pedido de registo.', undefined, 'Recebemos'],
    ['Votre demande a bien été transmise sous le n° FR-2231.', 'FR-2231', 'transmise'],
    ['登録番号は JP-20260045 です。', 'JP-20260045', undefined],
  ])('%s', (text, id, status) => {
    const told = sentencesOf(text).flatMap(sentence => toldBy(sentence) ?? [])
    expect(told.find(one => one.id)?.id?.text).toBe(id)
    expect(told.find(one => one.status)?.status).toBe(status)
  })

  it.each([
    'Once your registration is approved, you will receive an e-mail.',
    'Deals submitted before 5 pm are reviewed the same day.',
    'Opportunity submitted by',
    'Your registration could not be submitted.',
    'Registration 2026 opens on 01/02/2026.',
    'Sobald Ihr Antrag genehmigt wurde, erhalten Sie eine Nachricht.',
    'Si votre demande est approuvée, vous serez informé.',
    'Call us about your request: +1 800 555 0100.',
    'Deal 20% off',
    'Your number of employees is 4500 in our records.',
    'Your newsletter registration was received.',
    'Your webinar registration W-17 was received.',
    'Your user registration is pending approval.',
    'Your support request 4471-AB was submitted.',
    'Your feedback was submitted with the deal.',
    'If we received your registration, you will hear from us.',
  ])('nothing: %s', text => {
    expect(sentencesOf(text).flatMap(sentence => toldBy(sentence) ?? [])).toEqual([])
  })

  it.each([
    ['Opportunity submitted', 'submitted'],
    ['Antrag eingereicht', 'eingereicht'],
    ['Deals submitted', undefined],
    ['Date submitted', undefined],
  ])('title %s', (title, status) => {
    expect(toldBy(title)?.status).toBe(status)
  })

  it('takes the last of several states and a last day', () => {
    expect(toldBy('Your deal was submitted and is now pending approval.')?.status).toBe('pending approval')
    expect(toldBy('La registrazione è valida fino al 31/12/2026.')?.until).toBe('31/12/2026')
    expect(toldBy('This registration expires on March 3, 2027.')?.until).toBe('March 3, 2027')
  })
})
