search-title = Szukaj
search-for = Wyniki dla „{ $words }”
search-label = Czego Państwo szukają?
search-hint = Nazwa, miejscowość albo temat. Można pisać w każdym języku.
search-find = Szukaj
search-too-short = Prosimy wpisać słowo, które ma co najmniej dwie litery.
search-ways = Jak znaleźć więcej
search-tip-beginning = Wystarczy początek słowa: „eduk” znajdzie też „edukację”.
search-tip-spelling = Kreski i ogonki nie są potrzebne: „lodz” znajdzie „Łódź”, „foerderung” znajdzie „Förderung”.
search-tip-matching = Szukają Państwo pieniędzy na swój pomysł? Wystarczy opisać go jednym zdaniem, a my znajdziemy pasujące fundacje.
search-tip-other = Proszę spróbować innego słowa, na przykład tematu zamiast nazwy.
search-tip-browse = Można też przejrzeć wszystkie wpisy:
search-found =
    { $count ->
        [0] Brak wyników.
        [one] Jeden wynik.
        [few] { $count } wyniki.
        [many] { $count } wyników.
       *[other] { $count } wyniku.
    }
search-in-german = Szukaliśmy po niemiecku.
search-in-two = Szukaliśmy w językach: { $language } i niemiecki.
search-in-others = Pokazujemy też wyniki w innych językach.
search-in-language = Język tekstu: { $language }
search-some-words = Żaden wpis nie zawiera wszystkich tych słów. Te wpisy zawierają niektóre z nich.
search-more-words = Najpierw pokazujemy wpisy ze wszystkimi słowami (liczba: { $count }), potem wpisy z niektórymi z nich.
search-contact-words = Potrzebny telefon, numer telefonu, infolinia, adres e-mail, adres biura, godziny otwarcia lub godziny dyżurów? Chcą Państwo zadzwonić lub napisać, a może potrzebne jest tłumaczenie ustne? Tutaj jest kontakt do nas.
search-gatherings = Wydarzenia ({ $count })
search-news = Aktualności ({ $count })
search-site-pages = Strony tego serwisu ({ $count })
search-associations = Stowarzyszenia ({ $count })
search-foundations = Fundacje ({ $count })
search-programmes = Programy wsparcia ({ $count })
search-all-gatherings = Pokaż wszystkie wydarzenia ({ $count })
search-all-news = Pokaż wszystkie aktualności ({ $count })
search-all-site-pages = Pokaż wszystkie strony ({ $count })
search-all-associations = Pokaż wszystkie stowarzyszenia ({ $count })
search-all-foundations = Pokaż wszystkie fundacje ({ $count })
search-all-programmes = Pokaż wszystkie programy wsparcia ({ $count })
search-all-kinds = Pokaż wyniki wszystkich rodzajów
search-pages = Więcej wyników
search-previous = Wstecz
search-did-you-mean = Czy chodziło o to?
search-none = Nic nie znaleźliśmy
search-matching-instead = Możemy też z tymi samymi słowami poszukać pasujących fundacji:
search-matching-button = Szukaj pasujących fundacji
search-suggestions-for = Podpowiedzi do „{ $words }”
search-suggest-label = Początek słowa
search-suggest-button = Pokaż podpowiedzi
search-suggest-titles = Stowarzyszenia, fundacje i programy
search-suggest-themes = Tematy i grupy odbiorców
search-suggest-places = Miejscowości
search-suggest-none = Nie mamy do tego podpowiedzi
search-misses = Wyszukiwania bez wyniku
search-misses-lead = Odwiedzający szukali tych słów i nigdzie ich nie znaleźli. Liczymy tylko słowo, język i dzień. Słowo pojawia się tutaj, gdy szukano go trzy razy.
search-misses-none = Jak dotąd wszystko się znalazło
search-misses-next = Warto napisać o tym temacie albo użyć tego słowa w istniejącym tekście.
search-misses-word = Słowo
search-misses-language = Język
search-misses-times = Ile razy
search-misses-last = Ostatnio
search-misses-done = Gotowe
search-misses-forget = Usuń z listy
search-misses-forget-word = Usuń „{ $word }” z listy
