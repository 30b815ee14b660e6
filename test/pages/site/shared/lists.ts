const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

export interface Choice {
  value: string
  label: string
}

/** Every country by ISO 3166-1 code, named and sorted as people of that language do. */
export function countriesIn(lang: string): Choice[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  const sort = new Intl.Collator(lang).compare
  return codes
    .split(' ')
    .map(value => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => sort(a.label, b.label))
}

/** States and provinces, in English, for the countries whose portals ask for them. */
export const states: Record<string, string[]> = {
  DE: 'Baden-Württemberg,Bavaria,Berlin,Brandenburg,Bremen,Hamburg,Hesse,Lower Saxony,Mecklenburg-Western Pomerania,North Rhine-Westphalia,Rhineland-Palatinate,Saarland,Saxony,Saxony-Anhalt,Schleswig-Holstein,Thuringia'.split(
    ',',
  ),
  CA: 'Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Northwest Territories,Nova Scotia,Nunavut,Ontario,Prince Edward Island,Quebec,Saskatchewan,Yukon'.split(
    ',',
  ),
  US: 'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Dist. of Columbia,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  ),
}

export const bundeslaender =
  'Baden-Württemberg,Bayern,Berlin,Brandenburg,Bremen,Hamburg,Hessen,Mecklenburg-Vorpommern,Niedersachsen,Nordrhein-Westfalen,Rheinland-Pfalz,Saarland,Sachsen,Sachsen-Anhalt,Schleswig-Holstein,Thüringen'.split(
    ',',
  )

/** The industries of AWS ACE. */
export const industries =
  'Aerospace,Agriculture,Automotive,Computers and Electronics,Consumer Goods,Education,Energy - Oil and Gas,Energy - Power and Utilities,Financial Services,Gaming,Government,Healthcare,Hospitality,Life Sciences,Manufacturing,Marketing and Advertising,Media and Entertainment,Mining,Non-Profit Organization,Professional Services,Real Estate and Construction,Retail,Software and Internet,Telecommunications,Transportation and Logistics,Travel,Wholesale and Distribution,Other'.split(
    ',',
  )

export const dealTypes = ['Net New Business', 'Flat Renewal', 'Expansion']
export const currencies = ['AUD', 'BRL', 'CAD', 'CHF', 'EUR', 'GBP', 'JPY', 'SEK', 'USD']
export const products = ['Analytics', 'Backup', 'CRM', 'Compute', 'Databases', 'Networking', 'Security', 'Storage']
export const stages = ['Prospect', 'Qualified', 'Technical Validation', 'Business Validation', 'Committed']
