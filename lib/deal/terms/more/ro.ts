import type { MoreLabels } from './more.ts'

/** Romanian. */
export const ro: MoreLabels = {
  labels: {
    'account.name':
      'client | nume client | numele clientului | companie | numele companiei | nume companie | firmă | denumire firmă | denumirea companiei | client final | organizație | cont | nume cont | societate | denumire client',
    'account.website': 'site web | pagină web | adresă web',
    'account.phone': 'telefon companie | telefon firmă | centrală telefonică',
    'account.industry': 'industrie | domeniu de activitate | sector de activitate | domeniu',
    'account.employees': 'număr de angajați | număr angajați | numărul de angajați | angajați',
    'account.revenue': 'cifră de afaceri | cifra de afaceri | venit anual | cifra de afaceri anuală',
    'account.taxId': 'cui | cod fiscal | cif | cod unic de înregistrare',
    'account.street': 'adresă | stradă | adresa | strada | stradă și număr | strada și numărul',
    'account.city': 'oraș | localitate | orașul | localitatea',
    'account.state': 'județ | județul',
    'account.postalCode': 'cod poștal | codul poștal',
    'account.country': 'țară | țara | țară/regiune',
    'contact.firstName': 'prenume | prenumele',
    'contact.lastName': 'nume de familie | numele de familie',
    'contact.fullName':
      'persoană de contact | persoana de contact | contact | nume contact | nume complet | nume și prenume | contact principal | numele și prenumele | nume persoană de contact',
    'contact.title': 'funcție | poziție | funcția | titlu | titlul postului',
    'contact.department': 'departament',
    'contact.email': 'adresă de e-mail | e-mail | adresă e-mail | adresa de e-mail | adresă de email',
    'contact.phone': 'telefon | număr de telefon | tel. | numărul de telefon',
    'contact.mobile': 'mobil | telefon mobil | număr mobil',
    'deal.name':
      'oportunitate | nume oportunitate | numele oportunității | numele proiectului | nume proiect | denumire proiect | denumirea proiectului | oportunitate de vânzare | tranzacție | numele tranzacției | proiect',
    'deal.description': 'descriere | descrierea proiectului | descriere proiect | descrierea oportunității',
    'deal.amount':
      'valoare | sumă | valoare estimată | venit estimat | venit așteptat | valoarea proiectului | valoarea oportunității | suma | valoarea tranzacției | valoarea estimată | venituri estimate | valoare tranzacție',
    'deal.currency': 'monedă | valută | moneda',
    'deal.closeDate':
      'dată închidere | data închiderii | data estimată a închiderii | închidere estimată | data estimată de închidere | închidere așteptată | dată estimată închidere | data preconizată a închiderii | dată de închidere',
    'deal.startDate': 'data de început | dată de început | data începerii',
    'deal.stage': 'stadiu | etapă | fază | etapa | etapă de vânzare | faza de vânzare | stadiul vânzării',
    'deal.probability': 'probabilitate | probabilitate (%)',
    'deal.type': 'tip oportunitate | tipul oportunității | tip | tip tranzacție',
    'deal.products': 'produse | produs | nume produs | soluție',
    'deal.useCase': 'caz de utilizare',
    'deal.competitor': 'concurent | concurenți | concurență',
    'deal.nextStep': 'pasul următor | următorul pas | pașii următori',
    'deal.leadSource': 'sursă | sursa | sursă lead | sursa clientului potențial',
    'deal.quantity': 'cantitate | număr de licențe | număr de utilizatori',
    'deal.contractTerm': 'durata contractului | durată contract',
    'deal.campaign': 'campanie',
    'deal.comments': 'comentarii | observații | note | comentariu',
    'deal.ownerName':
      'proprietar | responsabil | agent de vânzări | responsabil vânzări | vânzător | reprezentant vânzări',
    'partner.companyName':
      'partener | nume partener | numele partenerului | compania parteneră | compania dumneavoastră | compania dvs. | revânzător | firma dumneavoastră',
    'partner.fullName': 'trimis de | înregistrat de | persoana de contact a partenerului | solicitant',
    'partner.email': 'adresa dvs. de e-mail | e-mail partener | e-mailul dumneavoastră',
    'partner.partnerId': 'id partener | număr partener | cod partener',
    'registration.id': 'număr de înregistrare | numărul înregistrării | id înregistrare | număr cerere',
    'registration.status': 'starea înregistrării | stare înregistrare | starea cererii',
    'registration.submittedDate': 'data trimiterii | trimis la | data depunerii',
    'registration.approvedDate': 'data aprobării | aprobat la',
    'registration.expiryDate': 'valabil până la | data expirării | expiră la',
    'registration.comments': 'motivul respingerii',
  },
  inBlock: {
    'account.name': 'nume | denumire',
    'deal.name': 'nume | denumire | titlu | subiect',
    'contact.fullName': 'nume',
    'account.phone': 'telefon | număr de telefon | tel.',
  },
  words: {
    contact: 'contact | persoană de contact | persoana de contact | date de contact | contacte',
    deal: 'oportunitat* | proiect* | tranzacți*',
    account: 'compani* | firm* | organizați* | societat* | cont',
    customer: 'client* | beneficiar*',
    owner: 'proprietar | responsabil | agent de vânzări | vânzător',
    partner: 'partener* | revânzător* | solicitant*',
    yours: 'dvs | dumneavoastră | dumneavoastra',
    registration:
      'înregistrare oportunitate | înregistrarea oportunității | înregistrare proiect | înregistrarea proiectului | portal parteneri | portalul partenerilor',
    choose: 'selectați* | alegeți* | alege* | selectează* | neselectat',
    lists: 'activități | activitate | istoric | cronologie | sarcini',
    consent: 'sunt de acord* | accept* | consimțământ* | buletin informativ',
  },
}
