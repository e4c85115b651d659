people-sign-in = Anmelden
people-sign-out = Abmelden
people-email = E-Mail-Adresse
people-password = Passwort
people-both-needed = Bitte schreiben Sie Ihre E-Mail-Adresse. Schreiben Sie auch Ihr Passwort.
people-email-needed = Bitte schreiben Sie Ihre E-Mail-Adresse.
people-wrong = Die E-Mail-Adresse oder das Passwort stimmt nicht. Versuchen Sie es noch einmal. Oder holen Sie sich einen Link.
people-too-many = Das waren sehr viele Versuche. Bitte warten Sie 15 Minuten.
people-link-explained = Haben Sie kein Passwort? Oder haben Sie das Passwort vergessen? Dann schicken wir Ihnen einen Link. Ein Link ist eine Adresse zum Anklicken. Der Link geht 30 Minuten.
people-send-link = Link per E-Mail schicken
people-no-account = Haben Sie kein Konto? Sie können auch ohne Konto Stiftungen finden. Möchte Ihr Verein oder Ihre Stiftung ein Konto? Dann fragen Sie uns:
people-link-sent = Schauen Sie in Ihre E-Mails
people-link-sent-text = Haben Sie ein Konto mit dieser Adresse? Dann kommt der Link bald. Schauen Sie auch im Spam-Ordner nach. Spam heißt: Werbung.
people-back-to-sign-in = Zurück zum Anmelden
people-link-confirm = Klicken Sie noch einmal. Dann sind Sie angemeldet.
people-link-expired = Dieser Link geht nicht mehr. Holen Sie sich einen neuen Link.
people-link-subject = Ihr Link zum Anmelden
people-link-body =
    Guten Tag { $name },

    hier ist Ihr Link. Mit dem Link melden Sie sich an. Er geht 30 Minuten. Er geht nur ein Mal:
    { $url }

    Wollten Sie keinen Link? Dann löschen Sie diese E-Mail.
people-desk = Meine Seite
people-hello = Guten Tag, { $name }
people-waits = Das müssen Sie noch tun
people-waits-texts = Meine angefangenen Texte
people-waits-translations = Übersetzungen ({ $language })
people-write = Schreiben
people-bridge = Vereine und Stiftungen
people-centre = Das Zentrum
people-all-drafts = Entwürfe von Vereinen und Stiftungen
people-import = Viele Einträge aus einer Datei holen
people-own = Ihre Vereine und Stiftungen
people-no-roles = Sie haben hier noch keine Aufgabe. Rufen Sie uns an. Wir helfen Ihnen.
people-session-over = Sie waren zu lange weg. Ihr Text ist noch da. Melden Sie sich wieder an.
people-session-go-on = Weiter mit meinem Text
people-session-back = Sie sind wieder angemeldet. Ihr Text ist noch da.
