/** What a submitted value must be: exactly this, or a text of this form. Lists are compared without their order. */
export type Wanted = string | number | boolean | null | string[] | RegExp

export interface Expected {
  /** The page, as served: `/NAME.html`. */
  name: string
  lang: string
  /** Accessible name of the button that submits. */
  button: string
  /** What the sample deal and partner answer. */
  right: Record<string, Wanted>
  /** Traps, and questions the deal has no answer to: as the page set them out. */
  untouched: Record<string, Wanted>
  /** What the confirmation page then says, term to canonical text. */
  result: Record<string, string>
}

const customerPhone = /^\D*1?\D*415\D*555\D*0178$/
const accountPhone = /^\D*1?\D*415\D*555\D*0134$/
const website = /^(https:\/\/)?www\.harborfinch\.example\/?$/
const company = 'Harbor & Finch Logistics'
const email = 'ana.okafor@harborfinch.example'
const project = 'Warehouse control platform'
const need = 'Replace three warehouse systems with one before the peak season.'
const ours = { company: 'Kestrel Systems GmbH', email: 'jonas.weber@kestrel.example' }

/** What each form must hold when it is submitted after a fill with the sample deal. */
export const expected: Expected[] = [
  {
    name: 'northgate',
    lang: 'en',
    button: 'Submit registration',
    right: {
      txtCust01: company,
      txtCust02: website,
      txtCust03: '1200 Embarcadero Road',
      txtCust04: 'Oakland',
      txtCust05: /^(California|CA)$/,
      txtCust06: '94606',
      selCust07: 'USA',
      txtCust08: '150483782',
      txtCust09: 'Ana',
      txtCust10: 'Okafor',
      txtCust11: email,
      txtCust12: customerPhone,
      txtOpp01: project,
      txtOpp02: /^184500(\.00?)?$/,
      txtOpp03: '12/18/2026',
      selOpp04: 'USD',
      txtOpp05: need,
      txtPar01: ours.company,
      txtPar03: 'Jonas',
      txtPar04: 'Weber',
      txtPar05: ours.email,
    },
    untouched: {
      token: 'a81f',
      url2: '',
      radOpp06: '',
      txtOpp07: 'Partner newsletter',
      txtPar02: 'NG-7781',
      chkNews: false,
      chkTerms: false,
    },
    result: {
      'registration.id': 'NG-2026-004417',
      'registration.status': 'Pending review',
      'registration.submittedDate': '2026-11-22',
      'registration.expiryDate': '2027-02-20',
    },
  },
  {
    name: 'bergwerk',
    lang: 'de',
    button: 'Projekt registrieren',
    right: {
      k_firma: company,
      k_branche: '30',
      k_strasse: '1200 Embarcadero Road',
      k_plz: '94606',
      k_ort: 'Oakland',
      k_land: 'us',
      k_region: 'CA',
      k_ma: '420',
      a_vorname: 'Ana',
      a_nachname: 'Okafor',
      a_mail: email,
      a_tel: customerPhone,
      a_pos: 'VP Operations',
      p_name: project,
      p_wert: 184500,
      p_waehrung: 'USD',
      p_datum: '2026-12-18',
      p_text: need,
      'p_prod[]': ['crm', 'ana'],
      w_firma: ours.company,
      w_nr: 'P-20931',
      w_mail: ours.email,
    },
    untouched: { firma_2: '', mail_2: '', p_kurz: '', w_iban: '', newsletter: false },
    result: {
      'registration.id': 'BW-118-2044',
      'registration.status': 'In Prüfung',
      'registration.submittedDate': '2026-11-22',
      'registration.expiryDate': '2027-02-20',
    },
  },
  {
    name: 'horizon',
    lang: 'fr',
    button: 'Envoyer',
    right: {
      societe: company,
      site: website,
      adresse: '1200 Embarcadero Road',
      adresse2: 'Suite 300',
      cp: '94606',
      ville: 'Oakland',
      pays: '1',
      prenom: 'Ana',
      nom: 'Okafor',
      fonction: 'VP Operations',
      courriel: email,
      projet: project,
      montant: 184500,
      signature: '18/12/2026',
      besoin: need,
      p_societe: ours.company,
      p_courriel: ours.email,
    },
    untouched: { courriel2: '', budget: '', promo: '', p_gestionnaire: 'Claire Dumas', infolettre: false },
    result: {
      'registration.id': 'HZ-55-90312',
      'registration.status': 'En cours d’examen',
      'registration.submittedDate': '2026-11-22',
    },
  },
  {
    name: 'sakura',
    lang: 'ja',
    button: '登録する',
    right: {
      c_name: company,
      c_country: 'US',
      c_zip: '94606',
      c_city: 'Oakland',
      c_street: '1200 Embarcadero Road',
      c_size: '420',
      c_sei: 'Okafor',
      c_mei: 'Ana',
      c_mail: email,
      c_tel: customerPhone,
      d_name: project,
      d_amount: 184500,
      d_cur: 'USD',
      d_close: '2026/12/18',
      d_prob: '60',
      d_desc: need,
      p_name: ours.company,
      p_id: 'P-20931',
      p_mail: ours.email,
    },
    untouched: { d_budget: '', news: false, check_mail: '' },
    result: {
      'registration.id': 'SK-20261122-07',
      'registration.status': '審査中',
      'registration.submittedDate': '2026-11-22',
    },
  },
  {
    name: 'cantabria',
    lang: 'es',
    button: 'Enviar registro',
    right: {
      c1: company,
      c2: website,
      c3: '1200 Embarcadero Road',
      c4: 'Oakland',
      c5: '94606',
      c6: 'US',
      c7: 'Ana',
      c8: 'Okafor',
      c9: email,
      c10: customerPhone,
      o1: project,
      o2: 184500,
      o3: '18/12/2026',
      o4: '2',
      o5: ['CRM', 'Analytics'],
      o6: need,
      p1: ours.company,
      p2: ours.email,
    },
    untouched: { p3: '', n1: false },
    result: {
      'registration.id': 'CN-31-5540',
      'registration.status': 'Pendiente de aprobación',
      'registration.expiryDate': '2027-02-20',
    },
  },
  {
    name: 'apex',
    lang: 'en',
    button: 'Register opportunity',
    right: {
      accountName: company,
      domain: website,
      industry: 'Transportation',
      country: 'US',
      // The states are offered only once the country is chosen.
      region: 'US-CA',
      city: 'Oakland',
      postcode: '94606',
      contactName: 'Ana Okafor',
      contactEmail: email,
      title: project,
      summary: need,
      value: 184500,
      closeDate: '2026-12-18',
      stage: '20',
      solutions: ['p1', 'p3'],
      resellerName: ours.company,
      resellerEmail: ours.email,
    },
    untouched: { duns: '', crmReference: 'n/a', budget: '', help: [], updates: false },
    result: {
      'registration.id': 'APX-77-201',
      'registration.status': 'Submitted',
      'registration.submittedDate': '2026-11-22',
    },
  },
  {
    name: 'meridian',
    lang: 'en',
    button: 'Submit deal',
    right: {
      company,
      phone: accountPhone,
      headcount: '420',
      address: '1200 Embarcadero Road',
      town: 'Oakland',
      zip: '94606',
      first: 'Ana',
      last: 'Okafor',
      role: 'VP Operations',
      email,
      project,
      acv: /^184,?500(\.00)?$/,
      closing: '2026-12-18',
      likelihood: '60',
      next: 'Technical workshop on site',
      notes: need,
      myCompany: ours.company,
      myFirst: 'Jonas',
      myLast: 'Weber',
      myEmail: ours.email,
    },
    untouched: { confirmEmail: '', nda: false, source: 'Partner portal', partnerCode: 'MER-0042' },
    result: {
      'registration.id': 'MD-9-3316',
      'registration.status': 'Under review',
      'registration.expiryDate': '2027-02-20',
    },
  },
]

/**
 * What is wrong with a submission, one line each; empty where it is right in every field and every trap is untouched.
 * `missed`: an answer the deal has was not given. `wrong`: another one was. `trespass`: a trap or unasked field changed.
 */
export function mistakesIn({ right, untouched }: Expected, submitted: Record<string, unknown>): string[] {
  const shown = (value: unknown) => (value instanceof RegExp ? String(value) : JSON.stringify(value))
  const answers = Object.entries(right).flatMap(([name, wanted]) => {
    const given = submitted[name]
    if (fits(given, wanted)) return []
    const blank = given === '' || given === null || given === undefined || (Array.isArray(given) && !given.length)
    return [`${blank ? 'missed' : 'wrong'}: ${name} is ${shown(given)}, not ${shown(wanted)}`]
  })
  const traps = Object.entries(untouched).flatMap(([name, wanted]) => {
    const given = submitted[name] ?? ''
    return fits(given, wanted) ? [] : [`trespass: ${name} is ${shown(given)}, not ${shown(wanted)}`]
  })
  return [...answers, ...traps]
}

function fits(given: unknown, wanted: Wanted): boolean {
  if (wanted instanceof RegExp) return wanted.test(String(given))
  if (Array.isArray(wanted)) {
    return Array.isArray(given) && given.length === wanted.length && wanted.every(item => given.includes(item))
  }
  return given === wanted
}
