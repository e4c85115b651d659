matching-sentence = Beschreiben Sie Ihre Idee in einem Satz
matching-sentence-hint = In Ihrer Sprache. Zum Beispiel: Wir kochen einmal im Monat mit der ganzen Nachbarschaft.
matching-find = Passende Stiftungen finden
matching-title = Stiftungen finden, die passen
matching-lead = Schreiben Sie in einem Satz, was Sie vorhaben. Wir zeigen Ihnen Programme von Stiftungen: warum sie passen, was noch fehlt und was Sie als Nächstes tun können.
matching-examples = Zum Ausprobieren
matching-example-1 = Wir geben Kindern am Nachmittag Nachhilfe in Deutsch.
matching-example-2 = Frauen aus vielen Ländern lernen zusammen Fahrrad fahren.
matching-example-3 = Jugendliche spielen Theater und zeigen es in der Nachbarschaft.
matching-privacy = Wir speichern Ihren Satz nicht. Sie brauchen kein Konto.
matching-sentence-missing = Bitte schreiben Sie einen Satz zu Ihrer Idee. Ein paar Wörter genügen.
matching-sentence-long = Ihr Text ist zu lang. Bitte kürzen Sie ihn auf { $max } Zeichen. Oft genügt ein Satz.
matching-unknown-place = Den Ort »{ $value }« kennen wir nicht. Schreiben Sie den Namen oder die Postleitzahl, oder lassen Sie das Feld leer.
matching-more = Mehr angeben (freiwillig)
matching-more-hint = Was Sie nicht wissen, lassen Sie frei.
matching-not-said = keine Angabe
matching-euro = Euro
matching-months = Wie viele Monate dauert das Projekt?
matching-add-concept = Ein Thema oder eine Zielgruppe dazunehmen
matching-themes = Themen
matching-targets = Zielgruppen
matching-costs = Wofür brauchen Sie Geld?
matching-results = Das passt zu Ihrer Idee
matching-your-sentence = Ihr Satz
matching-understood = Das haben wir verstanden. Was nicht stimmt, können Sie entfernen:
matching-not-understood = Wir haben in Ihrem Satz kein Thema erkannt. Nehmen Sie unten ein Thema dazu, oder schreiben Sie es mit anderen Worten.
matching-remove = entfernen
matching-change = Satz oder Angaben ändern
matching-ask = Das hilft uns noch
matching-ask-why = Ihre Antwort verändert die Liste am meisten. Sie können sie auch weglassen.
matching-answer = Antworten
matching-question-tax-status = Ist Ihr Verein als gemeinnützig anerkannt (Freistellungsbescheid vom Finanzamt)?
matching-question-legal-form = Was für eine Organisation sind Sie?
matching-question-place = In welchem Ort findet das Projekt statt?
matching-question-amount = Wie viel Geld brauchen Sie ungefähr?
matching-question-newcomer = Ist es Ihr erster Antrag bei einer Stiftung?
matching-question-own-share = Wie viel können Sie selbst bezahlen?
matching-question-language = In welcher Sprache können Sie einen Antrag schreiben?
matching-tax-charitable = Ja, der Bescheid ist gültig
matching-tax-applied = Wir haben ihn beantragt
matching-tax-none = Nein
matching-share-0 = nichts
matching-share-5 = etwa 5 Prozent
matching-share-10 = etwa 10 Prozent
matching-share-20 = etwa 20 Prozent
matching-share-50 = die Hälfte
matching-chip-place = Ort: { $place }
matching-chip-months = { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}
matching-chip-tax-charitable = gemeinnützig (Bescheid gültig)
matching-chip-tax-applied = Gemeinnützigkeit beantragt
matching-chip-tax-none = nicht als gemeinnützig anerkannt
matching-chip-first = erster Antrag
matching-chip-known = nicht der erste Antrag
matching-chip-share = Eigenanteil: { $percent } Prozent
matching-chip-language = Antrag auf { $language }
matching-found = { $count ->
    [0] Nichts passt ganz. Diese Programme kommen am nächsten.
    [one] Ein Programm passt. Das Passendste steht oben.
   *[other] { $count } Programme passen. Das Passendste steht oben.
}
matching-programme-of = Programm von
matching-fit-best = Passt sehr gut
matching-fit-well = Passt gut
matching-fit-partly = Passt zum Teil
matching-fit-little = Passt ein wenig
matching-fit-contradicts = Etwas spricht dagegen
matching-amount-range = { $min } bis { $max }
matching-decision = { $weeks ->
    [0] Antwort sofort
    [one] Antwort nach etwa einer Woche
   *[other] Antwort nach etwa { $weeks } Wochen
}
matching-why = Warum das passt
matching-reason-similar-grants = Schon früher wurden hier ähnliche Projekte gefördert.
matching-reason-telling-words = Einige Ihrer Worte weisen besonders auf dieses Programm hin.
matching-reason-wording = Ihre Worte kommen oft in Projekten vor, die hier gefördert wurden.
matching-reason-similar-names = Vereine mit ähnlichem Namen wurden hier gefördert.
matching-reason-purpose = Ihr Satz und der Zweck des Programms ähneln sich.
matching-reason-concepts = Ihre Themen liegen nahe an den Themen des Programms.
matching-reason-concepts-shared = Das kommt bei Ihnen und im Programm vor: { $concepts }.
matching-reason-meaning = Ihr Satz meint Ähnliches wie das Programm.
matching-reason-meaning-maybe = Ihr Satz meint vielleicht Ähnliches wie das Programm.
matching-reason-region = In Ihrer Gegend wird hier gefördert.
matching-reason-region-of = In der Gegend von { $place } wird hier gefördert.
matching-reason-size = Die Summe passt zu dem, was hier üblich ist.
matching-reason-kind = Organisationen wie Ihre werden hier gefördert.
matching-reason-newcomers = Hier werden auch Vereine gefördert, die zum ersten Mal fragen.
matching-reason-second-grants = Hier werden Vereine gefördert, die schon Erfahrung haben.
matching-reason-co-funding = Stiftungen, die Sie schon kennen, fördern hier mit.
matching-reason-close-funders = Viele, die hier gefördert werden, bekommen auch Geld von Stiftungen, die Sie kennen.
matching-reason-known-funder = Diese Stiftung hat Sie schon in einem anderen Programm gefördert.
matching-reason-same-field = Programme aus diesem Bereich haben schon ähnliche Projekte gefördert.
matching-reason-funder-region = Diese Stiftung fördert in Ihrer Gegend.
matching-reason-usual-sum = Genau solche Beträge wurden hier schon oft gegeben.
matching-reason-known-field = Ein Programm aus diesem Bereich hat Sie schon gefördert.
matching-reason-popularity = Hier wurde schon oft gefördert.
matching-strength-strong = spricht stark dafür
matching-strength-some = spricht dafür
matching-strength-little = spricht etwas dafür
matching-feature-similar-grants = Ähnliche Förderungen
matching-feature-telling-words = Besondere Worte
matching-feature-wording = Wortwahl
matching-feature-similar-names = Ähnliche Namen
matching-feature-purpose = Zweck des Programms
matching-feature-concepts = Themen und Zielgruppen
matching-feature-meaning = Sinn des Satzes
matching-feature-region = Gegend
matching-feature-size = Höhe der Summe
matching-feature-kind = Art der Organisation
matching-feature-newcomers = Offen für neue Vereine
matching-feature-second-grants = Offen für erfahrene Vereine
matching-feature-co-funding = Gemeinsame Stiftungen
matching-feature-close-funders = Nahe Stiftungen
matching-feature-known-funder = Bekannte Stiftung
matching-feature-same-field = Gleicher Bereich
matching-feature-funder-region = Gegend der Stiftung
matching-feature-usual-sum = Üblicher Betrag
matching-feature-known-field = Bekannter Bereich
matching-feature-popularity = Zahl der Förderungen
matching-feature-average = { $name } (nicht bekannt, zählt als Durchschnitt)
matching-precedents = Das wurde hier schon gefördert
matching-precedent = { $year }: { $amount } für »{ $title }« ({ $who })
matching-precedent-plain = { $year }: »{ $title }« ({ $who })
matching-gates = Bedingungen der Stiftung
matching-gate-yes = Passt
matching-gate-no = Passt nicht
matching-gate-unknown = Zu klären
matching-source = Quelle
matching-source-on = Quelle, gelesen am { $date }
matching-hint-up-to = bis { $amount }
matching-hint-from = ab { $amount }
matching-hint-own-share = { $percent } Prozent zahlen Sie selbst
matching-hint-months = { $months ->
    [one] höchstens ein Monat
   *[other] höchstens { $months } Monate
}
matching-hint-until = bewerben bis { $date }
matching-hint-announced = angekündigt für { $date }
matching-hint-over = Frist war am { $date }
matching-hint-rolling = jederzeit
matching-hint-ask-first = erst anfragen, dann schreiben
matching-hint-tax-applied = der Bescheid muss erst da sein
matching-missing = Was noch fehlt
matching-missing-no = { $rule }: Das passt nicht. Fragen Sie uns nach einem anderen Weg.
matching-missing-tell-us = { $rule }: Das wissen wir von Ihnen noch nicht.
matching-missing-clear-up = { $rule }: Bitte vor dem Antrag klären.
matching-next = So geht es weiter
matching-next-another-way = Schreiben Sie noch keinen Antrag. Rufen Sie uns an: Vielleicht gibt es einen anderen Weg, zum Beispiel mit einem Partnerverein.
matching-next-apply-by = Schreiben Sie den Antrag und senden Sie ihn bis { $date }. Wir lesen ihn gern vorher mit Ihnen.
matching-next-apply-any-time = Sie können sich jederzeit bewerben. Wir lesen den Antrag gern vorher mit Ihnen.
matching-next-ask-first = Schreiben Sie nicht einfach los. Rufen Sie uns an: Wir stellen den Kontakt zur Stiftung her.
matching-next-prepare = Die Bewerbung ist für { $date } angekündigt. Bereiten Sie sich vor: Wir helfen Ihnen.
matching-next-ask-for-date = Wir kennen noch keine Frist. Rufen Sie uns an: Wir fragen für Sie nach.
matching-call = Rufen Sie uns an:
matching-sum = Wie die Reihenfolge entsteht
matching-sum-total = Punkte zusammen
matching-show = Programm ansehen
matching-nothing = Dazu haben wir noch nichts gefunden
matching-nothing-why = Das heißt nicht, dass es nichts gibt. Wir kennen nicht alle Stiftungen.
matching-nothing-words = Schreiben Sie es mit anderen Worten: was Sie tun, für wen und wo.
matching-nothing-filters = Zeigen Sie alles, ohne Auswahl.
matching-nothing-call = Oder rufen Sie uns an. Wir suchen mit Ihnen:
matching-all-programmes = Alle Programme ansehen
matching-filters = Auswahl eingrenzen
matching-filter-region = Nur Programme für
matching-filter-theme = Nur das Thema
matching-filter-open = Nur, was jetzt offen ist
matching-filter-newcomers = Nur Programme, die neue Vereine ausdrücklich fördern
matching-filter-hide-no = Was nicht passt, nicht zeigen
matching-any = alle
matching-bridge-title = Die Brücke zwischen Vereinen und Stiftungen
matching-bridge-says = { $associations ->
    [one] Ein Verein
   *[other] { $associations } Vereine
} und { $foundations ->
    [one] eine Stiftung
   *[other] { $foundations } Stiftungen
} haben seit { $since } zusammengearbeitet, mit { $grants ->
    [one] einer Förderung
   *[other] { $grants } Förderungen
}.
matching-bridge-table = Als Tabelle lesen
matching-bridge-association = Verein
matching-bridge-foundation = Stiftung
matching-bridge-years = Jahre
matching-bridge-sum = Summe
matching-fit = Wie gut es passt
matching-confidence = Wie sicher das ist
matching-confidence-of = Aus 100 Vorschlägen wie diesem wurden etwa { $percent } Förderungen. Oft passen mehrere Programme gleich gut.
matching-tally-yes = erfüllt
matching-tally-no = nicht erfüllt
matching-tally-unknown = zu klären
matching-everything = Alles zu diesem Vorschlag
matching-back = Zurück zu allen Vorschlägen
matching-pages = Mehr Vorschläge
matching-before = Vorige Vorschläge
matching-after = Weitere Vorschläge
matching-openings = Das öffnet mehr Programme
matching-openings-why = Können Sie etwas davon ändern? Was am wenigsten Mühe macht, steht zuerst.
matching-openings-learn = Wir bereiten Sie darauf vor:
matching-opening = { $count ->
    [one] { $change }: ein Programm mehr
   *[other] { $change }: { $count } Programme mehr
}
matching-opening-both = { $first } und { $second }
matching-opening-language = Antrag auf { $language }
matching-opening-cost = ohne die Kosten »{ $cost }«
matching-opening-months = { $months ->
    [one] mit einem Projekt von einem Monat
   *[other] mit einem Projekt von { $months } Monaten
}
matching-opening-amount = mit einer Summe von { $amount }
matching-opening-own-share = mit { $percent } Prozent Eigenanteil
matching-opening-await-tax-status = sobald Ihr Freistellungsbescheid da ist
matching-opening-tax-status = mit einem gültigen Freistellungsbescheid
matching-opening-legal-form = als eingetragener Verein (e. V.)
matching-keep = Idee behalten
matching-keep-for = Für welchen Verein?
matching-keep-hint = Dann sehen alle, die Ihren Verein hier bearbeiten, die Idee und ihre Vorschläge. Auch das Team des Zentrums sieht sie.
matching-keep-changes = Änderungen an der Idee speichern
matching-kept = Unsere Ideen
matching-kept-one = Unsere Idee
matching-kept-lead = Hier stehen die Ideen, die Ihr Verein behalten hat. Zu jeder gibt es Vorschläge.
matching-kept-none = Sie haben noch keine Idee behalten. Beschreiben Sie eine Idee, und wählen Sie dann »Idee behalten«.
matching-kept-new = Eine Idee beschreiben
matching-kept-back = Zurück zur Idee
matching-kept-change = Idee ändern
matching-kept-private = nur für Ihren Verein und das Team
matching-kept-shared = für Stiftungen und andere Vereine sichtbar
matching-kept-share-why = Wenn Sie die Idee teilen, dürfen Stiftungen und andere Vereine dieses Zentrums sie sehen.
matching-kept-share = Idee teilen
matching-kept-unshare = Nicht mehr teilen
matching-kept-close = Idee abschließen
matching-kept-reopen = Idee wieder öffnen
matching-kept-closed = abgeschlossen
matching-kept-closed-ones = Abgeschlossene Ideen
matching-told-declined = Bei einer anderen Idee hat dieses Programm Ihnen abgesagt. Darum steht es weiter unten.
matching-told-funded = Von diesem Programm haben Sie für eine andere Idee schon eine Zusage bekommen.
matching-told-contacted = Hier haben Sie schon für eine andere Idee angefragt.
matching-told-others = Vereine dieses Zentrums, die hier angefragt haben: { $asked }. Zusagen: { $funded }. Absagen: { $declined }.
matching-under-way = Das läuft
matching-suggested = Vorschläge
matching-suggested-none = Im Moment gibt es keinen neuen Vorschlag.
matching-aside = Beiseitegelegte Vorschläge
matching-aside-why = Warum passt der Vorschlag nicht?
matching-aside-choose = Bitte wählen
matching-fund-amount = Wie viel Geld bekommen Sie?
matching-fund-on = Wann kam die Zusage?
matching-fund-hint = Die Summe hilft uns, andere Vereine besser zu beraten. Wir zeigen sie niemandem.
matching-granted = { $amount }, zugesagt am { $date }
matching-state-suggested = vorgeschlagen
matching-state-dismissed = beiseitegelegt
matching-state-contacted = angefragt
matching-state-declined = abgelehnt
matching-state-funded = gefördert
matching-verb-dismiss = Beiseitelegen
matching-verb-bring-back = Zurückholen
matching-verb-contact = Wir haben angefragt
matching-verb-take-back = Doch nicht angefragt
matching-verb-decline = Die Stiftung hat abgelehnt
matching-verb-fund = Die Stiftung hat zugesagt
matching-verb-ask-again = Wir fragen noch einmal
matching-verb-correct = Das war ein Irrtum
matching-reason-aside-other-theme = Es geht um etwas anderes.
matching-reason-aside-conditions = Wir erfüllen eine Bedingung nicht.
matching-reason-aside-amount = Es ist zu wenig oder zu viel Geld.
matching-reason-aside-effort = Der Antrag macht zu viel Arbeit.
matching-reason-aside-time = Der Zeitpunkt passt nicht.
matching-reason-aside-known = Wir kennen die Stiftung, und sie passt nicht zu uns.
matching-reason-aside-other = Ein anderer Grund.
matching-feedback-not-now = Das geht jetzt nicht mehr. Vielleicht hat jemand aus Ihrem Verein schon etwas eingetragen. Unten sehen Sie den neuen Stand.
matching-feedback-reason-missing = Bitte wählen Sie einen Grund. Dann legen wir den Vorschlag beiseite.
matching-feedback-amount-wrong = Bitte prüfen Sie Summe und Datum. Die Summe muss größer als null sein. Sie können sie auch weglassen.
matching-feedback-day-ahead = Dieser Tag liegt in der Zukunft. Bitte schreiben Sie den Tag der Zusage.
matching-together = Gemeinsam mit anderen Vereinen
matching-together-why = Manche Bedingungen erfüllt ein Verein nicht allein, aber mit Partnern.
matching-together-show = Mögliche Partner zeigen
matching-together-public = Wir nutzen nur, was die Vereine selbst veröffentlicht haben. Wir haben sie noch nicht gefragt.
matching-together-none = Für diese Idee finden wir gerade keine Partner, die mehr Programme öffnen.
matching-together-carried = Ein Verein könnte die Idee für Sie tragen
matching-together-with = Gemeinsam können Sie fragen
matching-together-opens = Das öffnet
matching-together-call = Wir stellen den Kontakt her. Rufen Sie uns an:
matching-brings-region = Dieser Verein ist dort, wo die Stiftung fördert.
matching-brings-legal-form = Dieser Verein hat die passende Rechtsform.
matching-brings-tax-status = Dieser Verein hat einen gültigen Freistellungsbescheid.
matching-brings-newcomers = Dieser Verein wurde schon einmal gefördert.
matching-brings-language = Dieser Verein kann in der Sprache der Stiftung schreiben.
matching-brings-own-share = Dieser Verein kann einen Teil der Kosten übernehmen.
matching-ask-more = Weitere Fragen
