import type { MoreLabels } from './more.ts'

/** Polish. */
export const pl: MoreLabels = {
  labels: {
    'account.name':
      'klient | nazwa klienta | firma | nazwa firmy | kontrahent | przedsiębiorstwo | organizacja | klient końcowy | nazwa konta | konto',
    'account.website': 'strona internetowa | strona www | witryna | www',
    'account.phone': 'telefon firmowy | telefon firmy',
    'account.industry': 'branża | sektor',
    'account.employees': 'liczba pracowników',
    'account.revenue': 'przychód roczny | roczny przychód',
    'account.taxId': 'nip | numer nip',
    'account.street': 'ulica | adres | ulica i numer',
    'account.city': 'miasto | miejscowość',
    'account.state': 'województwo',
    'account.postalCode': 'kod pocztowy',
    'account.country': 'kraj',
    'contact.firstName': 'imię',
    'contact.lastName': 'nazwisko',
    'contact.fullName': 'osoba kontaktowa | imię i nazwisko | kontakt główny | główny kontakt | osoba do kontaktu',
    'contact.title': 'stanowisko | funkcja',
    'contact.department': 'dział',
    'contact.email': 'e-mail | adres e-mail | poczta elektroniczna | adres email',
    'contact.phone': 'telefon | numer telefonu | nr telefonu',
    'contact.mobile': 'telefon komórkowy | komórka | tel. komórkowy',
    'deal.name':
      'szansa sprzedaży | nazwa szansy | nazwa projektu | nazwa szansy sprzedaży | okazja | nazwa transakcji',
    'deal.description': 'opis | opis projektu | opis szansy',
    'deal.amount':
      'kwota | wartość | wartość szansy | szacowana wartość | przewidywany przychód | wartość transakcji | oczekiwany przychód',
    'deal.currency': 'waluta',
    'deal.closeDate':
      'data zamknięcia | przewidywana data zamknięcia | oczekiwane zamknięcie | planowana data zamknięcia | termin zamknięcia',
    'deal.startDate': 'data rozpoczęcia',
    'deal.stage': 'etap | etap sprzedaży | faza',
    'deal.probability': 'prawdopodobieństwo | prawdopodobieństwo (%)',
    'deal.type': 'typ szansy | rodzaj transakcji',
    'deal.products': 'produkty | produkt | nazwa produktu',
    'deal.competitor': 'konkurent | konkurencja | konkurenci',
    'deal.nextStep': 'następny krok | kolejny krok',
    'deal.leadSource': 'źródło | źródło leada | źródło pozyskania',
    'deal.comments': 'uwagi | notatki | komentarz',
    'deal.ownerName': 'właściciel | opiekun | opiekun handlowy | handlowiec',
    'registration.id': 'numer zgłoszenia | numer rejestracji',
    'registration.status': 'status zgłoszenia | status rejestracji',
    'registration.submittedDate': 'data zgłoszenia | data złożenia',
    'registration.approvedDate': 'data zatwierdzenia | data akceptacji',
    'registration.expiryDate': 'ważne do | data ważności | data wygaśnięcia',
    'registration.comments': 'powód odrzucenia',
  },
  inBlock: {
    'account.name': 'nazwa',
    'deal.name': 'nazwa | temat | tytuł',
    'contact.fullName': 'nazwa',
    'account.phone': 'telefon | numer telefonu',
  },
}
