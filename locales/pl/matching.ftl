matching-sentence = Proszę opisać swój pomysł jednym zdaniem
matching-sentence-hint = W swoim języku. Na przykład: Raz w miesiącu gotujemy razem z całym sąsiedztwem.
matching-find = Znajdź pasujące fundacje
matching-title = Jak znaleźć fundacje, które pasują
matching-lead = Wystarczy jedno zdanie o tym, co chcą Państwo zrobić. Pokażemy programy fundacji: dlaczego pasują, czego jeszcze brakuje i co można teraz zrobić.
matching-examples = Na próbę
matching-example-1 = Po południu pomagamy dzieciom w nauce niemieckiego.
matching-example-2 = Kobiety z wielu krajów uczą się razem jeździć na rowerze.
matching-example-3 = Młodzież gra w teatrze i pokazuje spektakl w sąsiedztwie.
matching-privacy = Nie zapisujemy Państwa zdania. Konto nie jest potrzebne.
matching-sentence-missing = Prosimy napisać jedno zdanie o swoim pomyśle. Wystarczy kilka słów.
matching-sentence-long = Tekst jest za długi. Liczba znaków może wynosić najwyżej { $max }. Często wystarczy jedno zdanie.
matching-unknown-place = Nie znamy miejscowości „{ $value }”. Proszę wpisać nazwę albo kod pocztowy, albo zostawić to pole puste.
matching-more = Powiedz więcej (nieobowiązkowe)
matching-more-hint = Czego Państwo nie wiedzą, proszę zostawić puste.
matching-not-said = bez odpowiedzi
matching-euro = euro
matching-months = Ile miesięcy potrwa projekt?
matching-add-concept = Dodaj temat albo grupę odbiorców
matching-themes = Tematy
matching-targets = Grupy odbiorców
matching-costs = Na co potrzebne są pieniądze?
matching-results = To pasuje do Państwa pomysłu
matching-your-sentence = Państwa zdanie
matching-understood = Tak to zrozumieliśmy. Co się nie zgadza, można usunąć:
matching-not-understood = Nie rozpoznaliśmy w tym zdaniu żadnego tematu. Proszę dodać temat niżej albo napisać to innymi słowami.
matching-remove = usuń
matching-change = Zmień zdanie lub dane
matching-ask = To by nam jeszcze pomogło
matching-ask-why = Ta odpowiedź najbardziej zmienia listę. Można ją też pominąć.
matching-answer = Odpowiedz
matching-question-tax-status = Czy Państwa stowarzyszenie ma status pożytku publicznego (Freistellungsbescheid, pismo z urzędu skarbowego)?
matching-question-legal-form = Jaką organizacją Państwo są?
matching-question-place = W jakiej miejscowości odbędzie się projekt?
matching-question-amount = Ile mniej więcej pieniędzy potrzeba?
matching-question-newcomer = Czy to Państwa pierwszy wniosek do fundacji?
matching-question-own-share = Ile mogą Państwo zapłacić sami?
matching-question-language = W jakim języku mogą Państwo napisać wniosek?
matching-tax-charitable = Tak, Freistellungsbescheid jest ważny
matching-tax-applied = Złożyliśmy wniosek
matching-tax-none = Nie
matching-share-0 = nic
matching-share-5 = około 5 procent
matching-share-10 = około 10 procent
matching-share-20 = około 20 procent
matching-share-50 = połowę
matching-chip-place = Miejsce: { $place }
matching-chip-months = { $months ->
    [one] 1 miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}
matching-chip-tax-charitable = pożytek publiczny (ważny Freistellungsbescheid)
matching-chip-tax-applied = pożytek publiczny: wniosek złożony
matching-chip-tax-none = bez statusu pożytku publicznego
matching-chip-first = pierwszy wniosek
matching-chip-known = nie pierwszy wniosek
matching-chip-share = wkład własny: { $percent } procent
matching-chip-language = język wniosku: { $language }
matching-found = { $count ->
    [0] Nic nie pasuje w pełni. Te programy są najbliżej.
    [one] Pasuje jeden program. Najlepiej dopasowany jest na górze.
    [few] Pasują { $count } programy. Najlepiej dopasowany jest na górze.
    [many] Pasuje { $count } programów. Najlepiej dopasowany jest na górze.
   *[other] Pasuje { $count } programu. Najlepiej dopasowany jest na górze.
}
matching-programme-of = Program fundacji
matching-fit-best = Pasuje bardzo dobrze
matching-fit-well = Pasuje dobrze
matching-fit-partly = Pasuje częściowo
matching-fit-little = Pasuje trochę
matching-fit-contradicts = Jest przeszkoda
matching-amount-range = od { $min } do { $max }
matching-decision = { $weeks ->
    [0] Odpowiedź od razu
    [one] Odpowiedź po około tygodniu
    [few] Odpowiedź po około { $weeks } tygodniach
    [many] Odpowiedź po około { $weeks } tygodniach
   *[other] Odpowiedź po około { $weeks } tygodnia
}
matching-why = Dlaczego to pasuje
matching-reason-similar-grants = Podobne projekty dostawały tu już wsparcie.
matching-reason-telling-words = Niektóre z Państwa słów wskazują właśnie na ten program.
matching-reason-wording = Państwa słowa często pojawiają się w projektach, które dostały tu wsparcie.
matching-reason-similar-names = Wsparcie dostały tu stowarzyszenia o podobnych nazwach.
matching-reason-purpose = Państwa zdanie jest bliskie celowi programu.
matching-reason-concepts = Państwa tematy są bliskie tematom programu.
matching-reason-concepts-shared = To łączy Państwa z programem: { $concepts }.
matching-reason-meaning = Sens Państwa zdania jest bliski programowi.
matching-reason-meaning-maybe = Sens Państwa zdania jest być może bliski programowi.
matching-reason-region = Wsparcie dostają tu projekty z Państwa okolicy.
matching-reason-region-of = Wsparcie dostają tu projekty z tej okolicy: { $place }.
matching-reason-size = Kwota jest taka, jak tu zwykle.
matching-reason-kind = Wsparcie dostają tu organizacje takie jak Państwa.
matching-reason-newcomers = Wsparcie dostają tu też stowarzyszenia, które proszą pierwszy raz.
matching-reason-second-grants = Wsparcie dostają tu stowarzyszenia, które mają już doświadczenie.
matching-reason-co-funding = Fundacje, które Państwo już znają, też tu pomagają.
matching-reason-close-funders = Wielu, którzy dostają tu wsparcie, dostaje je też od fundacji, które Państwo znają.
matching-reason-known-funder = Ta fundacja wsparła już Państwa w innym programie.
matching-reason-same-field = Programy z tej dziedziny wspierały już podobne projekty.
matching-reason-funder-region = Ta fundacja wspiera projekty w Państwa okolicy.
matching-reason-usual-sum = Właśnie takie kwoty często tu przyznawano.
matching-reason-known-field = Program z tej dziedziny wsparł już Państwa.
matching-reason-popularity = Było tu już wiele dotacji.
matching-seen-telling-words = Niektóre słowa stowarzyszenia wskazują właśnie na ten program.
matching-seen-wording = Słowa stowarzyszenia często pojawiają się w projektach, które dostały tu wsparcie.
matching-seen-purpose = Tekst stowarzyszenia jest bliski celowi programu.
matching-seen-concepts = Tematy stowarzyszenia są bliskie tematom programu.
matching-seen-concepts-shared = Wspólne tematy: { $concepts }
matching-seen-meaning = Sens tekstu stowarzyszenia jest bliski programowi.
matching-seen-meaning-maybe = Sens tekstu stowarzyszenia jest być może bliski programowi.
matching-seen-region = Wsparcie dostają tu projekty z okolicy stowarzyszenia.
matching-seen-funder-region = Ta fundacja wspiera projekty w okolicy stowarzyszenia.
matching-strength-strong = liczy się bardzo
matching-strength-some = liczy się
matching-strength-little = liczy się trochę
matching-feature-similar-grants = Podobne dotacje
matching-feature-telling-words = Charakterystyczne słowa
matching-feature-wording = Dobór słów
matching-feature-similar-names = Podobne nazwy
matching-feature-purpose = Cel programu
matching-feature-concepts = Tematy i grupy odbiorców
matching-feature-meaning = Sens zdania
matching-feature-region = Okolica
matching-feature-size = Wysokość kwoty
matching-feature-kind = Rodzaj organizacji
matching-feature-newcomers = Otwarte na nowe stowarzyszenia
matching-feature-second-grants = Otwarte na stowarzyszenia z doświadczeniem
matching-feature-co-funding = Wspólne fundacje
matching-feature-close-funders = Bliskie fundacje
matching-feature-known-funder = Znana fundacja
matching-feature-same-field = Ta sama dziedzina
matching-feature-funder-region = Okolica fundacji
matching-feature-usual-sum = Zwykła kwota
matching-feature-known-field = Znana dziedzina
matching-feature-popularity = Liczba dotacji
matching-feature-average = { $name } (nie wiadomo, liczymy średnią)
matching-precedents = To już dostało tu wsparcie
matching-precedent = { $year }: { $amount } na „{ $title }” ({ $who })
matching-precedent-plain = { $year }: „{ $title }” ({ $who })
matching-gates = Warunki fundacji
matching-gate-yes = Pasuje
matching-gate-no = Nie pasuje
matching-gate-unknown = Do wyjaśnienia
matching-source = Źródło
matching-source-on = Źródło, stan z { $date }
matching-hint-up-to = do { $amount }
matching-hint-from = od { $amount }
matching-hint-own-share = { $percent } procent płacą Państwo sami
matching-hint-months = { $months ->
    [one] najwyżej miesiąc
    [few] najwyżej { $months } miesiące
    [many] najwyżej { $months } miesięcy
   *[other] najwyżej { $months } miesiąca
}
matching-hint-until = zgłoszenia do { $date }
matching-hint-announced = zapowiedziany na { $date }
matching-hint-over = termin minął { $date }
matching-hint-rolling = w każdej chwili
matching-hint-ask-first = najpierw zapytać, potem pisać
matching-hint-tax-applied = najpierw musi przyjść pismo z urzędu skarbowego
matching-missing = Czego jeszcze brakuje
matching-missing-no = { $rule }: to nie pasuje. Proszę zapytać nas o inną drogę.
matching-missing-tell-us = { $rule }: tego jeszcze o Państwu nie wiemy.
matching-missing-clear-up = { $rule }: proszę wyjaśnić to przed złożeniem wniosku.
matching-next = Co dalej
matching-next-another-way = Prosimy jeszcze nie pisać wniosku, tylko do nas zadzwonić. Może jest inna droga, na przykład razem ze stowarzyszeniem partnerskim.
matching-next-apply-by = Proszę napisać wniosek i wysłać go do { $date }. Chętnie przeczytamy go wcześniej razem z Państwem.
matching-next-apply-any-time = Wniosek można wysłać w każdej chwili. Chętnie przeczytamy go wcześniej razem z Państwem.
matching-next-ask-first = Prosimy jeszcze nie pisać, tylko do nas zadzwonić. Skontaktujemy Państwa z fundacją.
matching-next-prepare = Wnioski będzie można składać w terminie: { $date }. Warto się przygotować, pomożemy.
matching-next-ask-for-date = Nie znamy jeszcze terminu. Prosimy do nas zadzwonić, a my zapytamy fundację.
matching-call = Nasz telefon:
matching-sum = Skąd taka kolejność
matching-sum-total = Punkty razem
matching-show = Zobacz program
matching-nothing = Jeszcze nic nie znaleźliśmy
matching-nothing-why = To nie znaczy, że nic nie ma. Nie znamy wszystkich fundacji.
matching-nothing-words = Proszę napisać to innymi słowami: co Państwo robią, dla kogo i gdzie.
matching-nothing-filters = Pokaż wszystko, bez filtrów.
matching-nothing-call = Albo prosimy o telefon. Poszukamy razem z Państwem:
matching-all-programmes = Zobacz wszystkie programy
matching-filters = Zawęź listę
matching-filter-region = Tylko programy dla
matching-filter-theme = Tylko temat
matching-filter-open = Tylko to, co jest teraz otwarte
matching-filter-newcomers = Tylko programy, które wyraźnie wspierają nowe stowarzyszenia
matching-filter-hide-no = Nie pokazuj tego, co nie pasuje
matching-any = wszystkie
matching-bridge-title = Most między stowarzyszeniami i fundacjami
matching-bridge-says = Od { $since } roku działają razem: { $associations ->
    [one] jedno stowarzyszenie
    [few] { $associations } stowarzyszenia
    [many] { $associations } stowarzyszeń
   *[other] { $associations } stowarzyszenia
} i { $foundations ->
    [one] jedna fundacja
    [few] { $foundations } fundacje
    [many] { $foundations } fundacji
   *[other] { $foundations } fundacji
}. Do tej pory to { $grants ->
    [one] jedna dotacja
    [few] { $grants } dotacje
    [many] { $grants } dotacji
   *[other] { $grants } dotacji
}.
matching-bridge-table = Przeczytaj jako tabelę
matching-bridge-association = Stowarzyszenie
matching-bridge-foundation = Fundacja
matching-bridge-years = Lata
matching-bridge-sum = Suma
matching-fit = Jak dobrze pasuje
matching-confidence = Jak pewne to jest
matching-confidence-of = Na 100 takich propozycji około { $percent } skończyło się wsparciem. Często kilka programów pasuje tak samo dobrze.
matching-tally-yes = spełnione
matching-tally-no = niespełnione
matching-tally-unknown = do wyjaśnienia
matching-everything = Wszystko o tej propozycji
matching-back = Wróć do wszystkich propozycji
matching-pages = Więcej propozycji
matching-before = Poprzednie propozycje
matching-after = Kolejne propozycje
matching-openings = Co otworzy więcej programów
matching-openings-why = Czy mogą Państwo coś z tego zmienić? Najpierw to, co wymaga najmniej wysiłku.
matching-openings-learn = Przygotujemy Państwa do tego:
matching-opening = { $count ->
    [one] { $change }: jeden program więcej
    [few] { $change }: { $count } programy więcej
    [many] { $change }: { $count } programów więcej
   *[other] { $change }: { $count } programu więcej
}
matching-opening-both = { $first } i { $second }
matching-opening-language = wniosek w języku: { $language }
matching-opening-cost = bez kosztów „{ $cost }”
matching-opening-months = { $months ->
    [one] projekt na jeden miesiąc
    [few] projekt na { $months } miesiące
    [many] projekt na { $months } miesięcy
   *[other] projekt na { $months } miesiąca
}
matching-opening-amount = z kwotą { $amount }
matching-opening-own-share = z wkładem własnym { $percent } procent
matching-opening-await-tax-status = gdy przyjdzie Państwa Freistellungsbescheid (zaświadczenie o pożytku publicznym)
matching-opening-tax-status = z ważnym Freistellungsbescheid (zaświadczenie o pożytku publicznym)
matching-opening-legal-form = jako zarejestrowane stowarzyszenie (e. V.)
matching-keep = Zachowaj pomysł
matching-keep-for = Dla którego stowarzyszenia?
matching-keep-hint = Pomysł i propozycje zobaczą wszyscy, którzy prowadzą tu Państwa stowarzyszenie. Zobaczy je też zespół centrum.
matching-keep-changes = Zapisz zmiany w pomyśle
matching-kept = Nasze pomysły
matching-kept-one = Nasz pomysł
matching-kept-lead = To pomysły, które Państwa stowarzyszenie zachowało. Do każdego są propozycje.
matching-kept-none = Nie mają Państwo jeszcze zachowanego pomysłu. Proszę opisać pomysł i wybrać „Zachowaj pomysł”.
matching-kept-new = Opisz pomysł
matching-kept-back = Wróć do pomysłu
matching-kept-change = Zmień pomysł
matching-kept-private = tylko dla Państwa stowarzyszenia i zespołu
matching-kept-shared = widoczny dla fundacji i innych stowarzyszeń
matching-kept-share-why = Jeśli udostępnią Państwo pomysł, zobaczą go fundacje i inne stowarzyszenia tego centrum.
matching-kept-share = Udostępnij pomysł
matching-kept-unshare = Nie udostępniaj więcej
matching-kept-close = Zamknij pomysł
matching-kept-reopen = Otwórz pomysł ponownie
matching-kept-closed = zamknięty
matching-kept-closed-ones = Zamknięte pomysły
matching-told-declined = Ten program odmówił przy innym Państwa pomyśle. Dlatego jest niżej na liście.
matching-told-funded = Ten program sfinansował już inny Państwa pomysł.
matching-told-contacted = Pytali już tu Państwo w sprawie innego pomysłu.
matching-told-others = Stowarzyszenia tego centrum, które tu pytały: { $asked }. Zgody: { $funded }. Odmowy: { $declined }.
matching-under-way = W toku
matching-suggested = Propozycje
matching-suggested-none = W tej chwili nie ma nowej propozycji.
matching-aside = Odłożone propozycje
matching-aside-why = Dlaczego nie pasuje?
matching-aside-choose = Proszę wybrać
matching-fund-amount = Ile pieniędzy Państwo otrzymają?
matching-fund-on = Kiedy przyszła zgoda?
matching-fund-hint = Kwota pomaga nam lepiej doradzać innym stowarzyszeniom. Nikomu jej nie pokazujemy.
matching-granted = { $amount }, zgoda z dnia { $date }
matching-state-suggested = zaproponowane
matching-state-dismissed = odłożone
matching-state-contacted = zapytano
matching-state-declined = odmowa
matching-state-funded = przyznane
matching-verb-dismiss = Odłóż
matching-verb-bring-back = Przywróć
matching-verb-contact = Zapytaliśmy
matching-verb-take-back = Jednak nie pytaliśmy
matching-verb-decline = Fundacja odmówiła
matching-verb-fund = Fundacja się zgodziła
matching-verb-ask-again = Pytamy jeszcze raz
matching-verb-correct = To była pomyłka
matching-reason-aside-other-theme = Chodzi o coś innego.
matching-reason-aside-conditions = Nie spełniamy jednego z warunków.
matching-reason-aside-amount = To za mało albo za dużo pieniędzy.
matching-reason-aside-effort = Wniosek wymaga za dużo pracy.
matching-reason-aside-time = Termin nie pasuje.
matching-reason-aside-known = Znamy tę fundację i nie jest dla nas.
matching-reason-aside-other = Inny powód.
matching-feedback-not-now = To już niemożliwe. Być może ktoś z Państwa stowarzyszenia był szybszy. Poniżej widać, jak jest teraz.
matching-feedback-reason-missing = Proszę wybrać powód. Wtedy odłożymy propozycję.
matching-feedback-amount-wrong = Proszę sprawdzić kwotę i datę. Kwota musi być większa od zera. Można ją też pominąć.
matching-feedback-day-ahead = Ten dzień jeszcze nie nadszedł. Proszę podać dzień, w którym przyszła zgoda.
matching-together = Razem z innymi stowarzyszeniami
matching-together-why = Niektórych warunków nie da się spełnić samemu, ale z partnerami tak.
matching-together-show = Pokaż możliwych partnerów
matching-together-public = Korzystamy tylko z tego, co stowarzyszenia same opublikowały. Jeszcze ich nie pytaliśmy.
matching-together-none = Do tego pomysłu nie znajdujemy teraz partnerów, którzy otworzyliby więcej programów.
matching-together-carried = Jedno stowarzyszenie mogłoby poprowadzić pomysł za Państwa
matching-together-with = Razem mogą Państwo zapytać
matching-together-opens = To otwiera
matching-together-call = Skontaktujemy Państwa. Proszę zadzwonić:
matching-brings-region = Działa tam, gdzie fundacja wspiera.
matching-brings-legal-form = Ma odpowiednią formę prawną.
matching-brings-tax-status = Ma ważny Freistellungsbescheid.
matching-brings-newcomers = Otrzymało już kiedyś wsparcie.
matching-brings-language = Może pisać w języku fundacji.
matching-brings-own-share = Może pokryć część kosztów.
