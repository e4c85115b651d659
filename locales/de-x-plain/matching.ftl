matching-sentence = Was ist Ihre Idee? Schreiben Sie einen Satz.
matching-sentence-hint = Schreiben Sie in Ihrer Sprache. Zum Beispiel: Wir kochen ein Mal im Monat mit allen Nachbarn.
matching-find = Passende Stiftungen finden
matching-title = Passende Stiftungen finden
matching-lead = Was wollen Sie machen? Schreiben Sie einen Satz. Dann zeigen wir Ihnen Stiftungen. Sie sehen: Warum passt es? Was fehlt noch? Was können Sie jetzt tun?
matching-examples = Probieren Sie es aus
matching-example-1 = Wir helfen Kindern am Nachmittag beim Deutsch-Lernen.
matching-example-2 = Frauen aus vielen Ländern lernen zusammen Fahrrad fahren.
matching-example-3 = Jugendliche spielen Theater. Die Nachbarn schauen zu.
matching-privacy = Wir speichern Ihren Satz nicht. Sie brauchen kein Konto.
matching-sentence-missing = Hier fehlt noch Ihre Idee. Ein paar Wörter reichen.
matching-sentence-long = Ihr Text ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen. Oft reicht ein Satz.
matching-unknown-place = Den Ort »{ $value }« kennen wir nicht. Schreiben Sie den Namen. Oder schreiben Sie die Post-Leitzahl. Oder lassen Sie das Feld leer.
matching-more = Mehr schreiben (Sie können das leer lassen)
matching-more-hint = Wissen Sie etwas nicht? Lassen Sie es leer.
matching-not-said = keine Antwort
matching-euro = Euro
matching-months = Wie viele Monate dauert das Projekt?
matching-add-concept = Noch ein Thema. Oder: Für wen noch?
matching-themes = Themen
matching-targets = Für wen
matching-costs = Wofür brauchen Sie Geld?
matching-results = Das passt zu Ihrer Idee
matching-your-sentence = Ihr Satz
matching-understood = Das haben wir verstanden. Ist etwas falsch? Dann klicken Sie darauf. So geht es weg:
matching-not-understood = Wir haben Ihr Thema nicht verstanden. Wählen Sie unten ein Thema. Oder schreiben Sie andere Wörter.
matching-remove = wegnehmen
matching-change = Satz oder Antworten ändern
matching-ask = Das möchten wir noch wissen
matching-ask-why = So wird die Liste besser. Sie müssen nicht antworten.
matching-answer = Antworten
matching-question-tax-status = Ist Ihr Verein gemeinnützig? Das heißt: gut für alle. Dann haben Sie einen Brief vom Finanz-Amt. Der Brief heißt: Freistellungs-Bescheid.
matching-question-legal-form = Was sind Sie? Ein Verein? Eine Gruppe? Etwas anderes?
matching-question-place = In welchem Ort ist das Projekt?
matching-question-amount = Wie viel Geld brauchen Sie ungefähr?
matching-question-newcomer = Fragen Sie zum ersten Mal eine Stiftung?
matching-question-own-share = Wie viel können Sie selbst zahlen?
matching-question-language = In welcher Sprache können Sie an die Stiftung schreiben?
matching-tax-charitable = Ja. Der Freistellungs-Bescheid gilt.
matching-tax-applied = Noch nicht. Wir warten auf den Freistellungs-Bescheid.
matching-tax-none = Nein. Wir haben keinen Freistellungs-Bescheid.
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
matching-chip-tax-charitable = gemeinnützig (Freistellungs-Bescheid ist da)
matching-chip-tax-applied = Finanz-Amt ist gefragt
matching-chip-tax-none = nicht gemeinnützig
matching-chip-first = wir fragen zum ersten Mal
matching-chip-known = wir haben schon einmal gefragt
matching-chip-share = eigenes Geld: { $percent } Prozent
matching-chip-language = wir schreiben auf { $language }
matching-found = { $count ->
    [0] Nichts passt ganz. Das hier passt am besten.
    [one] 1 Programm passt. Das Beste steht oben.
   *[other] { $count } Programme passen. Das Beste steht oben.
}
matching-programme-of = Das Geld kommt von
matching-fit-best = Passt sehr gut
matching-fit-well = Passt gut
matching-fit-partly = Passt zum Teil
matching-fit-little = Passt ein bisschen
matching-fit-contradicts = Etwas passt nicht
matching-amount-range = { $min } bis { $max }
matching-decision = { $weeks ->
    [0] Antwort sofort
    [one] Antwort nach etwa 1 Woche
   *[other] Antwort nach etwa { $weeks } Wochen
}
matching-why = Darum passt es
matching-reason-similar-grants = Hier gab es schon Geld für ähnliche Ideen.
matching-reason-telling-words = Ihre Wörter passen gut zu diesem Programm.
matching-reason-wording = Hier gab es Geld für Ideen mit Ihren Wörtern.
matching-reason-similar-names = Vereine mit ähnlichem Namen bekamen hier Geld.
matching-reason-purpose = Ihr Satz ist ähnlich wie das Programm.
matching-reason-concepts = Ihre Themen sind ähnlich wie die Themen hier.
matching-reason-concepts-shared = Das ist gleich: { $concepts }.
matching-reason-meaning = Ihr Satz sagt fast das Gleiche wie das Programm.
matching-reason-meaning-maybe = Ihr Satz sagt vielleicht etwas Ähnliches wie das Programm.
matching-reason-region = Hier gibt es Geld für Ihre Gegend.
matching-reason-region-of = Hier gibt es Geld für die Gegend um { $place }.
matching-reason-size = Hier gibt es oft so viel Geld.
matching-reason-kind = Hier bekommen Gruppen wie Sie Geld.
matching-reason-newcomers = Hier können Sie zum ersten Mal fragen.
matching-reason-second-grants = Hier bekommen Vereine mit Erfahrung Geld.
matching-reason-co-funding = Stiftungen, die Sie kennen, geben hier auch Geld.
matching-reason-close-funders = Viele bekommen hier Geld. Sie bekommen auch Geld von Stiftungen, die Sie kennen.
matching-reason-known-funder = Diese Stiftung hat Ihnen schon einmal Geld gegeben.
matching-reason-same-field = Ähnliche Programme haben schon Geld für ähnliche Ideen gegeben.
matching-reason-funder-region = Diese Stiftung gibt Geld in Ihrer Gegend.
matching-reason-usual-sum = So viel Geld gab es hier schon oft.
matching-reason-known-field = Ein ähnliches Programm hat Ihnen schon einmal Geld gegeben.
matching-reason-popularity = Hier gab es schon oft Geld.
matching-strength-strong = sehr wichtig
matching-strength-some = wichtig
matching-strength-little = ein bisschen wichtig
matching-feature-similar-grants = Ähnliche Ideen
matching-feature-telling-words = Wichtige Wörter
matching-feature-wording = Gleiche Wörter
matching-feature-similar-names = Ähnliche Namen
matching-feature-purpose = Ziel vom Programm
matching-feature-concepts = Themen und Menschen
matching-feature-meaning = Sinn vom Satz
matching-feature-region = Gegend
matching-feature-size = Wie viel Geld
matching-feature-kind = Verein oder Gruppe
matching-feature-newcomers = Offen für neue Vereine
matching-feature-second-grants = Offen für Vereine mit Erfahrung
matching-feature-co-funding = Gleiche Stiftungen
matching-feature-close-funders = Stiftungen in der Nähe
matching-feature-known-funder = Stiftung, die Sie kennen
matching-feature-same-field = Gleiches Thema
matching-feature-funder-region = Gegend der Stiftung
matching-feature-usual-sum = Übliche Summe
matching-feature-known-field = Thema, das Sie kennen
matching-feature-popularity = So oft gab es Geld
matching-feature-average = { $name } (wissen wir nicht, zählt mittel)
matching-precedents = Dafür gab es hier schon Geld
matching-precedent = { $year }: { $amount } für »{ $title }« ({ $who })
matching-precedent-plain = { $year }: »{ $title }« ({ $who })
matching-gates = Das will die Stiftung
matching-gate-yes = Passt
matching-gate-no = Passt nicht
matching-gate-unknown = Wissen wir noch nicht
matching-source = Hier steht es
matching-source-on = Hier steht es, gelesen am { $date }
matching-hint-up-to = bis { $amount }
matching-hint-from = ab { $amount }
matching-hint-own-share = { $percent } Prozent zahlen Sie selbst
matching-hint-months = { $months ->
    [one] höchstens 1 Monat
   *[other] höchstens { $months } Monate
}
matching-hint-until = fragen bis { $date }
matching-hint-announced = kommt wohl: { $date }
matching-hint-over = war am { $date }
matching-hint-rolling = immer
matching-hint-ask-first = erst fragen, dann schreiben
matching-hint-tax-applied = der Freistellungs-Bescheid muss erst da sein
matching-missing = Das fehlt noch
matching-missing-no = { $rule }: Das passt nicht. Fragen Sie uns. Vielleicht geht es anders.
matching-missing-tell-us = { $rule }: Das wissen wir von Ihnen noch nicht.
matching-missing-clear-up = { $rule }: Fragen Sie danach. Schreiben Sie erst dann an die Stiftung.
matching-next = So geht es weiter
matching-next-another-way = Schreiben Sie noch nicht. Rufen Sie uns an. Vielleicht geht es anders. Zum Beispiel zusammen mit einem anderen Verein.
matching-next-apply-by = Schreiben Sie der Stiftung bis { $date }. Wir lesen den Text gern vorher mit Ihnen.
matching-next-apply-any-time = Sie können der Stiftung immer schreiben. Wir lesen den Text gern vorher mit Ihnen.
matching-next-ask-first = Schreiben Sie noch nicht. Rufen Sie uns an. Wir sprechen zuerst mit der Stiftung.
matching-next-prepare = Dann geht es wohl los: { $date }. Fangen Sie schon an. Wir helfen Ihnen.
matching-next-ask-for-date = Wir wissen noch nicht, wann. Rufen Sie uns an. Wir fragen für Sie nach.
matching-call = Rufen Sie uns an:
matching-sum = Warum ist die Liste so?
matching-sum-total = Alle Punkte zusammen
matching-show = Mehr lesen
matching-nothing = Wir haben noch nichts gefunden
matching-nothing-why = Vielleicht gibt es doch etwas. Wir kennen nicht alle Stiftungen.
matching-nothing-words = Schreiben Sie andere Wörter. Was machen Sie? Für wen? Wo?
matching-nothing-filters = Alles zeigen.
matching-nothing-call = Oder rufen Sie uns an. Wir suchen mit Ihnen:
matching-all-programmes = Alle Hilfen mit Geld zeigen
matching-filters = Weniger zeigen
matching-filter-region = Nur für diese Gegend
matching-filter-theme = Nur dieses Thema
matching-filter-open = Nur was jetzt offen ist
matching-filter-newcomers = Nur was auch für neue Vereine ist
matching-filter-hide-no = Nicht zeigen, was nicht passt
matching-any = alle
matching-bridge-title = Die Brücke: Vereine und Stiftungen
matching-bridge-says = { $associations ->
    [one] 1 Verein
   *[other] { $associations } Vereine
} und { $foundations ->
    [one] 1 Stiftung
   *[other] { $foundations } Stiftungen
} arbeiten zusammen. Das geht seit dem Jahr { $since }. So oft gab es Geld: { $grants ->
    [one] 1 Mal
   *[other] { $grants } Mal
}.
matching-bridge-table = Als Tabelle lesen
matching-bridge-association = Verein
matching-bridge-foundation = Stiftung
matching-bridge-years = Wie viele Jahre
matching-bridge-sum = Wie viel Geld
matching-fit = Wie gut passt es?
matching-confidence = Wie sicher ist das?
matching-confidence-of = Wir haben 100 solche Vorschläge geprüft. Bei etwa { $percent } gab es danach Geld. Oft passen mehrere Programme gleich gut.
matching-tally-yes = passt
matching-tally-no = passt nicht
matching-tally-unknown = noch offen
matching-everything = Alles zu diesem Vorschlag lesen
matching-back = Zurück zu allen Vorschlägen
matching-pages = Mehr Vorschläge
matching-before = Vorschläge davor
matching-after = Mehr Vorschläge
matching-openings = So passen mehr Programme
matching-openings-why = Können Sie etwas ändern? Das Leichteste steht oben.
matching-openings-learn = Das können Sie bei uns lernen:
matching-opening = { $count ->
    [one] { $change }: 1 Programm mehr
   *[other] { $change }: { $count } Programme mehr
}
matching-opening-both = { $first } und { $second }
matching-opening-language = Sie schreiben auf { $language }
matching-opening-cost = Sie brauchen kein Geld für: { $cost }
matching-opening-months = { $months ->
    [one] Ihr Projekt dauert 1 Monat
   *[other] Ihr Projekt dauert { $months } Monate
}
matching-opening-amount = Sie fragen nach { $amount }
matching-opening-own-share = Sie zahlen { $percent } Prozent selbst
matching-opening-await-tax-status = Sie warten auf den Freistellungs-Bescheid
matching-opening-tax-status = Sie haben einen gültigen Freistellungs-Bescheid
matching-opening-legal-form = Sie gründen einen eingetragenen Verein (e. V.)
matching-keep = Idee behalten
matching-keep-for = Für welchen Verein?
matching-keep-hint = Dann sehen die anderen aus Ihrem Verein die Idee auch. Und das Team vom Zentrum sieht sie.
matching-keep-changes = Neue Idee speichern
matching-kept = Unsere Ideen
matching-kept-one = Unsere Idee
matching-kept-lead = Hier stehen die Ideen von Ihrem Verein. Zu jeder Idee gibt es Vorschläge.
matching-kept-none = Hier steht noch keine Idee. Schreiben Sie zuerst Ihre Idee auf. Klicken Sie dann auf: Idee behalten.
matching-kept-new = Eine Idee aufschreiben
matching-kept-back = Zurück zur Idee
matching-kept-change = Idee ändern
matching-kept-private = Das sehen nur Ihr Verein und das Team.
matching-kept-shared = Das sehen auch Stiftungen und andere Vereine.
matching-kept-share-why = Sie können die Idee zeigen. Dann sehen Stiftungen und andere Vereine die Idee.
matching-kept-share = Idee zeigen
matching-kept-unshare = Idee nicht mehr zeigen
matching-kept-close = Idee ist fertig
matching-kept-reopen = Idee wieder öffnen
matching-kept-closed = fertig
matching-kept-closed-ones = Fertige Ideen
matching-told-declined = Dieses Programm hat bei einer anderen Idee Nein gesagt. Darum steht es weiter unten.
matching-told-funded = Dieses Programm hat bei einer anderen Idee Ja gesagt.
matching-told-contacted = Sie haben hier schon für eine andere Idee gefragt.
matching-told-others = So viele Vereine haben hier gefragt: { $asked }. Ja: { $funded }. Nein: { $declined }.
matching-under-way = Das läuft gerade
matching-suggested = Vorschläge
matching-suggested-none = Im Moment gibt es keinen neuen Vorschlag.
matching-aside = Weggelegte Vorschläge
matching-aside-why = Warum passt es nicht?
matching-aside-choose = Bitte wählen
matching-fund-amount = Wie viel Geld bekommen Sie?
matching-fund-on = Wann hat die Stiftung Ja gesagt?
matching-fund-hint = Die Summe hilft uns. So können wir andere Vereine besser beraten. Wir zeigen sie niemandem.
matching-granted = { $amount }, am { $date }
matching-state-suggested = Vorschlag
matching-state-dismissed = weggelegt
matching-state-contacted = gefragt
matching-state-declined = Die Stiftung sagt Nein
matching-state-funded = Die Stiftung sagt Ja
matching-verb-dismiss = Weglegen
matching-verb-bring-back = Wieder holen
matching-verb-contact = Wir haben gefragt
matching-verb-take-back = Wir haben doch nicht gefragt
matching-verb-decline = Die Stiftung sagt Nein
matching-verb-fund = Die Stiftung sagt Ja
matching-verb-ask-again = Wir fragen noch ein Mal
matching-verb-correct = Das war ein Fehler
matching-reason-aside-other-theme = Es geht um etwas anderes.
matching-reason-aside-conditions = Eine Bedingung passt nicht.
matching-reason-aside-amount = Es ist zu wenig Geld. Oder zu viel.
matching-reason-aside-effort = Es macht zu viel Arbeit.
matching-reason-aside-time = Die Zeit passt nicht.
matching-reason-aside-known = Wir kennen die Stiftung. Sie passt nicht zu uns.
matching-reason-aside-other = Ein anderer Grund.
matching-feedback-not-now = Das geht jetzt nicht mehr. Vielleicht war jemand aus Ihrem Verein schneller. Unten steht, wie es jetzt ist.
matching-feedback-reason-missing = Bitte wählen Sie einen Grund. Dann legen wir den Vorschlag weg.
matching-feedback-amount-wrong = Bitte prüfen Sie die Summe und den Tag. Die Summe muss größer als null sein. Sie können die Summe auch leer lassen.
matching-feedback-day-ahead = Dieser Tag kommt erst noch. Bitte schreiben Sie: Wann hat die Stiftung Ja gesagt?
matching-together = Zusammen mit anderen Vereinen
matching-together-why = Ein Verein allein kann manche Bedingungen nicht erfüllen. Mit anderen zusammen geht es.
matching-together-show = Andere Vereine zeigen
matching-together-public = Wir nehmen nur, was die Vereine selbst öffentlich sagen. Wir haben sie noch nicht gefragt.
matching-together-none = Für diese Idee finden wir gerade keine anderen Vereine.
matching-together-carried = Dieser Verein kann den Antrag für Sie stellen
matching-together-with = Zusammen können Sie fragen
matching-together-opens = Dann passen diese Programme
matching-together-call = Wir fragen die anderen Vereine für Sie. Rufen Sie uns an:
matching-brings-region = Dieser Verein ist am richtigen Ort.
matching-brings-legal-form = Dieser Verein hat die richtige Rechts-Form.
matching-brings-tax-status = Dieser Verein hat einen gültigen Freistellungs-Bescheid.
matching-brings-newcomers = Dieser Verein hat schon ein Mal Geld bekommen.
matching-brings-language = Dieser Verein kann in der richtigen Sprache schreiben.
matching-brings-own-share = Dieser Verein kann einen Teil selbst bezahlen.
matching-ask-more = Noch mehr Fragen
