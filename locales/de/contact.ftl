contact-title = Kontakt
contact-lead = Rufen Sie an oder schreiben Sie uns. Hier sehen Sie, ob gerade jemand da ist.
contact-open = Jetzt erreichbar
contact-open-until = Jetzt erreichbar, bis { $time } Uhr
contact-closed = Zurzeit nicht erreichbar
contact-in-minutes = Gleich erreichbar: in { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
contact-today = Heute ab { $time } Uhr erreichbar
contact-tomorrow = Morgen ab { $time } Uhr erreichbar
contact-this-week = Wieder erreichbar { $day } ab { $time } Uhr
contact-later = Wieder erreichbar am { $date } ab { $time } Uhr
contact-on-1 = am Montag
contact-on-2 = am Dienstag
contact-on-3 = am Mittwoch
contact-on-4 = am Donnerstag
contact-on-5 = am Freitag
contact-on-6 = am Samstag
contact-on-7 = am Sonntag
contact-day-1 = Montag
contact-day-2 = Dienstag
contact-day-3 = Mittwoch
contact-day-4 = Donnerstag
contact-day-5 = Freitag
contact-day-6 = Samstag
contact-day-7 = Sonntag
contact-list-comma = {", "}
contact-holiday-today = Heute ist Feiertag: { $name }.
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
contact-reason-year-end = Wir machen Pause zwischen den Jahren.
contact-reason-leave = Wir haben Urlaub.
contact-reason-training = Wir bilden uns fort.
contact-reason-event = Wir sind auf einer Veranstaltung.
contact-reason-other = An diesen Tagen ist niemand da.
contact-call = Anrufen:
contact-away = Dann ist niemand da
contact-languages = Sprachen
contact-all-hours = Alle Zeiten und Adressen
contact-kind-person = Ansprechperson
contact-kind-hotline = Hotline für Sprachmittlung
contact-form-who = Wer antwortet?
contact-form-kind = Art
contact-form-name = Name
contact-form-name-hint = Eine Person muss zugestimmt haben, dass ihr Name hier steht.
contact-form-phone = Telefon
contact-form-email = E-Mail
contact-form-languages = Sprachen, die hier gesprochen werden
contact-form-languages-hint = Kürzel, getrennt durch Strichpunkt. Zum Beispiel de;ar;vi.
contact-form-position = Reihenfolge
contact-form-position-hint = 1 steht zuerst.
contact-form-hours = Wann ist jemand da?
contact-form-hours-hint = Zum Beispiel 9–12, 13–17. Leer heißt: An diesem Tag ist niemand da. Feiertage zählen von selbst.
contact-form-where = Wo sitzt das Team?
contact-form-place = Ort
contact-form-place-hint = Postleitzahl und Ort. Daraus wissen wir, welche Feiertage gelten.
contact-form-local = Feiertage, die nur Ihre Gemeinde hat
contact-form-closure = Tage ohne Sprechzeit ({ $number })
contact-form-first = Erster Tag
contact-form-last = Letzter Tag
contact-form-yearly = Jedes Jahr
contact-form-reason = Warum?
contact-form-role = Überschrift
contact-form-role-hint = Zum Beispiel »Ihre Ansprechperson«.
contact-form-note = Ein Satz dazu
contact-barrier-text = Was geht nicht?
contact-barrier-text-hint = Zum Beispiel: Ein Knopf lässt sich mit der Tastatur nicht erreichen. Schreiben Sie in Ihrer Sprache.
contact-barrier-page = Auf welcher Seite?
contact-barrier-reply = Ihre E-Mail-Adresse
contact-barrier-reply-hint = Nur wenn Sie eine Antwort möchten.
contact-barrier-trap = Dieses Feld bitte leer lassen
contact-barrier-send = Nachricht schicken
contact-barrier-sent = Danke! Ihre Nachricht ist unterwegs zu uns.
contact-barrier-too-many = Gerade kommen sehr viele Nachrichten an. Ihr Text steht noch hier. Bitte versuchen Sie es in einer Viertelstunde noch einmal, oder rufen Sie an.
contact-barrier-subject = Barriere auf der Website
contact-barrier-nothing = keine Angabe
contact-barrier-letter =
    Jemand hat uns von einer Barriere auf der Website berichtet:

    { $text }

    Seite: { $page }
    Sprache der Seite: { $language }
    Antwort an: { $reply }
