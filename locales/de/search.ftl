search-title = Suche
search-for = Suche nach »{ $words }«
search-label = Was suchen Sie?
search-hint = Ein Name, ein Ort oder ein Thema. Sie können in jeder Sprache schreiben.
search-find = Suchen
search-too-short = Bitte schreiben Sie ein Wort mit mindestens zwei Buchstaben.
search-ways = So finden Sie mehr
search-tip-beginning = Der Anfang eines Wortes genügt: »Bild« findet auch »Bildung«.
search-tip-spelling = Akzente und Umlaute müssen nicht stimmen: »lodz« findet »Łódź«, »foerderung« findet »Förderung«.
search-tip-matching = Sie suchen Geld für eine Idee? Beschreiben Sie die Idee in einem Satz, wir finden passende Stiftungen.
search-tip-other = Schreiben Sie ein anderes Wort, zum Beispiel das Thema statt des Namens.
search-tip-browse = Sehen Sie alle Einträge an:
search-found =
    { $count ->
        [0] Keine Treffer.
        [one] Ein Treffer.
       *[other] { $count } Treffer.
    }
search-in-german = Gesucht auf Deutsch. Treffer in anderen Sprachen zeigen wir auch.
search-in-two = Gesucht auf { $language } und Deutsch. Treffer in anderen Sprachen zeigen wir auch.
search-in-language = Text auf { $language }
search-some-words = Kein Eintrag enthält alle Ihre Wörter. Diese Einträge enthalten einige davon.
search-more-words = Zuerst kommen die Einträge mit allen Ihren Wörtern ({ $count }). Danach kommen Einträge mit einigen davon.
search-gatherings = Veranstaltungen ({ $count })
search-news = Neuigkeiten ({ $count })
search-associations = Vereine ({ $count })
search-foundations = Stiftungen ({ $count })
search-programmes = Förderprogramme ({ $count })
search-all-gatherings = Alle { $count } Veranstaltungen zeigen
search-all-news = Alle { $count } Neuigkeiten zeigen
search-all-associations = Alle { $count } Vereine zeigen
search-all-foundations = Alle { $count } Stiftungen zeigen
search-all-programmes = Alle { $count } Förderprogramme zeigen
search-all-kinds = Treffer aller Arten zeigen
search-pages = Weitere Treffer
search-previous = Zurück
search-did-you-mean = Meinten Sie das?
search-none = Wir haben nichts gefunden
search-matching-instead = Oder lassen Sie uns mit denselben Wörtern nach passenden Stiftungen suchen:
search-matching-button = Passende Stiftungen suchen
search-suggestions-for = Vorschläge zu »{ $words }«
search-suggest-label = Anfang eines Wortes
search-suggest-button = Vorschläge zeigen
search-suggest-titles = Vereine, Stiftungen und Programme
search-suggest-themes = Themen und Zielgruppen
search-suggest-places = Orte
search-suggest-none = Dazu haben wir keinen Vorschlag
search-misses = Vergebliche Suchen
search-misses-lead = Diese Wörter haben Besucher*innen gesucht und nirgends gefunden. Wir zählen nur das Wort, die Sprache und den Tag. Ein Wort erscheint hier erst, wenn es dreimal gesucht wurde.
search-misses-none = Bisher wurde alles gefunden
search-misses-next = Schreiben Sie über das Thema, oder nennen Sie das Wort in einem Text, den es schon gibt.
search-misses-word = Wort
search-misses-language = Sprache
search-misses-times = Wie oft
search-misses-last = Zuletzt
search-misses-done = Erledigt
search-misses-forget = Aus der Liste nehmen
search-misses-forget-word = »{ $word }« aus der Liste nehmen
