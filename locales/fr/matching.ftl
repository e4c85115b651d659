matching-sentence = Beschreiben Sie Ihre Idee in einem Satz
matching-sentence-hint = In Ihrer Sprache. Zum Beispiel: Wir kochen einmal im Monat mit der ganzen Nachbarschaft.
matching-find = Passende Stiftungen finden
