introductions-title = Kennenlernen
introductions-lead = Wir bringen Vereine und Stiftungen zusammen, wenn beide Ja sagen. Erst dann sehen beide, wen sie anrufen oder anschreiben können.
introductions-none = Im Moment gibt es hier nichts zu tun. Wenn jemand Sie kennenlernen möchte, schreiben wir Ihnen.
introductions-of = Kennenlernen für { $name }
introductions-of-both = { $association } und { $foundation }
introductions-until = Bitte bis { $date }.
introductions-group-mine = Sie sind am Zug
introductions-group-open = Wir warten auf eine Antwort
introductions-group-met = Kennen sich jetzt
introductions-group-over = Abgeschlossen
introductions-state-proposed = Vorschlag
introductions-state-asking-association = Verein gefragt
introductions-state-asking-foundation = Stiftung gefragt
introductions-state-introduced = Beide sagen Ja
introductions-state-declined = Abgesagt
introductions-state-dropped = Verworfen
introductions-state-lapsed = Ohne Antwort
introductions-state-withdrawn = Zurückgezogen
introductions-turn-centre = Am Zug: das Zentrum.
introductions-turn-association = Am Zug: der Verein.
introductions-turn-foundation = Am Zug: die Stiftung.
introductions-turn-nobody = Niemand muss etwas tun.
introductions-explained-proposed = Das ist ein Vorschlag. Nur das Team sieht ihn. Wenn Sie ihn senden, fragen wir zuerst den Verein.
introductions-explained-asking-association = Wir fragen den Verein, ob er die Stiftung kennenlernen möchte. Sagt er Ja, geht es weiter.
introductions-explained-asking-foundation = Der Verein möchte die Stiftung kennenlernen. Jetzt fragen wir die Stiftung.
introductions-explained-introduced = Beide haben Ja gesagt. Verabreden Sie ein erstes Gespräch. Wenn Sie dafür Hilfe brauchen, rufen Sie uns an.
introductions-explained-declined = Diesmal passt es nicht. Das ist kein Urteil über die Arbeit der anderen.
introductions-explained-dropped = Das Zentrum hat diesen Vorschlag verworfen, bevor jemand gefragt wurde.
introductions-explained-lapsed = Es kam keine Antwort. In einem anderen Monat können wir noch einmal fragen.
introductions-explained-withdrawn = Jemand hat das Ja oder die Frage zurückgezogen. Die Kontakte sind nicht mehr zu sehen.
introductions-act-note = Nachricht merken
introductions-act-send = Den Verein fragen
introductions-act-agree = Ja, gern kennenlernen
introductions-act-decline = Absagen
introductions-act-remind = Noch einmal fragen, zwei Wochen mehr Zeit
introductions-act-withdraw = Zurückziehen
introductions-act-drop = Vorschlag verwerfen
introductions-reason = Warum passt es diesmal nicht? Die andere Seite liest diesen Satz.
introductions-reason-no-room = Im Moment fehlt uns die Zeit oder das Geld.
introductions-reason-other-focus = Wir haben einen anderen Schwerpunkt.
introductions-reason-later = Gerade nicht, später gern.
introductions-reason-acquainted = Wir kennen uns schon.
introductions-reason-other = Es passt aus einem anderen Grund nicht.
introductions-words = Möchten Sie mehr dazu sagen?
introductions-words-hint = Das liest nur das Zentrum. Es hilft uns, besser vorzuschlagen.
introductions-words-shown = Nur für das Team:
introductions-note = Ein Wort an beide
introductions-note-hint = Warum schlagen Sie dieses Kennenlernen vor? Verein und Stiftung lesen es.
introductions-note-shown = Das Zentrum schreibt dazu
introductions-contact = So erreichen Sie sich
introductions-contact-how = Diese Angaben sehen nur Sie beide und das Zentrum. Wer sein Ja zurückzieht, ist nicht mehr zu sehen.
introductions-contact-centre = Hier gibt es noch kein eigenes Konto. Das Zentrum stellt den Kontakt her:
introductions-why = Warum das passt
introductions-why-programme = Passt zum Programm:
introductions-why-shared = Gemeinsame Themen: { $concepts }
introductions-why-conditions = Bedingungen des Programms: { $yes } erfüllt, { $open } noch zu klären
introductions-why-ranks = Für den Verein steht die Stiftung auf Platz { $foundation }, für die Stiftung der Verein auf Platz { $association }.
introductions-profile = Profil von { $name }
introductions-do = Was möchten Sie tun?
introductions-on-the-phone = Hat jemand am Telefon geantwortet? Dann tragen Sie die Antwort hier für diese Seite ein.
introductions-stale = Jemand war schneller: Der Stand hat sich geändert. Was Sie geschrieben haben, steht noch unten. Bitte prüfen Sie und entscheiden Sie noch einmal.
introductions-wrong-act = Bitte wählen Sie, was Sie tun möchten.
introductions-wrong-words = Ihr Text ist zu lang. Bitte kürzen Sie ihn auf 500 Zeichen.
introductions-wrong-note = Die Nachricht ist zu lang. Bitte kürzen Sie sie auf 1.000 Zeichen.
introductions-wrong-capacity = Bitte geben Sie eine Zahl von 0 bis { $most } ein.
introductions-refused-not-now = Das geht jetzt nicht mehr. Unten sehen Sie, was möglich ist.
introductions-refused-not-yours = Darüber entscheidet die andere Seite.
introductions-refused-reason-missing = Bitte wählen Sie einen Grund. Die andere Seite soll wissen, woran sie ist.
introductions-refused-full = Die Stiftung nimmt in diesem Monat keine weiteren Kontakte an.
introductions-refused-busy = Der Verein ist gerade mit anderen im Gespräch. Versuchen Sie es im nächsten Monat.
introductions-refused-known = Die beiden kennen sich schon, oder jemand hat abgesagt.
introductions-refused-no-fit = Das passt nicht zusammen: Kein Programm der Stiftung ist dafür offen.
introductions-month = Vorschläge des Monats
introductions-month-of = Vorschläge für { $month }
introductions-month-lead = Wir suchen die Paare, die für alle zusammen am besten sind. Jeder Verein, der passt, kommt an die Reihe. Keine Stiftung bekommt mehr, als sie annimmt.
introductions-month-places = { $taken } von { $places } Plätzen der Stiftungen sind vergeben
introductions-month-left = { $count ->
    [one] 1 Verein geht leer aus: warum?
   *[other] { $count } Vereine gehen leer aus: warum?
}
introductions-month-fill = { $count ->
    [one] 1 Vorschlag machen
   *[other] { $count } Vorschläge machen
}
introductions-month-proposed = Noch nicht gesendet
introductions-month-none = Es gibt keine Vorschläge, die auf Sie warten.
introductions-month-check = Sehen Sie jeden Vorschlag an: Sie können ein Wort dazuschreiben oder ihn verwerfen.
introductions-month-send = { $count ->
    [one] 1 Vorschlag senden
   *[other] Alle { $count } Vorschläge senden
}
introductions-audit = Wer kommt an die Reihe?
introductions-audit-lead = Hier sehen Sie, ob alle eine Chance bekommen, und warum jemand leer ausgeht.
introductions-audit-fair = Wie gerecht ist verteilt?
introductions-audit-gini = Der Gini-Wert sagt, wie ungleich verteilt ist: 0 heißt alle gleich, 1 heißt einer bekommt alles.
introductions-audit-what = Was
introductions-audit-before = Nur nach Passung
introductions-audit-after = So wie wir verteilen
introductions-audit-change = Änderung
introductions-audit-lists = Vereine in den Listen der Stiftungen
introductions-audit-month = Vorschläge eines Monats
introductions-audit-left = Ohne Vorschlag in diesem Monat: { $count } von { $all } Vereinen
introductions-audit-nobody = Alle Vereine haben einen Vorschlag.
introductions-audit-association = Verein
introductions-audit-waited = Wartet, Monate
introductions-audit-turn = An der Reihe
introductions-audit-turns = Wer diesen Monat leer ausgeht, kommt im nächsten Monat vor den anderen an die Reihe. Der Monat in der Liste stimmt, wenn alle Vorschläge gesendet werden und die Stiftungen weiter so viele Kontakte annehmen.
introductions-audit-later = nicht in den nächsten 12 Monaten
introductions-audit-rooms = Was die Stiftungen annehmen
introductions-audit-default = Wer nichts gesagt hat, bekommt höchstens { $count } Kontakte im Monat.
introductions-audit-foundations = Alle Stiftungen: { $count }
introductions-audit-foundation = Stiftung
introductions-audit-places = Im Monat
introductions-audit-taken = Vergeben
introductions-audit-said = Selbst gesagt
introductions-left-not-ready = Im Profil steht noch nicht, was der Verein tut.
introductions-left-no-fit = Keine Stiftung fördert, was der Verein tut.
introductions-left-no-open-gate = Es gibt passende Stiftungen, aber eine Bedingung spricht dagegen.
introductions-left-all-known = Alle passenden Stiftungen kennen den Verein schon.
introductions-left-capacity-full = Alle passenden Stiftungen haben in diesem Monat schon genug Kontakte.
introductions-fits-of = Vereine, die zu { $name } passen
introductions-own-of = Kennenlernen: { $name }
introductions-capacity = Wie viele Vereine möchten Sie kennenlernen?
introductions-capacity-taken = { $count ->
    [one] In diesem Monat ist 1 Platz vergeben.
   *[other] In diesem Monat sind { $count } Plätze vergeben.
}
introductions-capacity-label = Höchstens so viele im Monat
introductions-capacity-hint = Ohne Ihre Angabe sind es { $count }. Sie können 0 bis { $most } eintragen. Mit 0 schlagen wir Ihnen niemanden vor.
introductions-capacity-save = Zahl speichern
introductions-fits = Diese Vereine passen zu Ihren Programmen
introductions-fits-lead = Oben steht, was am besten passt. Damit alle gesehen werden, stehen nicht in jeder Liste dieselben.
introductions-fits-none = Im Moment passt kein Verein zu Ihren offenen Programmen. Prüfen Sie, ob die Bedingungen Ihrer Programme stimmen.
introductions-fits-known = Mit diesem Verein sind Sie schon im Gespräch.
introductions-ideas = Alle geteilten Ideen ansehen
introductions-ideas-of = Ideen von Vereinen, die zu { $name } passen
introductions-ideas-lead = Diese Ideen haben Vereine für Stiftungen freigegeben. Sie passen zu Ihren Programmen. Nimmt ein Verein seine Idee zurück, steht sie nicht mehr hier.
introductions-ideas-none = Im Moment passt keine geteilte Idee zu Ihren Programmen. Schauen Sie später wieder vorbei.
introductions-ask = Kennenlernen anfragen
introductions-ask-whom = Kennenlernen anfragen: { $name }
introductions-propose = Vorschlagen
introductions-propose-whom = Vorschlagen: { $name }
introductions-own-none = Noch gibt es keine Anfrage. Wir melden uns, wenn eine Stiftung zu Ihnen passt.
introductions-find = Selbst passende Stiftungen suchen
introductions-letter-asked-subject = Möchten Sie { $other } kennenlernen?
introductions-letter-asked =
    Guten Tag { $name },

    wir glauben, dass Sie und { $other } gut zusammenpassen. Möchten Sie sich kennenlernen?

    Hier steht, warum. Hier sagen Sie Ja oder Nein, bitte bis { $date }:
    { $url }

    Ihre Kontaktdaten zeigen wir erst, wenn beide Ja gesagt haben.
introductions-letter-introduced-subject = Sie und { $other } möchten sich kennenlernen
introductions-letter-introduced =
    Guten Tag { $name },

    Sie und { $other } haben beide Ja gesagt. So erreichen Sie sich:
    { $contact }

    Verabreden Sie ein erstes Gespräch. Alles Weitere steht hier:
    { $url }
introductions-letter-declined-subject = { $other }: diesmal passt es nicht
introductions-letter-declined =
    Guten Tag { $name },

    { $other } hat geantwortet: { $reason }

    Das ist kein Urteil über Ihre Arbeit. Wir suchen weiter für Sie.
    { $url }
