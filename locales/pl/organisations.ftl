organisations-state-draft = Szkic
organisations-edit = Edytuj
organisations-kind-association = Stowarzyszenie
organisations-kind-foundation = Fundacja
organisations-new-association = Dodaj stowarzyszenie
organisations-new-foundation = Dodaj fundację
organisations-lead-associations = Stowarzyszenia migrantek i migrantów: co robią, gdzie są i w jakich językach można z nimi rozmawiać.
organisations-lead-foundations = Fundacje, które wspierają projekty: na co dają pieniądze i jak się z nimi skontaktować.
organisations-count-associations = { $number ->
    [one] 1 stowarzyszenie
    [few] { $number } stowarzyszenia
    [many] { $number } stowarzyszeń
   *[other] { $number } stowarzyszenia
}
organisations-count-foundations = { $number ->
    [one] 1 fundacja
    [few] { $number } fundacje
    [many] { $number } fundacji
   *[other] { $number } fundacji
}
organisations-elsewhere-associations = { $number ->
    [one] 1 stowarzyszenie jest poza tą mapą albo nie podaje miejscowości.
    [few] { $number } stowarzyszenia są poza tą mapą albo nie podają miejscowości.
    [many] { $number } stowarzyszeń jest poza tą mapą albo nie podaje miejscowości.
   *[other] { $number } stowarzyszenia jest poza tą mapą albo nie podaje miejscowości.
}
organisations-elsewhere-foundations = { $number ->
    [one] 1 fundacja ma siedzibę gdzie indziej.
    [few] { $number } fundacje mają siedzibę gdzie indziej.
    [many] { $number } fundacji ma siedzibę gdzie indziej.
   *[other] { $number } fundacji ma siedzibę gdzie indziej.
}
organisations-next-pages-associations = Więcej stowarzyszeń
organisations-next-pages-foundations = Więcej fundacji
organisations-map-title-associations = Gdzie są stowarzyszenia
organisations-map-title-foundations = Gdzie fundacje mają siedzibę
organisations-map-says = Im ciemniejszy powiat, tym więcej w nim organizacji. Każdy punkt prowadzi do wpisu albo do listy tego powiatu.
organisations-as-table = Pokaż jako tabelę
organisations-number = Liczba
organisations-show-map = Pokaż mapę
organisations-hide-map = Ukryj mapę
organisations-search = Szukaj według nazwy lub miejscowości
organisations-search-do = Szukaj
organisations-search-texts = Szukaj we wszystkich tekstach
organisations-filters = Zawęź listę
organisations-filters-apply = Zastosuj filtry
organisations-filters-chosen = Wybrane filtry
organisations-filter-remove = usuń
organisations-filter-network = Sieć
organisations-filter-land = Kraj związkowy
organisations-filter-district = Powiat lub miasto
organisations-filter-theme = Temat
organisations-filter-target = Dla kogo
organisations-filter-language = Język
organisations-any = wszystkie
organisations-none = Nic nie znaleziono
organisations-none-text = Proszę usunąć jeden z filtrów albo spróbować innego słowa. Można też do nas zadzwonić, chętnie pomożemy.
organisations-show-all = Pokaż wszystko
organisations-first-page = Na początek
organisations-text-language = Język tekstu: { $language }
organisations-not-public = Ten wpis nie jest publiczny. Widzą go tylko Państwo i zespół.
organisations-themes = Tematy
organisations-targets = Dla kogo
organisations-languages = Języki
organisations-contact = Kontakt
organisations-place = Miejscowość
organisations-website = Strona internetowa
organisations-facts = W skrócie
organisations-legal = Forma prawna
organisations-register = Wpis do rejestru
organisations-tax = Status pożytku publicznego (Gemeinnützigkeit)
organisations-purposes = Cele pożytku publicznego
organisations-founded = Rok założenia
organisations-networks = Należy do
organisations-programmes = Programy wsparcia
organisations-granted = Dotychczasowe wsparcie
organisations-grants-by-year = Dotacje w kolejnych latach
organisations-chart-says = Liczba dotacji w ostatnich latach. Wszystkie lata i kwoty są w tabeli.
organisations-year = Rok
organisations-grants = Dotacje
organisations-sum = Suma
organisations-received = Otrzymane dotacje
organisations-grant-for = Na co
organisations-grant-from = Od kogo
organisations-withdraw-hint = Wpis nie będzie już publiczny. W każdej chwili można go znów pokazać.
organisations-withdraw = Nie pokazuj już tego wpisu
organisations-publish = Opublikuj
organisations-as-data = Ten wpis jako dane (JSON)
organisations-all-kept = Wszystko, co Państwo napisali, jest zapisane jako szkic.
organisations-draft-saved = Szkic jest zapisany. Można pisać dalej później.
organisations-draft-shown = To jest Państwa szkic. Publicznie widać jeszcze poprzednią wersję.
organisations-form-lead = Potrzebna jest tylko nazwa. Resztę można dopisać później.
organisations-save-draft = Zapisz szkic
organisations-draft-remove = Usuń szkic
organisations-similar = Czy ten wpis już istnieje?
organisations-similar-no = Nie, to inna organizacja. Opublikuj.
organisations-stale-lead = Proszę porównać oba teksty i zdecydować, który ma zostać.
organisations-stale-now = Zapisana wersja
organisations-stale-yours = Państwa tekst
organisations-stale-take-yours = Opublikuj mój tekst
organisations-stale-go-on = Edytuj mój tekst dalej
organisations-stale-keep-now = Odrzuć mój tekst
organisations-stale-see-now = Zobacz zapisany wpis
organisations-drafts = Szkice
organisations-no-drafts = Brak szkiców
organisations-no-drafts-text = Tu znajdą Państwo to, co jest napisane, ale jeszcze nie opublikowane.
organisations-no-name = Jeszcze bez nazwy
organisations-draft-by = { $author }, ostatni zapis: { $day }
organisations-section-basics = Nazwa i forma prawna
organisations-section-place = Miejscowość
organisations-section-contact = Kontakt i języki
organisations-section-topics = Tematy i grupy docelowe
organisations-section-origin = Teksty
organisations-section-text = Teksty: { $language }
organisations-field-kind = Rodzaj organizacji
organisations-field-name = Nazwa, taka jak w rejestrze
organisations-field-external-id = Identyfikator w źródle
organisations-field-legal-form = Forma prawna
organisations-field-register-court = Sąd rejestrowy
organisations-hint-register-court = Na przykład: Amtsgericht Stendal
organisations-field-register-number = Numer w rejestrze
organisations-hint-register-number = Na przykład: VR 1234
organisations-field-tax-status = Status pożytku publicznego (Gemeinnützigkeit)
organisations-hint-tax-status = Urząd skarbowy (Finanzamt) potwierdza go pismem, które nazywa się Freistellungsbescheid. Wiele fundacji o nie pyta.
organisations-field-purposes = Cele pożytku publicznego
organisations-hint-purposes = Są wymienione w Państwa statucie i w piśmie Freistellungsbescheid z urzędu skarbowego (§ 52 Absatz 2 Abgabenordnung).
organisations-field-founded = Rok założenia
organisations-field-postcode = Kod pocztowy
organisations-hint-postcode = Po nim sami znajdziemy powiat i kraj związkowy.
organisations-field-place = Miejscowość
organisations-field-region = Kraj związkowy
organisations-field-ags = Powiat
organisations-field-lat = Szerokość geograficzna
organisations-field-lon = Długość geograficzna
organisations-field-languages = W jakich językach można z Państwem rozmawiać?
organisations-field-other-languages = Inne języki
organisations-hint-other-languages = Kody języków oddzielone średnikiem. Na przykład: mnk; rom
organisations-field-themes = Tematy
organisations-field-target-groups = Dla kogo Państwo działają?
organisations-field-networks = Członkostwo w tych sieciach
organisations-field-website = Strona internetowa
organisations-field-logo = Adres pliku z logo
organisations-logo-known = Dla tego wpisu znamy adres logo:
organisations-logo-why = Nie pokazujemy obrazów z innych stron. Proszę przesłać logo, a pojawi się w profilu.
organisations-logo-upload = Prześlij logo
organisations-field-email = Publiczny adres e-mail
organisations-hint-email = Zobaczą go wszyscy.
organisations-field-phone = Publiczny numer telefonu
organisations-hint-phone = Zobaczą go wszyscy.
organisations-field-origin-lang = W jakim języku piszą Państwo najpierw?
organisations-field-summary = Jednym zdaniem: co Państwo robią? ({ $language })
organisations-hint-summary = Najwyżej 300 znaków.
organisations-field-description = Więcej o Państwa działalności ({ $language })
organisations-hint-description = Kilka zdań. Między akapitami proszę zostawić pustą linię.
organisations-legal-ev = zarejestrowane stowarzyszenie (e. V.)
organisations-legal-gev = grupa lub stowarzyszenie bez rejestracji
organisations-legal-ggmbh = spółka pożytku publicznego (gGmbH)
organisations-legal-gug = mała spółka pożytku publicznego (gUG)
organisations-legal-stiftung = samodzielna fundacja (rechtsfähige Stiftung)
organisations-legal-treuhand = fundacja prowadzona przez inną organizację (Treuhandstiftung)
organisations-legal-kdoer = osoba prawna prawa publicznego (Körperschaft des öffentlichen Rechts)
organisations-legal-other = inna forma prawna
organisations-tax-charitable = potwierdzony, jest Freistellungsbescheid (pismo z urzędu skarbowego)
organisations-tax-applied = wniosek złożony
organisations-tax-none = brak
organisations-purpose-1 = Nauka i badania (nr 1)
organisations-purpose-3 = Zdrowie (nr 3)
organisations-purpose-4 = Pomoc młodzieży i osobom starszym (nr 4)
organisations-purpose-5 = Sztuka i kultura (nr 5)
organisations-purpose-6 = Ochrona zabytków (nr 6)
organisations-purpose-7 = Wychowanie i edukacja (nr 7)
organisations-purpose-8 = Ochrona przyrody i środowiska (nr 8)
organisations-purpose-9 = Pomoc społeczna (nr 9)
organisations-purpose-10 = Pomoc prześladowanym i uchodźcom (nr 10)
organisations-purpose-11 = Ratowanie życia (nr 11)
organisations-purpose-12 = Ochrona przed pożarami i katastrofami (nr 12)
organisations-purpose-13 = Porozumienie między narodami (nr 13)
organisations-purpose-14 = Ochrona zwierząt (nr 14)
organisations-purpose-15 = Współpraca rozwojowa (nr 15)
organisations-purpose-16 = Ochrona konsumentów (nr 16)
organisations-purpose-17 = Pomoc osobom w więzieniu (nr 17)
organisations-purpose-18 = Równe prawa kobiet i mężczyzn (nr 18)
organisations-purpose-19 = Ochrona małżeństwa i rodziny (nr 19)
organisations-purpose-20 = Zapobieganie przestępczości (nr 20)
organisations-purpose-21 = Sport (nr 21)
organisations-purpose-22 = Dbanie o okolicę i jej tradycje (nr 22)
organisations-purpose-23 = Tradycyjne zwyczaje, ogródki działkowe (nr 23)
organisations-purpose-24 = Demokracja (nr 24)
organisations-purpose-25 = Działalność społeczna i wolontariat (nr 25)
organisations-purpose-26 = Cmentarze i miejsca pamięci (nr 26)
organisations-purpose-27 = Mieszkania w ramach pożytku publicznego (nr 27)
