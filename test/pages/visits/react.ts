import { sample } from '../sample.ts'
import type { Visit } from './visit.ts'

export const cloudscape: Visit = {
  async act(person) {
    await person.pick('Customer company name', sample.company, 'Harbor')
    await person.type('Customer website', sample.website)
    await person.pick('Country Choose a country', 'United States', 'United')
    await person.pick('State or region Choose a state', 'California')
    await person.pick('Industry vertical Choose an industry', sample.industry)
    await person.type('Partner project title', sample.dealName)
    await person.click('Net New Business', 'radio')
    await person.type('Expected customer spend', '184500')
    await person.typeInto('input[placeholder="YYYY/MM/DD"]', '2026/12/18')
    await person.pick('Products Choose products', 'CRM')
    await person.press('Escape')
    await person.type('Customer business problem', sample.description)
    await person.click('The customer has agreed to share these data with Nimbus', 'checkbox')
    await person.click('Create opportunity', 'button')
  },
  state: { company: sample.company, country: 'US', state: 'California', closeDate: '2026-12-18', products: ['CRM'] },
}

export const fluent: Visit = {
  async act(person) {
    await person.type('Customer legal name', sample.company)
    await person.pick('Country/region', 'United States', 'United')
    await person.pick('State/province', 'California')
    await person.type('Deal name', sample.dealName)
    await person.click('Flat Renewal', 'radio')
    await person.type('Estimated deal value', '184500')
    await person.press('Tab')
    await person.click('Solution areas', 'combobox')
    await person.click('Analytics', 'menuitemcheckbox')
    await person.press('Escape')
    await person.click('Is help from Contosa required?', 'switch')
    await person.pick('Currency', 'USD')
    await person.press('Tab')
    await person.wait(300)
    await person.typeFocused('12/18/2026')
    await person.press('Enter', 'Escape')
    await person.wait(300)
    await person.click('I have the consent of the customer to share the contact details', 'checkbox')
    await person.click('Submit deal', 'button')
  },
  state: {
    country: 'US',
    state: 'California',
    value: 184500,
    currency: 'USD',
    closeDate: '2026-12-18',
    products: ['Analytics'],
    help: true,
  },
}

export const mui: Visit = {
  async act(person) {
    await person.pick('Firma des Endkunden', sample.company, 'Harbor')
    await person.pick('Land', 'Vereinigte Staaten', 'Vereinigte')
    await person.pick('Bundesland / Region', 'California')
    await person.type('Vorname', sample.firstName)
    await person.type('Nachname', sample.lastName)
    await person.type('E-Mail', sample.email)
    await person.type('Projektname', sample.dealName)
    await person.type('Projektvolumen', '184500')
    await person.click('USD', 'button')
    await person.clickOn('.MuiPickersSectionList-section')
    await person.typeFocused('18122026')
    await person.pick('Produkte', 'CRM')
    await person.press('Escape')
    await person.wait(400)
    await person.type('Wettbewerber', 'Globex')
    await person.press('Enter')
    await person.click('Ich habe die Datenschutzhinweise gelesen und stimme zu', 'checkbox')
    await person.clickOn('button[type=submit]')
  },
  state: {
    kunde: sample.company,
    land: 'US',
    bundesland: 'California',
    waehrung: 'USD',
    abschluss: '2026-12-18',
    produkte: ['CRM'],
    wettbewerber: ['Globex'],
  },
}

export const antd: Visit = {
  async act(person) {
    const pick = async (id: string, text: string, filter = '') => {
      await person.clickOn(`#${id}`)
      await person.typeFocused(filter)
      await person.clickOn(
        `.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option[title="${text}"]`,
      )
    }
    await pick('account', sample.company, 'Harbor')
    await pick('country', 'アメリカ合衆国', 'アメリカ合')
    await person.typeInto('#lastName', sample.lastName)
    await person.typeInto('#email', sample.email)
    await person.typeInto('#name', sample.dealName)
    await person.typeInto('#amount', '184500')
    await pick('currency', 'USD', 'USD')
    await person.clickOn('#closeDate')
    await person.typeFocused('2026-12-18')
    await person.press('Enter')
    await pick('products', 'CRM')
    await person.press('Escape')
    await person.clickOn('#support')
    await person.clickOn('#type input[value=new]')
    await person.clickOn('#agree')
    await person.clickOn('button[type=submit]')
  },
  state: { account: '001A01', country: 'US', amount: 184500, currency: 'USD', closeDate: '2026-12-18', support: true },
}

export const reactSelect: Visit = {
  async act(person) {
    await person.pick('Empresa cliente', sample.company, 'Harbor')
    await person.pick('País', 'Estados Unidos', 'Estados')
    await person.type('Nombre', sample.firstName)
    await person.type('Correo electrónico', sample.email)
    await person.type('Nombre de la oportunidad', sample.dealName)
    await person.type('Importe estimado', '184500')
    await person.pick('Productos', 'CRM')
    await person.press('Escape')
    await person.type('Etiquetas', 'IoT')
    await person.press('Enter')
    await person.clickOn('input[type=date]')
    await person.typeFocused('12182026')
    await person.click('Nuevo cliente', 'radio')
    await person.click('Acepto las condiciones del programa', 'checkbox')
    await person.click('Enviar registro', 'button')
  },
  state: { cliente: '001A01', pais: 'US', productos: ['CRM'], etiquetas: ['IoT'], cierre: '2026-12-18', tipo: 'nuevo' },
}

export const radix: Visit = {
  async act(person) {
    await person.type('Company', sample.company)
    await person.clickOn('#country')
    await person.typeFocused('United States')
    await person.wait(200)
    await person.press('ArrowUp', 'Enter')
    await person.clickOn('#industry')
    await person.wait(300)
    await person.click('Transportation and Logistics', 'option')
    await person.wait(300)
    await person.type('Work email', sample.email)
    await person.type('Opportunity name', sample.dealName)
    await person.type('Amount', '184500')
    await person.clickOn('#closeDate')
    await person.wait(300)
    await person.clickOn('.rdp-day:not(.rdp-outside) button')
    await person.wait(300)
    await person.clickOn('#product-CRM')
    await person.click('Qualified', 'radio')
    await person.clickOn('#support')
    await person.click('Expansion', 'radio')
    await person.clickOn('#terms')
    await person.click('Submit registration', 'button')
  },
  state: {
    country: 'US',
    industry: sample.industry,
    products: ['CRM'],
    stage: 'Qualified',
    support: true,
    type: 'Expansion',
  },
}

export const headless: Visit = {
  async act(person) {
    await person.pick('Raison sociale du client', sample.company, 'Harbor')
    await person.pick('Pays', 'États-Unis', 'États')
    await person.type('Nom', sample.lastName)
    await person.type('Adresse e-mail', sample.email)
    await person.type("Nom de l'affaire", sample.dealName)
    await person.type('Montant estimé', '184500')
    await person.type('Date de signature prévue', '18/12/2026')
    await person.clickOn('::-p-text(Nouveau client)')
    await person.click('Demander un soutien avant-vente', 'switch')
    await person.click("J'accepte les conditions du programme partenaire", 'checkbox')
    await person.click('Envoyer', 'button')
  },
  state: { raisonSociale: sample.company, pays: 'US', signature: '18/12/2026', nature: 'nouveau', avantVente: true },
}

export const hookForm: Visit = {
  async act(person) {
    await person.typeInto('#company', sample.company)
    await person.select('#country', 'US')
    await person.select('#state', 'California')
    await person.typeInto('#lastName', sample.lastName)
    await person.typeInto('#email', sample.email)
    await person.typeInto('#name', sample.dealName)
    await person.typeInto('#amount', '184500')
    await person.typeInto('#closeDate', '18-12-2026')
    await person.press('Enter')
    await person.click('Nieuwe klant', 'radio')
    await person.click('CRM', 'checkbox')
    await person.click('Ik ga akkoord met de partnervoorwaarden', 'checkbox')
    await person.click('Deal indienen', 'button')
  },
  state: {
    country: 'US',
    state: 'California',
    amount: 184500,
    closeDate: '2026-12-18',
    type: 'new',
    products: ['CRM'],
  },
}
