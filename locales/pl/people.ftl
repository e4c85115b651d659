people-sign-in = Zaloguj się
people-sign-out = Wyloguj się
people-email = Adres e-mail
people-password = Hasło
people-both-needed = Proszę wpisać adres e-mail i hasło.
people-email-needed = Proszę wpisać adres e-mail.
people-wrong = Adres e-mail albo hasło się nie zgadza. Proszę spróbować jeszcze raz albo poprosić nas o link.
people-too-many = To było bardzo dużo prób. Prosimy poczekać kwadrans.
people-link-explained = Nie mają Państwo hasła albo je Państwo zapomnieli? Wyślemy Państwu link. Jest ważny 30 minut.
people-send-link = Wyślij link e-mailem
people-no-account = Nie mają Państwo konta? Aby znaleźć fundacje, nie jest ono potrzebne. Państwa stowarzyszenie lub fundacja chce mieć konto? Prosimy o kontakt:
people-link-sent = Proszę sprawdzić pocztę
people-link-sent-text = Jeśli jest konto z tym adresem, link jest już w drodze. Proszę zajrzeć też do folderu ze spamem.
people-back-to-sign-in = Wróć do logowania
people-link-confirm = Jeszcze jedno kliknięcie i gotowe.
people-link-expired = Ten link nie jest już ważny. Proszę poprosić nas o nowy.
people-link-subject = Link do logowania
people-link-body =
    Dzień dobry, { $name },

    tym linkiem można się zalogować. Jest ważny 30 minut i działa tylko raz:
    { $url }

    To nie Państwo prosili o link? Wtedy wystarczy usunąć tę wiadomość.
people-desk = Mój panel
people-hello = Dzień dobry, { $name }
people-waits = Czeka na Państwa
people-waits-texts = Moje rozpoczęte teksty
people-waits-translations = Tłumaczenia ({ $language })
people-write = Pisanie
people-bridge = Stowarzyszenia, fundacje, wsparcie
people-centre = Centrum
people-all-drafts = Szkice stowarzyszeń i fundacji
people-import = Dodaj wpisy z pliku
people-own = Państwa organizacje
people-no-roles = Państwa konto nie ma jeszcze roli w tym centrum. Prosimy o telefon, ustawimy to.
people-session-over = Sesja się skończyła. Tekst nadal tu jest: proszę się zalogować i pisać dalej.
people-session-go-on = Dalej z moim tekstem
people-session-back = Logowanie się udało. Tekst nadal tu jest.
