introductions-title = Kennen-Lernen
introductions-lead = Wir bringen Vereine und Stiftungen zusammen. Aber nur: Beide sagen Ja. Dann sehen beide Namen und E-Mail.
introductions-none = Jetzt müssen Sie hier nichts tun. Will jemand Sie kennen-lernen? Dann schreiben wir Ihnen.
introductions-of = Kennen-Lernen für { $name }
introductions-of-both = { $association } und { $foundation }
introductions-until = Bitte bis { $date }.
introductions-group-mine = Jetzt sind Sie dran
introductions-group-open = Wir warten auf eine Antwort
introductions-group-met = Kennen sich jetzt
introductions-group-over = Fertig
introductions-state-proposed = Vorschlag
introductions-state-asking-association = Verein gefragt
introductions-state-asking-foundation = Stiftung gefragt
introductions-state-introduced = Beide sagen Ja
introductions-state-declined = Nein gesagt
introductions-state-dropped = Nicht gefragt
introductions-state-lapsed = Keine Antwort
introductions-state-withdrawn = Zurück-genommen
introductions-turn-centre = Jetzt ist das Zentrum dran.
introductions-turn-association = Jetzt ist der Verein dran.
introductions-turn-foundation = Jetzt ist die Stiftung dran.
introductions-turn-nobody = Niemand muss etwas tun.
introductions-explained-proposed = Das ist ein Vorschlag. Nur das Team sieht ihn. Sie senden ihn? Dann fragen wir zuerst den Verein.
introductions-explained-asking-association = Wir fragen den Verein: Wollen Sie die Stiftung kennen-lernen? Der Verein sagt Ja? Dann geht es weiter.
introductions-explained-asking-foundation = Der Verein will die Stiftung kennen-lernen. Jetzt fragen wir die Stiftung.
introductions-explained-introduced = Beide sagen Ja. Machen Sie einen Termin. Brauchen Sie Hilfe? Rufen Sie uns an.
introductions-explained-declined = Dieses Mal passt es nicht. Niemand hat etwas falsch gemacht.
introductions-explained-dropped = Das Zentrum hat den Vorschlag weg-gelegt. Niemand wurde gefragt.
introductions-explained-lapsed = Es kam keine Antwort. Wir können später noch ein Mal fragen.
introductions-explained-withdrawn = Jemand sagt nicht mehr Ja. Namen und E-Mail sehen Sie nicht mehr.
introductions-act-note = Text speichern
introductions-act-send = Den Verein fragen
introductions-act-agree = Ja, gern
introductions-act-decline = Nein sagen
introductions-act-remind = Noch ein Mal fragen. 2 Wochen mehr Zeit.
introductions-act-withdraw = Zurück-nehmen
introductions-act-drop = Vorschlag weg-legen
introductions-reason = Warum passt es nicht? Die anderen lesen diesen Satz.
introductions-reason-no-room = Wir haben jetzt keine Zeit oder kein Geld.
introductions-reason-other-focus = Wir machen andere Themen.
introductions-reason-later = Jetzt nicht. Später gern.
introductions-reason-acquainted = Wir kennen uns schon.
introductions-reason-other = Es passt nicht. Wir haben einen anderen Grund.
introductions-words = Wollen Sie mehr sagen?
introductions-words-hint = Das liest nur das Zentrum. So machen wir bessere Vorschläge.
introductions-words-shown = Nur für das Team:
introductions-note = Ein Satz für beide
introductions-note-hint = Warum schlagen Sie das vor? Verein und Stiftung lesen es.
introductions-note-shown = Das Zentrum schreibt
introductions-contact = So erreichen Sie sich
introductions-contact-how = Das sehen nur Sie beide und das Zentrum. Sie nehmen Ihr Ja zurück? Dann sieht es niemand mehr.
introductions-contact-centre = Hier gibt es noch kein Konto. Das Zentrum hilft:
introductions-why = Warum passt es?
introductions-why-programme = Passt zu diesem Programm:
introductions-why-shared = Beide machen: { $concepts }
introductions-why-conditions = Regeln vom Programm: { $yes } sind erfüllt. { $open } sind noch offen.
introductions-why-ranks = Für den Verein: Die Stiftung ist auf Platz { $foundation }. Für die Stiftung: Der Verein ist auf Platz { $association }.
introductions-profile = Seite von { $name }
introductions-do = Was wollen Sie tun?
introductions-on-the-phone = Hat jemand am Telefon geantwortet? Dann schreiben Sie die Antwort hier auf.
introductions-stale = Jemand war schneller. Es ist jetzt anders. Ihr Text steht noch unten. Bitte schauen Sie noch ein Mal.
introductions-wrong-act = Was wollen Sie tun? Bitte wählen Sie.
introductions-wrong-words = Ihr Text ist zu lang. Bitte höchstens 500 Zeichen.
introductions-wrong-note = Ihr Text ist zu lang. Bitte höchstens 1.000 Zeichen.
introductions-wrong-capacity = Bitte schreiben Sie eine Zahl von 0 bis { $most }.
introductions-refused-not-now = Das geht jetzt nicht mehr. Unten sehen Sie: Das geht.
introductions-refused-not-yours = Das entscheiden die anderen.
introductions-refused-reason-missing = Bitte wählen Sie einen Grund. Die anderen wollen ihn wissen.
introductions-refused-full = Die Stiftung hat in diesem Monat genug Kontakte.
introductions-refused-busy = Der Verein spricht gerade mit anderen. Fragen Sie im nächsten Monat.
introductions-refused-known = Die beiden kennen sich schon. Oder jemand hat Nein gesagt.
introductions-refused-no-fit = Das passt nicht zusammen. Kein Programm von der Stiftung passt.
introductions-month = Vorschläge für den Monat
introductions-month-of = Vorschläge für { $month }
introductions-month-lead = Wir suchen, was für alle zusammen gut ist. Jeder Verein kommt dran, wenn es passt. Keine Stiftung bekommt zu viel.
introductions-month-places = Von { $places } Plätzen bei Stiftungen sind { $taken } weg
introductions-month-left = { $count ->
    [one] 1 Verein bekommt nichts. Warum?
   *[other] { $count } Vereine bekommen nichts. Warum?
}
introductions-month-fill = { $count ->
    [one] 1 Vorschlag machen
   *[other] { $count } Vorschläge machen
}
introductions-month-proposed = Noch nicht gesendet
introductions-month-none = Es gibt keinen Vorschlag für Sie.
introductions-month-check = Schauen Sie jeden Vorschlag an. Sie können etwas dazu schreiben. Oder Sie legen ihn weg.
introductions-month-send = { $count ->
    [one] 1 Vorschlag senden
   *[other] Alle { $count } Vorschläge senden
}
introductions-audit = Wer kommt dran?
introductions-audit-lead = Hier sehen Sie: Bekommen alle etwas? Und warum bekommt jemand nichts?
introductions-audit-fair = Ist es gerecht?
introductions-audit-gini = Die Zahl heißt Gini. 0 heißt: Alle bekommen gleich viel. 1 heißt: Einer bekommt alles.
introductions-audit-what = Was
introductions-audit-before = Nur was am besten passt
introductions-audit-after = So verteilen wir
introductions-audit-change = Unterschied
introductions-audit-lists = Vereine in den Listen von Stiftungen
introductions-audit-month = Vorschläge in einem Monat
introductions-audit-left = Kein Vorschlag in diesem Monat: { $count } von { $all } Vereinen
introductions-audit-nobody = Alle Vereine haben einen Vorschlag.
introductions-audit-association = Verein
introductions-audit-waited = Wartet so viele Monate
introductions-audit-turn = Kommt dran im
introductions-audit-turns = Ein Verein bekommt in diesem Monat nichts? Dann kommt er im nächsten Monat zuerst dran. Der Monat in der Liste kann sich noch ändern.
introductions-audit-later = nicht in den nächsten 12 Monaten
introductions-audit-rooms = So viel nehmen die Stiftungen
introductions-audit-default = Eine Stiftung sagt nichts? Dann bekommt sie höchstens { $count } Kontakte im Monat.
introductions-audit-foundations = Alle Stiftungen: { $count }
introductions-audit-foundation = Stiftung
introductions-audit-places = Im Monat
introductions-audit-taken = Weg
introductions-audit-said = Selbst gesagt
introductions-left-not-ready = Im Profil steht noch nicht, was der Verein macht.
introductions-left-no-fit = Keine Stiftung gibt Geld für das, was der Verein macht.
introductions-left-no-open-gate = Es gibt Stiftungen, die passen. Aber eine Regel passt nicht.
introductions-left-all-known = Alle Stiftungen, die passen, kennen den Verein schon.
introductions-left-capacity-full = Alle Stiftungen, die passen, haben in diesem Monat genug Kontakte.
introductions-fits-of = Diese Vereine passen zu { $name }
introductions-own-of = Kennen-Lernen: { $name }
introductions-capacity = Wie viele Vereine wollen Sie kennen-lernen?
introductions-capacity-taken = { $count ->
    [one] In diesem Monat ist 1 Platz weg.
   *[other] In diesem Monat sind { $count } Plätze weg.
}
introductions-capacity-label = So viele im Monat
introductions-capacity-hint = Sie schreiben nichts? Dann sind es { $count }. Sie können 0 bis { $most } schreiben. 0 heißt: Wir schlagen niemand vor.
introductions-capacity-save = Zahl speichern
introductions-fits = Diese Vereine passen zu Ihren Programmen
introductions-fits-lead = Oben steht, was am besten passt. Alle sollen gesehen werden. Darum sind die Listen verschieden.
introductions-fits-none = Jetzt passt kein Verein. Prüfen Sie die Regeln von Ihren Programmen.
introductions-fits-known = Sie kennen diesen Verein schon.
introductions-ideas = Ideen von Vereinen ansehen
introductions-ideas-of = Diese Ideen passen zu { $name }
introductions-ideas-lead = Vereine zeigen hier ihre Ideen. Die Ideen passen zu Ihren Programmen. Ein Verein kann seine Idee wieder weg-nehmen. Dann steht sie nicht mehr hier.
introductions-ideas-none = Jetzt passt keine Idee. Schauen Sie später noch einmal.
introductions-ask = Ich will sie kennen-lernen
introductions-ask-whom = Ich will sie kennen-lernen: { $name }
introductions-propose = Vorschlagen
introductions-propose-whom = Vorschlagen: { $name }
introductions-own-none = Noch hat niemand gefragt. Passt eine Stiftung zu Ihnen? Dann schreiben wir Ihnen.
introductions-find = Selbst Stiftungen suchen
introductions-letter-asked-subject = Wollen Sie { $other } kennen-lernen?
introductions-letter-asked =
    Guten Tag { $name },

    wir denken: Sie und { $other } passen gut zusammen. Wollen Sie sich kennen-lernen?

    Hier steht warum. Hier sagen Sie Ja oder Nein. Bitte bis { $date }:
    { $url }

    Ihre Daten zeigen wir erst, wenn beide Ja sagen.
introductions-letter-introduced-subject = Sie und { $other } wollen sich kennen-lernen
introductions-letter-introduced =
    Guten Tag { $name },

    Sie und { $other } sagen Ja. So erreichen Sie sich:
    { $contact }

    Machen Sie einen Termin. Mehr steht hier:
    { $url }
introductions-letter-declined-subject = { $other }: Dieses Mal passt es nicht
introductions-letter-declined =
    Guten Tag { $name },

    { $other } sagt: { $reason }

    Sie haben nichts falsch gemacht. Wir suchen weiter.
    { $url }
