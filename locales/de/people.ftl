people-sign-in = Anmelden
people-sign-out = Abmelden
people-email = E-Mail-Adresse
people-password = Passwort
people-both-needed = Bitte geben Sie E-Mail-Adresse und Passwort ein.
people-email-needed = Bitte geben Sie Ihre E-Mail-Adresse ein.
people-wrong = E-Mail-Adresse oder Passwort stimmt nicht. Versuchen Sie es noch einmal, oder lassen Sie sich einen Link schicken.
people-too-many = Das waren sehr viele Versuche. Bitte warten Sie eine Viertelstunde.
people-link-explained = Sie haben kein Passwort oder haben es vergessen? Dann schicken wir Ihnen einen Link. Er gilt 30 Minuten.
people-send-link = Link per E-Mail schicken
people-no-account = Kein Konto? Um Stiftungen zu finden, brauchen Sie keins. Ihr Verein oder Ihre Stiftung möchte ein Konto? Fragen Sie uns:
people-link-sent = Schauen Sie in Ihr Postfach
people-link-sent-text = Wenn es zu dieser Adresse ein Konto gibt, ist der Link unterwegs. Schauen Sie auch im Spam-Ordner nach.
people-back-to-sign-in = Zurück zur Anmeldung
people-link-confirm = Ein Klick noch, dann sind Sie angemeldet.
people-link-expired = Dieser Link gilt nicht mehr. Lassen Sie sich einen neuen schicken.
people-link-subject = Ihr Link zum Anmelden
people-link-body =
    Guten Tag { $name },

    mit diesem Link melden Sie sich an. Er gilt 30 Minuten und nur einmal:
    { $url }

    Sie haben keinen Link bestellt? Dann löschen Sie diese Nachricht einfach.
people-desk = Mein Arbeitsplatz
people-hello = Guten Tag, { $name }
people-waits = Das wartet auf Sie
people-waits-texts = Meine angefangenen Texte
people-waits-translations = Übersetzungen ({ $language })
people-write = Schreiben
people-bridge = Vereine, Stiftungen, Förderung
people-centre = Das Zentrum
people-all-drafts = Entwürfe von Vereinen und Stiftungen
people-import = Einträge aus einer Datei übernehmen
people-own = Ihre Organisationen
people-no-roles = Ihr Konto hat in diesem Zentrum noch keine Aufgabe. Rufen Sie uns an, wir richten das ein.
people-session-over = Ihre Sitzung ist zu Ende. Ihr Text ist noch da: Melden Sie sich an, dann geht es weiter.
people-session-go-on = Weiter mit meinem Text
people-session-back = Sie sind wieder angemeldet. Ihr Text ist noch da.
