import { sample } from '../sample.ts'
import type { Visit } from './visit.ts'

export const vue: Visit = {
  async act(person) {
    await person.typeInto('[name=empresa]', sample.company)
    await person.select('[name=pais]', 'US')
    await person.wait(500)
    await person.select('[name=estado]', 'California')
    await person.click('Avançar', 'button')
    await person.typeInto('[name=nome]', sample.firstName)
    await person.typeInto('[name=email]', sample.email)
    await person.click('Avançar', 'button')
    await person.typeInto('[name=oportunidade]', sample.dealName)
    await person.typeInto('[name=valor]', '184500')
    await person.clickOn('[name=fechamento]')
    await person.typeFocused('12182026')
    await person.click('Novo negócio', 'radio')
    await person.click('Sim', 'radio')
    await person.click('CRM', 'checkbox')
    await person.clickOn('.aceite input')
    await person.click('Enviar registro', 'button')
  },
  state: {
    estado: 'California',
    email: sample.email,
    valor: 184500,
    fechamento: '2026-12-18',
    apoio: true,
    tipo: 'novo',
  },
}

export const svelte: Visit = {
  async act(person) {
    await person.typeInto('#azienda', sample.company)
    await person.select('#paese', 'US')
    await person.typeInto('#email', sample.email)
    await person.typeInto('#opportunita', sample.dealName)
    await person.typeInto('#valore', '184500')
    await person.select('[aria-label=Giorno]', '18')
    await person.select('[aria-label=Mese]', '12')
    await person.select('[aria-label=Anno]', '2026')
    await person.select('#prodotti', 'Analytics', 'CRM')
    await person.click('Nuovo cliente', 'radio')
    await person.clickOn('[role=switch]')
    await person.typeInto('#descrizione', sample.description)
    await person.click("Ho letto l'informativa sulla privacy e acconsento", 'checkbox')
    await person.click('Invia', 'button')
  },
  state: { paese: 'US', chiusura: '2026-12-18', prodotti: ['Analytics', 'CRM'], supporto: true, valore: 184500 },
}

export const jquery: Visit = {
  async act(person) {
    await person.typeInto('[name=customer]', 'Harbor & Finch L')
    await person.wait(900)
    await person.clickOn('.ui-menu-item')
    await person.clickOn('.selectize-input')
    await person.typeFocused('United States')
    await person.wait(300)
    await person.press('Enter')
    await person.typeInto('[name=last]', sample.lastName)
    await person.typeInto('[name=email]', sample.email)
    await person.typeInto('[name=project]', sample.dealName)
    await person.typeInto('[name=revenue]', '184500')
    await person.press('Tab')
    await person.clickOn('.ui-selectmenu-button')
    await person.wait(300)
    await person.clickOn('.ui-selectmenu-open .ui-menu-item:nth-child(4)')
    await person.clickOn('[name=close]')
    await person.wait(300)
    await person.clickOn('.ui-datepicker-calendar td:not(.ui-datepicker-other-month) a')
    await person.wait(500)
    await person.typeInto('[name=quantity]', '250')
    await person.press('Tab')
    await person.clickOn('[name=type]')
    await person.clickOn('[name=certify]')
    await person.clickOn('[type=submit]')
  },
  state: { customer: '001A01', revenue: 184500, industry: 'Automotive', quantity: 250, type: 'Net New Business' },
}

export const quill: Visit = {
  async act(person) {
    await person.typeInto('#endUser', sample.company)
    await person.select('#country', 'US')
    await person.typeInto('#familyName', sample.lastName)
    await person.typeInto('#mail', sample.email)
    await person.typeInto('#opportunity', sample.dealName)
    await person.typeInto('#volume', '184500')
    await person.clickOn('#decision')
    await person.typeFocused('12182026')
    await person.click('Net New Business', 'radio')
    await person.click('CRM', 'checkbox')
    await person.clickOn('.ql-editor')
    await person.typeFocused(sample.description)
    await person.clickOn('[name=nda]')
    await person.click('Register opportunity', 'button')
  },
  state: { description: sample.description, products: ['CRM'], decision: '2026-12-18' },
}

export const tinymce: Visit = {
  async act(person) {
    await person.typeInto('#endkunde', sample.company)
    await person.select('#land', 'US')
    await person.typeInto('#mail', sample.email)
    await person.typeInto('#vorhaben', sample.dealName)
    await person.typeInto('#auftragswert', '184500')
    await person.typeInto('#termin', '18.12.2026')
    await person.click('Neugeschäft', 'radio')
    await person.clickOn('iframe')
    await person.typeFocused(sample.description)
    await person.clickOn('[name=agb]')
    await person.click('Antrag absenden', 'button')
  },
  state: { land: 'US', beschreibung: `<p>${sample.description}</p>`, art: 'neu' },
}

export const prosemirror: Visit = {
  async act(person) {
    await person.typeInto('#account', sample.company)
    await person.select('#country', 'US')
    await person.typeInto('#contactEmail', sample.email)
    await person.typeInto('#deal', sample.dealName)
    await person.typeInto('#value', '184500')
    await person.clickOn('#close')
    await person.typeFocused('12182026')
    await person.click('Expansion', 'radio')
    await person.clickOn('.ProseMirror')
    await person.typeFocused(sample.description)
    await person.clickOn('[aria-labelledby=label-nextStep]')
    await person.typeFocused(sample.nextStep)
    await person.clickOn('[name=terms]')
    await person.click('Save and submit', 'button')
  },
  state: { description: sample.description, nextStep: sample.nextStep, close: '2026-12-18', type: 'Expansion' },
}

export const fluentWeb: Visit = {
  async act(person) {
    const write = async (id: string, text: string) => {
      await person.clickOn(`[data-id=${id}]`)
      await person.typeFocused(text)
    }
    const pick = async (id: string, value: string) => {
      await person.clickOn(`[data-id=${id}]`)
      await person.wait(400)
      await person.clickOn(`[data-id=${id}] fluent-option[value="${value}"]`)
    }
    await write('organization', sample.company)
    await pick('country', 'AL')
    await pick('industry', 'Agriculture')
    await write('lastName', sample.lastName)
    await write('email', sample.email)
    await write('name', sample.dealName)
    await write('value', '184500')
    await write('closeDate', '12/18/2026')
    await pick('products', 'CRM')
    await person.press('Escape')
    await person.wait(300)
    await person.clickOn('fluent-radio[value=Expansion]')
    await person.clickOn('[data-id=help]')
    await write('notes', sample.description)
    await person.clickOn('[data-id=consent]')
    await person.clickOn('#submit')
  },
  state: {
    country: 'AL',
    industry: 'Agriculture',
    products: ['CRM'],
    type: 'Expansion',
    help: true,
    notes: sample.description,
  },
}

/** By the keyboard, which is the same under both shadows. */
export const lightning: Visit = {
  async act(person, page) {
    await person.clickOn('::-p-aria([name="Account Name"][role="combobox"])')
    await person.typeFocused('Harbor')
    await person.wait(700)
    await person.press('ArrowDown', 'Enter')
    await person.wait(300)
    await person.clickOn('::-p-aria([name="Country"][role="combobox"])')
    await person.typeFocused('United States')
    await person.wait(200)
    await person.press('Enter')
    await person.type('Contact Last Name', sample.lastName)
    await person.type('Contact Email', sample.email)
    await person.type('Opportunity Name', sample.dealName)
    await person.type('Amount', '184500')
    await person.press('Tab')
    await person.type('Close Date', '12/18/2026')
    await person.press('Tab')
    const radio = await page.waitForSelector('::-p-aria([name="Expansion"][role="radio"])')
    await radio?.focus()
    await person.press('Space')
    const terms = await page.waitForSelector('::-p-aria([name="I accept the partner program terms"][role="checkbox"])')
    await terms?.focus()
    await person.press('Space')
    await person.click('Submit', 'button')
  },
  state: { account: '001A01', country: 'US', amount: '184500', closeDate: '2026-12-18', type: 'Expansion' },
}
