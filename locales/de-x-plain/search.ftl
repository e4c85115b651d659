search-title = Suche
search-for = Sie suchen »{ $words }«
search-label = Was suchen Sie?
search-hint = Schreiben Sie einen Namen. Oder einen Ort. Oder ein Thema. Jede Sprache geht.
search-find = Suchen
search-too-short = Das ist zu kurz. Schreiben Sie ein Wort mit zwei Buchstaben oder mehr.
search-ways = So finden Sie mehr
search-tip-beginning = Der Anfang vom Wort reicht. »Bild« findet auch »Bildung«.
search-tip-spelling = Sie müssen nicht alles richtig schreiben. »lodz« findet »Łódź«. »foerderung« findet »Förderung«.
search-tip-matching = Sie haben eine Idee? Sie brauchen Geld dafür? Schreiben Sie die Idee in einem Satz. Wir finden passende Stiftungen.
search-tip-other = Schreiben Sie ein anderes Wort. Zum Beispiel das Thema.
search-tip-browse = Oder sehen Sie alles an:
search-found =
    { $count ->
        [0] Nichts gefunden.
        [one] 1 Mal gefunden.
       *[other] { $count } Mal gefunden.
    }
search-in-german = Wir haben auf Deutsch gesucht. Wir zeigen auch andere Sprachen.
search-in-two = Wir haben in 2 Sprachen gesucht: { $language } und Deutsch. Wir zeigen auch andere Sprachen.
search-in-language = Der Text ist in dieser Sprache: { $language }
search-some-words = Alle Ihre Wörter zusammen haben wir nicht gefunden. Hier finden Sie einige Ihrer Wörter.
search-more-words = Zuerst kommt, was alle Ihre Wörter hat ({ $count }). Danach kommt, was einige Ihrer Wörter hat.
search-gatherings = Treffen ({ $count })
search-news = Neues ({ $count })
search-associations = Vereine ({ $count })
search-foundations = Stiftungen ({ $count })
search-programmes = Hilfe mit Geld ({ $count })
search-all-gatherings = Alle { $count } Treffen zeigen
search-all-news = Alle { $count } Texte zeigen
search-all-associations = Alle { $count } Vereine zeigen
search-all-foundations = Alle { $count } Stiftungen zeigen
search-all-programmes = Alle { $count } Hilfen mit Geld zeigen
search-all-kinds = Alles zeigen
search-pages = Hier geht es weiter
search-previous = Zurück
search-did-you-mean = Suchen Sie vielleicht das?
search-none = Wir haben nichts gefunden
search-matching-instead = Wir können auch Stiftungen suchen. Mit den gleichen Wörtern:
search-matching-button = Passende Stiftungen suchen
search-suggestions-for = Ideen für die Suche nach »{ $words }«
search-suggest-label = Anfang vom Wort
search-suggest-button = Ideen zeigen
search-suggest-titles = Vereine, Stiftungen und Hilfe mit Geld
search-suggest-themes = Themen und Menschen
search-suggest-places = Orte
search-suggest-none = Dazu haben wir keine Idee
search-misses = Nicht gefundene Wörter
search-misses-lead = Menschen haben diese Wörter gesucht. Sie haben nichts gefunden. Wir zählen nur das Wort, die Sprache und den Tag. Ein Wort steht hier erst nach 3 Suchen.
search-misses-none = Bis jetzt wurde alles gefunden
search-misses-next = Schreiben Sie etwas zu diesem Wort.
search-misses-word = Wort
search-misses-language = Sprache
search-misses-times = Wie oft
search-misses-last = Zuletzt
search-misses-done = Fertig
search-misses-forget = Aus der Liste nehmen
search-misses-forget-word = »{ $word }« aus der Liste nehmen
