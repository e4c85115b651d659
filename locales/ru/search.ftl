search-title = Поиск
search-for = Поиск: «{ $words }»
search-label = Что вы ищете?
search-hint = Имя, место или тема. Можно писать на любом языке.
search-find = Найти
search-too-short = Пожалуйста, напишите слово хотя бы из двух букв.
search-ways = Как найти больше
search-tip-beginning = Достаточно начала слова: «образ» найдёт и «образование».
search-tip-spelling = Чёрточки и точки над буквами не важны: «еще» найдёт «ещё», «lodz» найдёт «Łódź», «foerderung» найдёт «Förderung».
search-tip-matching = Ищете деньги на идею? Опишите её одной фразой, и мы найдём подходящие фонды.
search-tip-other = Попробуйте другое слово, например тему вместо названия.
search-tip-browse = Посмотрите все записи:
search-found =
    { $count ->
        [0] Ничего не найдено.
        [one] Найдена { $count } запись.
        [few] Найдены { $count } записи.
        [many] Найдено { $count } записей.
       *[other] Найдено { $count } записи.
    }
search-in-german = Мы искали на немецком.
search-in-two = Мы искали на двух языках: { $language } и немецкий.
search-in-others = Находки на других языках тоже показываем.
search-in-language = Язык текста: { $language }
search-some-words = Записи со всеми вашими словами нет. В этих записях есть часть из них.
search-more-words = Сначала идут записи со всеми вашими словами (их { $count }), потом записи с частью из них.
search-contact-words = Нужен телефон, номер телефона, горячая линия, электронная почта, адрес, часы работы или приёмные часы? Хотите позвонить или написать, или нужен устный перевод? Здесь все наши контакты.
search-gatherings = События ({ $count })
search-news = Новости ({ $count })
search-site-pages = Страницы этого сайта ({ $count })
search-associations = Объединения ({ $count })
search-foundations = Фонды ({ $count })
search-programmes = Программы поддержки ({ $count })
search-all-gatherings = Показать все события ({ $count })
search-all-news = Показать все новости ({ $count })
search-all-site-pages = Показать все страницы ({ $count })
search-all-associations = Показать все объединения ({ $count })
search-all-foundations = Показать все фонды ({ $count })
search-all-programmes = Показать все программы поддержки ({ $count })
search-all-kinds = Показать всё, что нашлось
search-pages = Другие находки
search-previous = Назад
search-did-you-mean = Может быть, вы искали это?
search-none = Мы ничего не нашли
search-matching-instead = Или мы поищем подходящие фонды по тем же словам:
search-matching-button = Искать подходящие фонды
search-suggestions-for = Подсказки к «{ $words }»
search-suggest-label = Начало слова
search-suggest-button = Показать подсказки
search-suggest-titles = Объединения, фонды и программы
search-suggest-themes = Темы и группы людей
search-suggest-places = Места
search-suggest-none = Для этого у нас нет подсказки
search-misses = Поиск без результата
search-misses-lead = Посетители искали эти слова и нигде их не нашли. Мы считаем только слово, язык и день. Слово появляется здесь, когда его искали три раза.
search-misses-none = Пока всё находилось
search-misses-next = Напишите об этой теме или употребите слово в тексте, который уже есть.
search-misses-word = Слово
search-misses-language = Язык
search-misses-times = Сколько раз
search-misses-last = В последний раз
search-misses-done = Готово
search-misses-forget = Убрать из списка
search-misses-forget-word = Убрать «{ $word }» из списка
