search-title = Search
search-for = Search for “{ $words }”
search-label = What are you looking for?
search-hint = A name, a place or a theme. You can write in any language.
search-find = Search
search-too-short = Please type a word of at least two letters.
search-ways = How to find more
search-tip-beginning = The beginning of a word is enough: “educ” also finds “education”.
search-tip-spelling = Accents do not have to be right: “lodz” finds “Łódź”, “foerderung” finds “Förderung”.
search-tip-matching = Looking for money for an idea? Describe the idea in one sentence and we will find foundations that fit.
search-tip-other = Try another word, for example the theme instead of the name.
search-tip-browse = Look through all entries:
search-found =
    { $count ->
        [0] No results.
        [one] One result.
       *[other] { $count } results.
    }
search-in-german = Searched in German. We also show results in other languages.
search-in-two = Searched in { $language } and German. We also show results in other languages.
search-in-language = Text in { $language }
search-some-words = No entry has all of your words. These entries have some of them.
search-more-words = Entries with all of your words come first ({ $count }). Then come entries with some of them.
search-gatherings = Events ({ $count })
search-news = News ({ $count })
search-associations = Associations ({ $count })
search-foundations = Foundations ({ $count })
search-programmes = Funding programmes ({ $count })
search-all-gatherings = Show all { $count } events
search-all-news = Show all { $count } news items
search-all-associations = Show all { $count } associations
search-all-foundations = Show all { $count } foundations
search-all-programmes = Show all { $count } funding programmes
search-all-kinds = Show results of every kind
search-pages = More results
search-previous = Back
search-did-you-mean = Did you mean this?
search-none = We found nothing
search-matching-instead = Or let us look for foundations that fit, using the same words:
search-matching-button = Find foundations that fit
search-suggestions-for = Suggestions for “{ $words }”
search-suggest-label = Beginning of a word
search-suggest-button = Show suggestions
search-suggest-titles = Associations, foundations and programmes
search-suggest-themes = Themes and target groups
search-suggest-places = Places
search-suggest-none = We have no suggestion for that
search-misses = Searches that found nothing
search-misses-lead = Visitors looked for these words and found them nowhere. We count only the word, the language and the day. A word appears here once it was searched three times.
search-misses-none = So far everything was found
search-misses-next = Write about the subject, or use the word in a text that is already there.
search-misses-word = Word
search-misses-language = Language
search-misses-times = How often
search-misses-last = Last time
search-misses-done = Done
search-misses-forget = Take off the list
search-misses-forget-word = Take “{ $word }” off the list
