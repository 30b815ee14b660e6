import { labels, list } from './labels.ts'

/** Labels of the parts of an address, shared by every group that has one. */
export const addressLabels = {
  street: labels({
    en: `street | street address | address | address line 1 | address 1 | address line | address (line 1) | mailing address
      business address | street name | street and number | street and house number | street line 1 | office address
      physical address | postal address | street name and number | house number and street name | street 1`,
    de: `straße | straße und hausnummer | straße und nr. | straße, nr. | straße/nr. | straße, hausnummer | adresse | anschrift
      adresszeile 1 | straße und hausnr. | straße & hausnummer | strasse/hausnummer | adresse 1 | straße 1`,
    fr: `rue | adresse | adresse ligne 1 | adresse 1 | ligne d'adresse 1 | numéro et rue | n° et rue | adresse postale | voie
      n° et nom de voie | numéro et nom de rue | numéro et voie | n° et libellé de la voie | rue et numéro`,
    es: `calle | dirección | dirección 1 | domicilio | calle y número | línea de dirección 1 | dirección postal
      dirección línea 1 | dirección (línea 1) | calle, número`,
    pt: `rua | endereço | logradouro | morada | endereço 1 | endereço linha 1 | linha de endereço 1 | rua e número
      endereço (linha 1) | rua, número | endereço linha de endereço 1 | morada 1`,
    it: `via | indirizzo | indirizzo 1 | via e numero civico | via e numero | indirizzo (riga 1) | riga indirizzo 1
      indirizzo riga 1 | via, numero civico | via/piazza`,
    nl: `straat | straat en huisnummer | straat + huisnummer | adres | straatnaam en huisnummer | adresregel 1 | adres 1
      straat en nummer | straatnaam | straat/huisnummer`,
    ja: '住所 | 住所1 | 番地 | 町名・番地 | 町名番地 | 町名・地番 | 番地・建物名 | 住所 1 | 町域・番地 | 所在地 | 丁目・番地 | 町村・番地',
  }),
  street2: labels({
    en: `address line 2 | address 2 | apartment, suite, etc. | apt, suite, etc. | suite | apartment | unit | floor | building
      apt/suite | suite/apt | address (line 2) | suite, unit, building, floor, etc. | apartment, suite, unit, etc. | street 2
      street line 2 | suite / unit | apartment, suite | street address line 2 | apt., suite, building | apt / suite`,
    de: 'adresszusatz | adresszeile 2 | adresse 2 | zusatz | straße 2 | gebäude, stockwerk | adresszusatz (optional)',
    fr: `complément d'adresse | adresse ligne 2 | adresse 2 | ligne d'adresse 2 | complément | bâtiment | étage | rue 2
      appartement, suite, etc. | adresse (ligne 2)`,
    es: 'dirección 2 | línea de dirección 2 | piso | piso, puerta | apartamento, suite, etc. | complemento de dirección | calle 2',
    pt: `complemento | endereço 2 | linha de endereço 2 | endereço linha 2 | apartamento, suíte, etc. | morada 2 | rua 2
      complemento do endereço | endereço linha de endereço 2`,
    it: 'indirizzo 2 | indirizzo (riga 2) | riga indirizzo 2 | indirizzo riga 2 | interno | scala, piano, interno | via 2',
    nl: 'adresregel 2 | adres 2 | toevoeging | adrestoevoeging | huisnummertoevoeging | straat 2',
    ja: '住所2 | 建物名 | 建物名・部屋番号 | ビル名 | マンション名・部屋番号 | 住所 2 | 建物名・階数 | 建物 | 建物名など | 町名・番地 2',
  }),
  city: labels({
    en: 'city | town | city/town | town/city | town / city | city or town | locality | suburb | city / town | city name | municipality',
    de: 'ort | stadt | ort/stadt | wohnort | gemeinde | stadt/ort',
    fr: 'ville | commune | localité | ville/commune',
    es: 'ciudad | localidad | población | municipio | ciudad/localidad',
    pt: 'cidade | localidade | município | cidade/município',
    it: 'città | comune | località | città/comune',
    nl: 'plaats | stad | woonplaats | plaatsnaam | gemeente | vestigingsplaats',
    ja: '市区町村 | 市区郡 | 市区郡(市区町村) | 市町村 | 市区 | 市 | 都市 | 市/区 | 市町村名',
  }),
  state: labels({
    en: `state | state/province | province | state or province | state / province | region | county | state/region
      province/state | state or region | state / region | state / province / region | state/province/region | state/county
      province/region | county/state | state/territory | province or territory | us state | prefecture`,
    de: 'bundesland | bundesland/kanton | kanton | region | bundesland/provinz | staat/provinz | bundesstaat | bundesland/region | bundesstaat/provinz',
    fr: `région | province | état/province | état | département | état/région | région/province | canton | état ou province
      région/état | province/état | région / département`,
    es: 'provincia | estado | estado/provincia | comunidad autónoma | provincia/estado | región | departamento territorial | estado o provincia',
    pt: 'estado | uf | estado/província | província | distrito | estado/região | região | estado (uf) | estado ou província',
    it: 'provincia | regione | stato/provincia | provincia/regione | stato/regione | prov. | provincia (sigla)',
    nl: 'provincie | staat | staat/provincie | regio | provincie/staat',
    ja: '都道府県 | 都道府県名 | 州 | 州/都道府県 | 都道府県/州 | 県 | 地域',
  }),
  postalCode: labels({
    en: `postal code | zip | zip code | zip/postal code | postcode | zip / postal code | postal/zip code | zip or postal code
      zip/postcode | postal / zip code | post code | postal code / zip | postcode/zip | postal | zip/postal | zipcode | pin code | pincode
      eircode | postal or zip code`,
    de: 'plz | postleitzahl | postleitzahl (plz)',
    fr: 'code postal | cp | npa | code postal / zip',
    es: 'código postal | cp | c.p. | cód. postal',
    pt: 'cep | código postal | código de endereçamento postal | cep/código postal',
    it: 'cap | codice postale | codice di avviamento postale | c.a.p.',
    nl: 'postcode | postcode/zip',
    ja: '郵便番号 | 〒 | 郵便番号(ハイフンなし) | 郵便番号(半角)',
  }),
  country: labels({
    en: `country | country/region | country or region | country / region | nation | country name | country/territory
      country or territory | country / territory | country of residence | country code (iso)`,
    de: 'land | land/region | land / region | länderkennung | land oder region',
    fr: 'pays | pays/région | pays ou région | pays / région | pays/territoire',
    es: 'país | país/región | país o región | país / región',
    pt: 'país | país/região | país ou região | país / região',
    it: 'paese | nazione | paese/area geografica | paese/regione | stato (paese) | paese o regione',
    nl: 'land | land/regio | land of regio | land/gebied',
    ja: '国 | 国名 | 国/地域 | 国・地域 | 国または地域 | 国または地域名',
  }),
}

export const addressTokens = {
  street: ['street-address', 'address-line1'],
  street2: ['address-line2'],
  city: ['address-level2'],
  state: ['address-level1'],
  postalCode: ['postal-code'],
  country: ['country', 'country-name'],
}

/** Machine names of address parts, without a prefix. */
export const addressNames = {
  street: list(
    'street | address | address1 | address line1 | address line 1 | address 1 | street address | addr1 | addr 1 | street1 | streetaddress | address street | strasse | adresse | street name | address1 line1 | billing street | shipping street | mailing street | billingstreet | rue | calle | logradouro | indirizzo | endereco | direccion | adres | straat | addr | street line1',
  ),
  street2: list(
    'street2 | address2 | address line2 | address line 2 | address 2 | addr2 | addr 2 | address1 line2 | street address2 | street address 2 | suite | apartment | apt | street line2 | adresszusatz | address complement | complement | complemento | extended address',
  ),
  city: list(
    'city | town | locality | address city | address1 city | billing city | shipping city | mailing city | billingcity | suburb | ort | stadt | ville | ciudad | cidade | citta | plaats | address level2 | postal town',
  ),
  state: list(
    'state | province | region | state province | stateprovince | state or province | address state | address1 stateorprovince | state id | billing state | shipping state | mailing state | billingstate | bundesland | provincia | provincie | prefecture | statecode | state code | county | address level1 | administrative area | stateorregion | state or region',
  ),
  postalCode: list(
    'postal code | postalcode | zip | zip code | zipcode | postcode | post code | address1 postalcode | billing postal code | shipping postal code | mailing postal code | billingpostalcode | plz | cep | cap | code postal | codepostal | codigo postal | address zip | zip postal code | postal | zippostalcode',
  ),
  country: list(
    'country | country code | countrycode | country id | country name | address country | address1 country | billing country | shipping country | mailing country | billingcountry | land | pays | pais | paese | country region | countryregion | country iso',
  ),
}
