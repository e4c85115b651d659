introductions-title = Poznajmy się
introductions-lead = Łączymy stowarzyszenia i fundacje, gdy obie strony powiedzą „tak”. Dopiero wtedy widzą, do kogo mogą zadzwonić lub napisać.
introductions-none = Na razie nie ma tu nic do zrobienia. Jeśli ktoś zechce Państwa poznać, napiszemy.
introductions-of = Poznawanie się: { $name }
introductions-of-both = { $association } i { $foundation }
introductions-until = Prosimy o odpowiedź do { $date }.
introductions-group-mine = Teraz Państwa kolej
introductions-group-open = Czekamy na odpowiedź
introductions-group-met = Już się znają
introductions-group-over = Zakończone
introductions-state-proposed = Propozycja
introductions-state-asking-association = Pytamy stowarzyszenie
introductions-state-asking-foundation = Pytamy fundację
introductions-state-introduced = Obie strony mówią „tak”
introductions-state-declined = Odmowa
introductions-state-dropped = Odrzucona
introductions-state-lapsed = Bez odpowiedzi
introductions-state-withdrawn = Wycofane
introductions-turn-centre = Kolej na centrum.
introductions-turn-association = Kolej na stowarzyszenie.
introductions-turn-foundation = Kolej na fundację.
introductions-turn-nobody = Nikt nie musi nic robić.
introductions-explained-proposed = To jest propozycja. Widzi ją tylko zespół. Po wysłaniu najpierw zapytamy stowarzyszenie.
introductions-explained-asking-association = Pytamy stowarzyszenie, czy chce poznać fundację. Jeśli powie „tak”, idziemy dalej.
introductions-explained-asking-foundation = Stowarzyszenie chce poznać fundację. Teraz pytamy fundację.
introductions-explained-introduced = Obie strony powiedziały „tak”. Proszę umówić się na pierwszą rozmowę. Jeśli potrzebna jest pomoc, proszę zadzwonić.
introductions-explained-declined = Tym razem to nie pasuje. To nie jest ocena niczyjej pracy.
introductions-explained-dropped = Centrum odrzuciło tę propozycję, zanim kogokolwiek zapytano.
introductions-explained-lapsed = Nie było odpowiedzi. W innym miesiącu możemy zapytać jeszcze raz.
introductions-explained-withdrawn = Ktoś wycofał zgodę albo pytanie. Danych kontaktowych już nie widać.
introductions-act-note = Zapisz notatkę
introductions-act-send = Zapytaj stowarzyszenie
introductions-act-agree = Tak, chętnie
introductions-act-decline = Odmów
introductions-act-remind = Zapytaj ponownie, dwa tygodnie więcej
introductions-act-withdraw = Wycofaj
introductions-act-drop = Odrzuć propozycję
introductions-reason = Dlaczego tym razem to nie pasuje? Druga strona przeczyta to zdanie.
introductions-reason-no-room = Teraz brakuje nam czasu lub pieniędzy.
introductions-reason-other-focus = Mamy inne priorytety.
introductions-reason-later = Teraz nie, ale później chętnie.
introductions-reason-acquainted = Już się znamy.
introductions-reason-other = Nie pasuje z innego powodu.
introductions-words = Czy chcą Państwo powiedzieć więcej?
introductions-words-hint = Czyta to tylko centrum. Pomaga nam to lepiej proponować.
introductions-words-shown = Tylko dla zespołu:
introductions-note = Słowo do obu stron
introductions-note-hint = Dlaczego proponują Państwo to spotkanie? Stowarzyszenie i fundacja to przeczytają.
introductions-note-shown = Centrum pisze
introductions-contact = Jak się skontaktować
introductions-contact-how = Widzą to tylko obie strony i centrum. Kto wycofa zgodę, tego już nie widać.
introductions-contact-centre = Tu nie ma jeszcze własnego konta. Centrum pomoże w kontakcie:
introductions-why = Dlaczego to pasuje
introductions-why-programme = Pasuje do programu:
introductions-why-shared = Wspólne tematy: { $concepts }
introductions-why-conditions = Warunki programu: spełnione { $yes }, do wyjaśnienia { $open }
introductions-why-ranks = Dla stowarzyszenia fundacja jest na miejscu { $foundation }, dla fundacji stowarzyszenie na miejscu { $association }.
introductions-profile = Profil: { $name }
introductions-do = Co chcą Państwo zrobić?
introductions-on-the-phone = Ktoś odpowiedział przez telefon? Tu można zapisać odpowiedź tej strony.
introductions-stale = Ktoś był szybszy: sytuacja się zmieniła. Państwa tekst jest nadal poniżej. Proszę sprawdzić i zdecydować jeszcze raz.
introductions-wrong-act = Proszę wybrać, co chcą Państwo zrobić.
introductions-wrong-words = Tekst jest za długi. Proszę go skrócić do 500 znaków.
introductions-wrong-note = Notatka jest za długa. Proszę ją skrócić do 1000 znaków.
introductions-wrong-capacity = Proszę podać liczbę od 0 do { $most }.
introductions-refused-not-now = Teraz to już niemożliwe. Poniżej widać, co można zrobić.
introductions-refused-not-yours = O tym decyduje druga strona.
introductions-refused-reason-missing = Proszę wybrać powód. Druga strona powinna wiedzieć, na czym stoi.
introductions-refused-full = Fundacja nie przyjmuje w tym miesiącu więcej kontaktów.
introductions-refused-busy = Stowarzyszenie rozmawia teraz z innymi. Proszę spróbować w przyszłym miesiącu.
introductions-refused-known = Obie strony już się znają albo ktoś odmówił.
introductions-refused-no-fit = To do siebie nie pasuje: żaden program fundacji nie jest na to otwarty.
introductions-month = Propozycje miesiąca
introductions-month-of = Propozycje: { $month }
introductions-month-lead = Szukamy par, które są najlepsze dla wszystkich razem. Każde pasujące stowarzyszenie dostaje swoją kolej. Żadna fundacja nie dostaje więcej, niż przyjmuje.
introductions-month-places = Zajęte miejsca u fundacji: { $taken } z { $places }
introductions-month-left = { $count ->
    [one] { $count } stowarzyszenie nie dostaje nic: dlaczego?
    [few] { $count } stowarzyszenia nie dostają nic: dlaczego?
    [many] { $count } stowarzyszeń nie dostaje nic: dlaczego?
   *[other] { $count } stowarzyszenia nie dostaje nic: dlaczego?
}
introductions-month-fill = { $count ->
    [one] Utwórz { $count } propozycję
    [few] Utwórz { $count } propozycje
    [many] Utwórz { $count } propozycji
   *[other] Utwórz { $count } propozycji
}
introductions-month-proposed = Jeszcze nie wysłane
introductions-month-none = Żadna propozycja na Państwa nie czeka.
introductions-month-check = Proszę obejrzeć każdą propozycję: można dopisać słowo albo ją odrzucić.
introductions-month-send = { $count ->
    [one] Wyślij { $count } propozycję
    [few] Wyślij { $count } propozycje
    [many] Wyślij { $count } propozycji
   *[other] Wyślij { $count } propozycji
}
introductions-audit = Kto dostaje swoją kolej?
introductions-audit-lead = Tu widać, czy wszyscy mają szansę i dlaczego ktoś nie dostaje nic.
introductions-audit-fair = Jak sprawiedliwy jest podział?
introductions-audit-gini = Współczynnik Giniego mówi, jak bardzo nierówno jest: 0 oznacza wszyscy tak samo, 1 oznacza jeden ma wszystko.
introductions-audit-what = Co
introductions-audit-before = Tylko według dopasowania
introductions-audit-after = Tak jak dzielimy
introductions-audit-change = Zmiana
introductions-audit-lists = Stowarzyszenia na listach fundacji
introductions-audit-month = Propozycje jednego miesiąca
introductions-audit-left = Bez propozycji w tym miesiącu: { $count } z { $all } stowarzyszeń
introductions-audit-nobody = Wszystkie stowarzyszenia mają propozycję.
introductions-audit-association = Stowarzyszenie
introductions-audit-waited = Czeka, miesiące
introductions-audit-turn = Jego kolej
introductions-audit-turns = Kto w tym miesiącu nic nie dostanie, w następnym będzie przed innymi. Miesiąc na liście jest aktualny, jeśli wszystkie propozycje zostaną wysłane, a fundacje nadal będą przyjmować tyle samo kontaktów.
introductions-audit-later = nie w ciągu najbliższych 12 miesięcy
introductions-audit-rooms = Ile przyjmują fundacje
introductions-audit-default = Kto nic nie powiedział, dostaje w miesiącu najwyżej tyle kontaktów: { $count }.
introductions-audit-foundations = Wszystkie fundacje: { $count }
introductions-audit-foundation = Fundacja
introductions-audit-places = W miesiącu
introductions-audit-taken = Zajęte
introductions-audit-said = Podała sama
introductions-left-not-ready = W profilu nie ma jeszcze informacji o tym, co robi stowarzyszenie.
introductions-left-no-fit = Żadna fundacja nie wspiera tego, co robi stowarzyszenie.
introductions-left-no-open-gate = Są pasujące fundacje, ale jeden warunek na to nie pozwala.
introductions-left-all-known = Wszystkie pasujące fundacje już znają to stowarzyszenie.
introductions-left-capacity-full = Wszystkie pasujące fundacje mają w tym miesiącu dość kontaktów.
introductions-fits-of = Stowarzyszenia pasujące do: { $name }
introductions-own-of = Poznajmy się: { $name }
introductions-capacity = Ile stowarzyszeń chcą Państwo poznać?
introductions-capacity-taken = { $count ->
    [one] W tym miesiącu zajęte jest { $count } miejsce.
    [few] W tym miesiącu zajęte są { $count } miejsca.
    [many] W tym miesiącu zajętych jest { $count } miejsc.
   *[other] W tym miesiącu zajęte jest { $count } miejsca.
}
introductions-capacity-label = Najwyżej tyle w miesiącu
introductions-capacity-hint = Bez Państwa decyzji: { $count }. Można wpisać od 0 do { $most }. Przy 0 nikogo nie proponujemy.
introductions-capacity-save = Zapisz liczbę
introductions-fits = Te stowarzyszenia pasują do Państwa programów
introductions-fits-lead = Na górze jest to, co pasuje najlepiej. Aby wszyscy byli widoczni, nie na każdej liście są te same nazwy.
introductions-fits-none = Teraz żadne stowarzyszenie nie pasuje do otwartych programów. Proszę sprawdzić, czy warunki programów są prawidłowe.
introductions-fits-known = Z tym stowarzyszeniem są już Państwo w kontakcie.
introductions-ideas = Zobacz wszystkie udostępnione pomysły
introductions-ideas-of = Pomysły stowarzyszeń pasujące do: { $name }
introductions-ideas-lead = Stowarzyszenia udostępniły te pomysły fundacjom. Pasują one do Państwa programów. Jeśli stowarzyszenie wycofa swój pomysł, zniknie on z tej strony.
introductions-ideas-none = Teraz żaden udostępniony pomysł nie pasuje do Państwa programów. Proszę zajrzeć tu później.
introductions-ask = Chcemy się poznać
introductions-ask-whom = Chcemy się poznać: { $name }
introductions-propose = Zaproponuj
introductions-propose-whom = Zaproponuj: { $name }
introductions-own-none = Nie ma jeszcze żadnego pytania. Napiszemy, gdy jakaś fundacja będzie pasować.
introductions-find = Poszukaj fundacji samodzielnie
introductions-letter-asked-subject = Czy chcą Państwo poznać: { $other }?
introductions-letter-asked =
    Dzień dobry, { $name },

    uważamy, że Państwo i { $other } dobrze do siebie pasują. Czy chcą się Państwo poznać?

    Tu można przeczytać dlaczego. Tu można powiedzieć „tak” lub „nie”, prosimy do { $date }:
    { $url }

    Dane kontaktowe pokazujemy dopiero wtedy, gdy obie strony powiedzą „tak”.
introductions-letter-introduced-subject = Państwo i { $other } chcą się poznać
introductions-letter-introduced =
    Dzień dobry, { $name },

    Państwo i { $other } powiedzieli „tak”. Oto kontakt:
    { $contact }

    Proszę umówić się na pierwszą rozmowę. Wszystko inne jest tutaj:
    { $url }
introductions-letter-declined-subject = { $other }: tym razem to nie pasuje
introductions-letter-declined =
    Dzień dobry, { $name },

    odpowiedź od { $other }: { $reason }

    To nie jest ocena Państwa pracy. Szukamy dalej.
    { $url }
