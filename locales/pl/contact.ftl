contact-title = Kontakt
contact-lead = Proszę zadzwonić lub napisać. Tutaj widać, czy ktoś jest teraz dostępny.
contact-open = Teraz można dzwonić
contact-open-until = Teraz można dzwonić, do godziny { $time }
contact-closed = Na razie nikt nie odbiera
contact-in-minutes = Już niedługo: za { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[other] { $minutes } minut
    }
contact-today = Można dzwonić dzisiaj od godziny { $time }
contact-tomorrow = Można dzwonić jutro od godziny { $time }
contact-this-week = Znowu można dzwonić { $day } od godziny { $time }
contact-later = Znowu można dzwonić { $date } od godziny { $time }
contact-on-1 = w poniedziałek
contact-on-2 = we wtorek
contact-on-3 = w środę
contact-on-4 = w czwartek
contact-on-5 = w piątek
contact-on-6 = w sobotę
contact-on-7 = w niedzielę
contact-day-1 = poniedziałek
contact-day-2 = wtorek
contact-day-3 = środa
contact-day-4 = czwartek
contact-day-5 = piątek
contact-day-6 = sobota
contact-day-7 = niedziela
contact-list-comma = {", "}
contact-holiday-today = Dziś jest dzień świąteczny: { $name }.
contact-holiday-new-year = Nowy Rok
contact-holiday-epiphany = Święto Trzech Króli
contact-holiday-womens-day = Międzynarodowy Dzień Kobiet
contact-holiday-good-friday = Wielki Piątek
contact-holiday-easter-sunday = Niedziela Wielkanocna
contact-holiday-easter-monday = Poniedziałek Wielkanocny
contact-holiday-labour-day = Święto Pracy
contact-holiday-liberation-day = Dzień Wyzwolenia
contact-holiday-ascension-day = Wniebowstąpienie
contact-holiday-whit-sunday = Zielone Świątki
contact-holiday-whit-monday = Drugi dzień Zielonych Świątek
contact-holiday-corpus-christi = Boże Ciało
contact-holiday-uprising-day = 75. rocznica powstania z 17 czerwca 1953
contact-holiday-peace-festival = Augsburskie Święto Pokoju
contact-holiday-assumption-day = Wniebowzięcie NMP
contact-holiday-childrens-day = Dzień Dziecka
contact-holiday-unity-day = Dzień Jedności Niemiec
contact-holiday-reformation-day = Święto Reformacji
contact-holiday-all-saints = Wszystkich Świętych
contact-holiday-repentance-day = Dzień Pokuty i Modlitwy
contact-holiday-christmas-day = Boże Narodzenie
contact-holiday-second-christmas-day = Drugi dzień Bożego Narodzenia
contact-reason-year-end = Mamy przerwę między świętami a Nowym Rokiem.
contact-reason-leave = Mamy urlop.
contact-reason-training = Mamy szkolenie.
contact-reason-event = Jesteśmy na wydarzeniu.
contact-reason-other = W tym czasie nikogo nie ma.
contact-call = Zadzwoń:
contact-away = Kiedy nikogo nie ma
contact-away-from = { $day }, od godziny { $time }
contact-away-until = { $day }, do godziny { $time }
contact-languages = Języki
contact-all-hours = Wszystkie godziny i adresy
contact-kind-person = Osoba do kontaktu
contact-kind-hotline = Infolinia tłumaczeniowa
contact-form-who = Kto odbiera?
contact-form-kind = Rodzaj
contact-form-name = Nazwa lub imię i nazwisko
contact-form-name-hint = Osoba musi wyrazić zgodę na podanie jej nazwiska.
contact-form-phone = Telefon
contact-form-email = E-mail
contact-form-languages = Języki, którymi tu się mówi
contact-form-position = Kolejność
contact-form-position-hint = 1 jest na początku.
contact-form-hours = Kiedy ktoś jest?
contact-form-hours-hint = Na przykład 9–12, 13–17. Puste pole: tego dnia nikogo nie ma. Święta liczą się same.
contact-form-where = Gdzie jest zespół?
contact-form-place = Miejscowość
contact-form-place-hint = Kod pocztowy i miejscowość. Z nich wiemy, jakie święta obowiązują.
contact-form-local = Święta tylko w Państwa gminie
contact-form-closure = Kiedy nikogo nie ma? ({ $number })
contact-form-first = Pierwszy dzień
contact-form-from = Godzina w pierwszym dniu
contact-form-from-hint = Od tej godziny nikogo nie ma. Puste pole: od początku dnia.
contact-form-last = Ostatni dzień
contact-form-to = Godzina w ostatnim dniu
contact-form-to-hint = Do tej godziny nikogo nie ma. Puste pole: do końca dnia.
contact-form-yearly = Co roku
contact-form-reason = Dlaczego?
contact-form-role = Nagłówek
contact-form-role-hint = Na przykład „Osoba do kontaktu”.
contact-form-note = Jedno zdanie o tym
contact-barrier-text = Co nie działa?
contact-barrier-text-hint = Na przykład: do przycisku nie da się dojść klawiaturą. Proszę pisać w swoim języku.
contact-barrier-page = Na której stronie?
contact-barrier-reply = Państwa adres e-mail
contact-barrier-reply-hint = Tylko jeśli mamy odpowiedzieć.
contact-barrier-trap = To pole proszę zostawić puste
contact-barrier-send = Wyślij wiadomość
contact-barrier-sent = Dziękujemy! Wiadomość jest w drodze do nas.
contact-barrier-too-many = Przychodzi teraz bardzo dużo wiadomości. Tekst nadal tu jest. Proszę spróbować jeszcze raz za kwadrans albo zadzwonić.
contact-barrier-subject = Bariera na stronie internetowej
contact-barrier-nothing = nie podano
contact-barrier-letter =
    Ktoś zgłosił barierę na stronie internetowej:

    { $text }

    Strona: { $page }
    Język strony: { $language }
    Odpowiedź na adres: { $reply }
