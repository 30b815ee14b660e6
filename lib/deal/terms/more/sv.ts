import type { MoreLabels } from './more.ts'

/** Swedish. */
export const sv: MoreLabels = {
  labels: {
    'account.name':
      'kund | kundnamn | företag | företagsnamn | bolag | konto | kontonamn | slutkund | organisationsnamn | kundens namn',
    'account.website': 'webbplats | hemsida | webbsida | webbadress',
    'account.phone': 'växel | företagets telefon',
    'account.industry': 'bransch',
    'account.employees': 'antal anställda | anställda',
    'account.revenue': 'årsomsättning',
    'account.taxId': 'organisationsnummer | org.nr | momsnummer',
    'account.street': 'gatuadress | adress | gata | postadress',
    'account.city': 'ort | stad | postort',
    'account.state': 'län | delstat',
    'account.postalCode': 'postnummer | postnr',
    'account.country': 'land',
    'contact.firstName': 'förnamn',
    'contact.lastName': 'efternamn',
    'contact.fullName':
      'kontaktperson | kontakt | kontaktnamn | fullständigt namn | primär kontakt | huvudkontakt | för- och efternamn',
    'contact.title': 'titel | befattning | roll | jobbtitel | yrkestitel',
    'contact.department': 'avdelning',
    'contact.email': 'e-post | e-postadress | epost | mejl | mejladress',
    'contact.phone': 'telefon | telefonnummer | tel',
    'contact.mobile': 'mobil | mobiltelefon | mobilnummer',
    'deal.name': 'affär | affärsnamn | affärsmöjlighet | säljmöjlighet | projektnamn | affärens namn | möjlighet',
    'deal.description': 'beskrivning | projektbeskrivning',
    'deal.amount':
      'belopp | affärsvärde | värde | ordervärde | beräknad intäkt | uppskattat värde | summa | förväntad intäkt',
    'deal.currency': 'valuta',
    'deal.closeDate':
      'avslutsdatum | stängningsdatum | beräknat avslut | förväntat avslut | förväntat avslutsdatum | beräknat avslutsdatum',
    'deal.startDate': 'startdatum',
    'deal.stage': 'fas | säljfas | steg | skede | säljsteg',
    'deal.probability': 'sannolikhet | sannolikhet (%)',
    'deal.type': 'affärstyp | typ av affär',
    'deal.products': 'produkter | produkt | produktnamn',
    'deal.competitor': 'konkurrent | konkurrenter',
    'deal.nextStep': 'nästa steg | nästa aktivitet',
    'deal.leadSource': 'leadkälla | källa',
    'deal.comments': 'kommentar | kommentarer | anteckningar',
    'deal.ownerName': 'ansvarig | ägare | säljare | ansvarig säljare | affärsansvarig',
    'registration.id': 'registreringsnummer | ärendenummer',
    'registration.status': 'registreringsstatus | ärendestatus',
    'registration.submittedDate': 'inskickad | inskickat datum',
    'registration.approvedDate': 'godkänd datum | godkänt datum',
    'registration.expiryDate': 'giltig till | giltig till och med | utgångsdatum',
    'registration.comments': 'skäl för avslag',
  },
  inBlock: {
    'account.name': 'namn',
    'deal.name': 'namn | titel | ämne',
    'contact.fullName': 'namn',
    'account.phone': 'telefon | telefonnummer',
  },
}
