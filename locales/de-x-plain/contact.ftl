contact-title = Kontakt
contact-lead = Rufen Sie uns an. Oder schreiben Sie uns. Hier sehen Sie: Ist jetzt jemand da?
contact-open = Jetzt ist jemand da
contact-open-until = Jetzt ist jemand da, bis { $time } Uhr
contact-closed = Im Moment ist niemand da
contact-in-minutes = Gleich ist jemand da: in { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
contact-today = Heute ab { $time } Uhr ist jemand da
contact-tomorrow = Morgen ab { $time } Uhr ist jemand da
contact-this-week = { $day } ab { $time } Uhr ist wieder jemand da
contact-later = Am { $date } ab { $time } Uhr ist wieder jemand da
contact-on-1 = Am Montag
contact-on-2 = Am Dienstag
contact-on-3 = Am Mittwoch
contact-on-4 = Am Donnerstag
contact-on-5 = Am Freitag
contact-on-6 = Am Samstag
contact-on-7 = Am Sonntag
contact-day-1 = Montag
contact-day-2 = Dienstag
contact-day-3 = Mittwoch
contact-day-4 = Donnerstag
contact-day-5 = Freitag
contact-day-6 = Samstag
contact-day-7 = Sonntag
contact-list-comma = {", "}
contact-holiday-today = Heute ist ein Feiertag: { $name }.
contact-holiday-new-year = Neujahr
contact-holiday-epiphany = Heilige Drei Könige
contact-holiday-womens-day = Internationaler Frauentag
contact-holiday-good-friday = Karfreitag
contact-holiday-easter-sunday = Ostersonntag
contact-holiday-easter-monday = Ostermontag
contact-holiday-labour-day = Tag der Arbeit
contact-holiday-liberation-day = Tag der Befreiung
contact-holiday-ascension-day = Christi Himmelfahrt
contact-holiday-whit-sunday = Pfingstsonntag
contact-holiday-whit-monday = Pfingstmontag
contact-holiday-corpus-christi = Fronleichnam
contact-holiday-uprising-day = 75. Jahrestag des Aufstands vom 17. Juni 1953
contact-holiday-peace-festival = Augsburger Friedensfest
contact-holiday-assumption-day = Mariä Himmelfahrt
contact-holiday-childrens-day = Weltkindertag
contact-holiday-unity-day = Tag der Deutschen Einheit
contact-holiday-reformation-day = Reformationstag
contact-holiday-all-saints = Allerheiligen
contact-holiday-repentance-day = Buß- und Bettag
contact-holiday-christmas-day = Erster Weihnachtstag
contact-holiday-second-christmas-day = Zweiter Weihnachtstag
contact-reason-year-end = Wir machen Pause. Im neuen Jahr sind wir wieder da.
contact-reason-leave = Wir haben Urlaub.
contact-reason-training = Wir lernen etwas Neues.
contact-reason-event = Wir sind auf einer Veranstaltung.
contact-reason-other = An diesen Tagen ist niemand da.
contact-call = Anrufen:
contact-away = Dann ist niemand da
contact-languages = Sprachen
contact-all-hours = Alle Zeiten und Adressen
contact-kind-person = Ansprechperson
contact-kind-hotline = Telefon für Übersetzung
contact-form-who = Wer antwortet?
contact-form-kind = Art
contact-form-name = Name
contact-form-name-hint = Die Person muss Ja gesagt haben: Mein Name darf hier stehen.
contact-form-phone = Telefon
contact-form-email = E-Mail
contact-form-languages = Sprachen, die hier gesprochen werden
contact-form-languages-hint = Kürzel, getrennt durch Strichpunkt. Zum Beispiel de;ar;vi.
contact-form-position = Reihenfolge
contact-form-position-hint = 1 steht zuerst.
contact-form-hours = Wann ist jemand da?
contact-form-hours-hint = Zum Beispiel 9–12, 13–17. Ist das Feld leer? Dann ist an diesem Tag niemand da. Die Feiertage kennen wir schon.
contact-form-where = Wo sitzt das Team?
contact-form-place = Ort
contact-form-place-hint = Postleitzahl und Ort. Daraus wissen wir, welche Feiertage gelten.
contact-form-local = Feiertage, die nur Ihre Gemeinde hat
contact-form-closure = Tage, an denen niemand da ist ({ $number })
contact-form-first = Erster Tag
contact-form-last = Letzter Tag
contact-form-yearly = Jedes Jahr
contact-form-reason = Warum?
contact-form-role = Überschrift
contact-form-role-hint = Zum Beispiel »Ihre Ansprechperson«.
contact-form-note = Ein Satz dazu
contact-barrier-text = Was geht nicht?
contact-barrier-text-hint = Zum Beispiel: Die Schrift ist zu klein. Schreiben Sie in Ihrer Sprache.
contact-barrier-page = Auf welcher Seite?
contact-barrier-reply = Ihre E-Mail-Adresse
contact-barrier-reply-hint = Nur wenn wir antworten sollen.
contact-barrier-trap = Hier bitte nichts schreiben
contact-barrier-send = Nachricht schicken
contact-barrier-sent = Danke! Wir bekommen Ihre Nachricht.
contact-barrier-too-many = Wir bekommen gerade sehr viele Nachrichten. Ihr Text ist noch da. Warten Sie 15 Minuten. Dann versuchen Sie es noch einmal. Oder rufen Sie uns an.
contact-barrier-subject = Barriere auf der Website
contact-barrier-nothing = keine Angabe
contact-barrier-letter =
    Jemand hat uns von einer Barriere auf der Website berichtet:

    { $text }

    Seite: { $page }
    Sprache der Seite: { $language }
    Antwort an: { $reply }
