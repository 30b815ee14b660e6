import { describe, expect, test } from 'vitest'
import { findDeed } from '../../lib/fill/submit/find.ts'
import { deedOf } from '../../lib/fill/submit/words.ts'
import { page } from './run.ts'

/** What is found for the fields marked `data-filled`: the id of the button and its deed, or the reason. */
function found(html: string): string {
  const box = page(html)
  const result = findDeed(document, [...box.querySelectorAll('[data-filled]')])
  return result.ok ? `${result.deed} ${result.element.id}` : result.reason
}

const field = '<input data-filled>'

test.each([
  ['Submit', 'submit'],
  ['Submit for approval', 'submit'],
  ['Register deal', 'submit'],
  ['Send referral', 'submit'],
  ['Create opportunity', 'submit'],
  ['Save and submit', 'submit'],
  ['Absenden', 'submit'],
  ['Deal registrieren', 'submit'],
  ['Envoyer la demande', 'submit'],
  ['Enviar solicitud', 'submit'],
  ['Invia richiesta', 'submit'],
  ['Indienen', 'submit'],
  ['送信する', 'submit'],
  ['提交', 'submit'],
  ['Next', 'next'],
  ['Save and continue', 'next'],
  ['Continue to review', 'next'],
  ['Weiter', 'next'],
  ['Suivant', 'next'],
  ['Siguiente', 'next'],
  ['次へ', 'next'],
  ['Save', 'keep'],
  ['Save draft', 'keep'],
  ['Submit as draft', 'keep'],
  ['Als Entwurf speichern', 'keep'],
  ['Enregistrer le brouillon', 'keep'],
  ['Continue later', 'keep'],
  ['Submit and add another', 'keep'],
  ['Cancel', 'keep'],
  ['Cancel registration', 'keep'],
  ['Delete request', 'keep'],
  ['Back', 'keep'],
  ['Zurück', 'keep'],
  ['下書き保存', 'keep'],
  ['Withdraw registration', 'keep'],
  ['Submit withdrawal', 'keep'],
  ['Request cancellation', 'keep'],
  ['Confirm deletion', 'keep'],
  ['Discard changes and continue', 'keep'],
  ['Delete and continue', 'keep'],
  ['Registrierung zurückziehen', 'keep'],
  ['Antrag stornieren', 'keep'],
  ['Retirer la demande', 'keep'],
  ['Retirar solicitud', 'keep'],
  ['申請を取り下げる', 'keep'],
  ['Los', undefined],
])('“%s” is %s', (name, deed) => {
  expect(deedOf(name)).toBe(deed)
})

describe('of a form', () => {
  test('the button that sends it, beside those that do not', () => {
    expect(
      found(`<form>${field}<button id="draft">Save draft</button><button type="button" id="back">Back</button>
        <button id="own">Submit</button><button type="reset" id="reset">Reset</button></form>`),
    ).toBe('submit own')
  })

  test('none that is read and read out as two things, one of which keeps or takes away', () => {
    const two = `<form>${field}<button type="button" aria-label="Submit">Delete registration</button></form>`
    expect(found(two)).toBe('No button that sends the form was found on this page.')
    expect(found(`<form>${field}<button aria-label="Submit deal">Save draft</button></form>`)).toBe(
      '“Submit deal” may only keep a draft. Press the right button yourself.',
    )
  })

  test('none that empties it, whatever it is called', () => {
    expect(found(`<form>${field}<button type="reset">Submit</button></form>`)).toBe(
      'No button that sends the form was found on this page.',
    )
  })

  test('its own button whatever it is called, where no other one is named', () => {
    expect(found(`<form>${field}<button id="own">Los</button><button type="button">Mehr</button></form>`)).toBe(
      'submit own',
    )
  })

  test('an input, a picture, a button elsewhere on the page that belongs to it', () => {
    expect(found(`<form>${field}<input type="submit" id="own" value="Send"></form>`)).toBe('submit own')
  })

  test('one outside that names its form', () => {
    expect(found(`<form id="f">${field}</form><button form="f" id="own">Submit</button>`)).toBe('submit own')
  })

  test('none of another form, of navigation or a link to another page', () => {
    expect(
      found(`<nav><button>Register</button></nav><form><input><button>Submit</button></form>
        <a href="/register">Register another deal</a><form>${field}<button id="own">Register deal</button></form>`),
    ).toBe('submit own')
  })

  test('without a form element, the button that says so', () => {
    expect(found(`<div>${field}<div role="button" tabindex="0" id="own">Submit deal</div></div>`)).toBe('submit own')
  })

  test('what leads to the next step', () => {
    expect(
      found(`<form>${field}<button type="button">Cancel</button><button type="button" id="own">Next</button></form>`),
    ).toBe('next own')
  })
})

describe('none is pressed', () => {
  test('of two that may be meant, and both are named', () => {
    const reason = found(`<form>${field}<button>Submit</button><button>Register and notify</button></form>`)
    expect(reason).toContain('“Submit” and “Register and notify”')
  })

  test('where one sends and one goes on', () => {
    expect(found(`<form>${field}<button type="button">Next</button><button>Submit</button></form>`)).toContain(
      '2 buttons',
    )
  })

  test('that is switched off', () => {
    expect(found(`<form>${field}<button disabled>Submit</button></form>`)).toBe('“Submit” is switched off on the page.')
  })

  test('that only keeps what is there', () => {
    expect(found(`<form>${field}<button>Save</button></form>`)).toContain('“Save” may only keep a draft')
  })

  test('that nobody sees', () => {
    expect(found(`<form>${field}<button style="display:none">Submit</button></form>`)).toMatch(/^No button/)
  })

  test('of several forms that were filled', () => {
    expect(found(`<form>${field}<button>Submit</button></form><form>${field}<button>Submit</button></form>`)).toContain(
      'several forms',
    )
  })
})
