matching-sentence = Опишите свою идею одной фразой
matching-sentence-hint = На своём языке. Например: «Раз в месяц мы готовим еду вместе со всеми соседями».
matching-find = Найти подходящие фонды
matching-title = Найти фонды, которые подходят
matching-lead = Напишите одной фразой, что вы задумали. Мы покажем программы фондов: почему они подходят, чего ещё не хватает и что можно сделать дальше.
matching-examples = Попробуйте
matching-example-1 = После школы мы помогаем детям с немецким языком.
matching-example-2 = Женщины из многих стран вместе учатся ездить на велосипеде.
matching-example-3 = Подростки ставят спектакль и показывают его соседям.
matching-privacy = Мы не сохраняем вашу фразу. Учётная запись не нужна.
matching-sentence-missing = Пожалуйста, напишите фразу о своей идее. Хватит нескольких слов.
matching-sentence-long = Ваш текст слишком длинный. Пожалуйста, сократите его до { $max } знаков. Часто хватает одной фразы.
matching-unknown-place = Места «{ $value }» мы не знаем. Напишите название или почтовый индекс или оставьте поле пустым.
matching-more = Рассказать больше (по желанию)
matching-more-hint = Чего не знаете, оставьте пустым.
matching-not-said = не указано
matching-euro = евро
matching-months = Сколько месяцев длится проект?
matching-add-concept = Добавить тему или группу людей
matching-themes = Темы
matching-targets = Для кого
matching-costs = На что вам нужны деньги?
matching-results = Что подходит к вашей идее
matching-your-sentence = Ваша фраза
matching-understood = Вот что мы поняли. Если что-то неверно, уберите это:
matching-not-understood = Мы не нашли темы в вашей фразе. Добавьте тему внизу или напишите другими словами.
matching-remove = убрать
matching-change = Изменить фразу или ответы
matching-ask = Что нам ещё поможет
matching-ask-why = Ваш ответ сильнее всего изменит список. Можно и не отвечать.
matching-answer = Ответить
matching-question-tax-status = Признано ли, что ваше объединение работает на общее благо? Об этом пишет налоговая служба (Freistellungsbescheid от Finanzamt).
matching-question-legal-form = Что у вас за организация?
matching-question-place = В каком городе или селе пройдёт проект?
matching-question-amount = Сколько примерно денег вам нужно?
matching-question-newcomer = Это ваша первая заявка в фонд?
matching-question-own-share = Сколько вы можете заплатить сами?
matching-question-language = На каком языке вы можете написать заявку?
matching-tax-charitable = Да, Freistellungsbescheid действует
matching-tax-applied = Мы подали заявление, ждём Freistellungsbescheid
matching-tax-none = Нет, Freistellungsbescheid у нас нет
matching-share-0 = ничего
matching-share-5 = около 5 процентов
matching-share-10 = около 10 процентов
matching-share-20 = около 20 процентов
matching-share-50 = половину
matching-chip-place = Место: { $place }
matching-chip-months = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}
matching-chip-tax-charitable = работаем на общее благо (Freistellungsbescheid действует)
matching-chip-tax-applied = общественно полезный статус: заявление подано
matching-chip-tax-none = общая польза не признана
matching-chip-first = первая заявка
matching-chip-known = не первая заявка
matching-chip-share = платим сами: { $percent } %
matching-chip-language = язык заявки: { $language }
matching-found = { $count ->
    [0] Полностью не подходит ничего. Эти программы ближе всего.
    [one] Подходит { $count } программа. Самое подходящее вверху.
    [few] Подходят { $count } программы. Самое подходящее вверху.
    [many] Подходит { $count } программ. Самое подходящее вверху.
   *[other] Подходит { $count } программы. Самое подходящее вверху.
}
matching-programme-of = Программу предлагает
matching-fit-best = Подходит очень хорошо
matching-fit-well = Подходит хорошо
matching-fit-partly = Подходит отчасти
matching-fit-little = Немного подходит
matching-fit-contradicts = Есть препятствие
matching-amount-range = от { $min } до { $max }
matching-decision = { $weeks ->
    [0] ответ сразу
    [one] ответ примерно через { $weeks } неделю
    [few] ответ примерно через { $weeks } недели
    [many] ответ примерно через { $weeks } недель
   *[other] ответ примерно через { $weeks } недели
}
matching-why = Почему это подходит
matching-reason-similar-grants = Здесь уже поддерживали похожие проекты.
matching-reason-telling-words = Некоторые ваши слова указывают именно на эту программу.
matching-reason-wording = Ваши слова часто встречаются в проектах, которые здесь поддержали.
matching-reason-similar-names = Здесь поддерживали объединения с похожими названиями.
matching-reason-purpose = Ваша фраза похожа на цель программы.
matching-reason-concepts = Ваши темы близки к темам программы.
matching-reason-concepts-shared = Это есть и у вас, и в программе: { $concepts }.
matching-reason-meaning = Ваша фраза близка по смыслу к программе.
matching-reason-meaning-maybe = Ваша фраза, возможно, близка по смыслу к программе.
matching-reason-region = Проекты в вашей местности здесь поддерживают.
matching-reason-region-of = Ваше место — { $place }. Проекты в этой местности здесь поддерживают.
matching-reason-size = Сумма похожа на те, что здесь обычно дают.
matching-reason-kind = Такие организации, как ваша, здесь поддерживают.
matching-reason-newcomers = Здесь поддерживают и тех, кто обращается впервые.
matching-reason-second-grants = Здесь поддерживают объединения, у которых уже есть опыт.
matching-reason-co-funding = Вместе с этим фондом проекты поддерживают фонды, которые вы уже знаете.
matching-reason-close-funders = Многие, кого здесь поддерживают, получают деньги и от фондов, которые вы знаете.
matching-reason-known-funder = Этот фонд уже поддержал вас в другой программе.
matching-reason-same-field = Программы в этой области уже поддерживали похожие проекты.
matching-reason-funder-region = Этот фонд поддерживает проекты в вашей местности.
matching-reason-usual-sum = Здесь часто выделяли именно такие суммы.
matching-reason-known-field = Программа в этой области уже поддержала вас.
matching-reason-popularity = Здесь поддерживали уже много проектов.
matching-seen-telling-words = Некоторые слова объединения указывают именно на эту программу.
matching-seen-wording = Слова объединения часто встречаются в проектах, которые здесь поддержали.
matching-seen-purpose = Текст объединения похож на цель программы.
matching-seen-concepts = Темы объединения близки к темам программы.
matching-seen-concepts-shared = Общие темы: { $concepts }
matching-seen-meaning = Текст объединения близок по смыслу к программе.
matching-seen-meaning-maybe = Текст объединения, возможно, близок по смыслу к программе.
matching-seen-region = Проекты в местности этого объединения здесь поддерживают.
matching-seen-funder-region = Этот фонд поддерживает проекты в местности этого объединения.
matching-strength-strong = сильный довод «за»
matching-strength-some = довод «за»
matching-strength-little = небольшой довод «за»
matching-feature-similar-grants = Похожие гранты
matching-feature-telling-words = Характерные слова
matching-feature-wording = Похожие слова
matching-feature-similar-names = Похожие названия
matching-feature-purpose = Цель программы
matching-feature-concepts = Темы и группы людей
matching-feature-meaning = Смысл фразы
matching-feature-region = Местность
matching-feature-size = Размер суммы
matching-feature-kind = Вид организации
matching-feature-newcomers = Открыто для новых объединений
matching-feature-second-grants = Открыто для опытных объединений
matching-feature-co-funding = Общие фонды
matching-feature-close-funders = Близкие фонды
matching-feature-known-funder = Знакомый фонд
matching-feature-same-field = Та же область
matching-feature-funder-region = Местность фонда
matching-feature-usual-sum = Обычная сумма
matching-feature-known-field = Знакомая область
matching-feature-popularity = Число грантов
matching-feature-average = { $name } (неизвестно, считаем как среднее)
matching-precedents = Что здесь уже поддержали
matching-precedent = { $year }: { $amount } на «{ $title }» ({ $who })
matching-precedent-plain = { $year }: «{ $title }» ({ $who })
matching-gates = Условия фонда
matching-gate-yes = Подходит
matching-gate-no = Не подходит
matching-gate-unknown = Нужно выяснить
matching-source = Источник
matching-source-on = Источник, прочитано: { $date }
matching-hint-up-to = до { $amount }
matching-hint-from = от { $amount }
matching-hint-own-share = вы сами платите { $percent } %
matching-hint-months = { $months ->
    [one] не дольше { $months } месяца
    [few] не дольше { $months } месяцев
    [many] не дольше { $months } месяцев
   *[other] не дольше { $months } месяца
}
matching-hint-until = заявка не позднее { $date }
matching-hint-announced = ожидается: { $date }
matching-hint-over = срок был { $date }
matching-hint-rolling = в любое время
matching-hint-ask-first = сначала спросить, потом писать
matching-hint-tax-applied = сначала должен прийти Freistellungsbescheid
matching-missing = Чего ещё не хватает
matching-missing-no = { $rule }: это не подходит. Спросите нас, есть ли другой путь.
matching-missing-tell-us = { $rule }: этого мы о вас пока не знаем.
matching-missing-clear-up = { $rule }: выясните это до заявки.
matching-next = Что делать дальше
matching-next-another-way = Пока не пишите заявку. Позвоните нам: может быть, есть другой путь, например вместе с другим объединением.
matching-next-apply-by = Напишите заявку и отправьте её не позднее { $date }. Мы охотно прочитаем её вместе с вами.
matching-next-apply-any-time = Подать заявку можно в любое время. Мы охотно прочитаем её вместе с вами.
matching-next-ask-first = Не отправляйте заявку сразу. Позвоните нам: мы познакомим вас с фондом.
matching-next-prepare = Приём заявок ожидается: { $date }. Подготовьтесь заранее, мы поможем.
matching-next-ask-for-date = Срока мы пока не знаем. Позвоните нам: мы узнаем для вас.
matching-call = Позвоните нам:
matching-sum = Откуда такой порядок
matching-sum-total = Всего баллов
matching-show = Посмотреть программу
matching-nothing = Мы пока ничего не нашли
matching-nothing-why = Это не значит, что ничего нет. Мы знаем не все фонды.
matching-nothing-words = Напишите другими словами: что вы делаете, для кого и где.
matching-nothing-filters = Показать всё, без условий.
matching-nothing-call = Или позвоните нам. Поищем вместе:
matching-all-programmes = Посмотреть все программы
matching-filters = Сузить список
matching-filter-region = Только программы для региона
matching-filter-theme = Только тема
matching-filter-open = Только то, что открыто сейчас
matching-filter-newcomers = Только программы, которые прямо приглашают новые объединения
matching-filter-hide-no = Не показывать то, что не подходит
matching-any = все
matching-bridge-title = Мост между объединениями и фондами
matching-bridge-says = С { $since } года вместе работали { $associations ->
    [one] { $associations } объединение
    [few] { $associations } объединения
    [many] { $associations } объединений
   *[other] { $associations } объединения
} и { $foundations ->
    [one] { $foundations } фонд
    [few] { $foundations } фонда
    [many] { $foundations } фондов
   *[other] { $foundations } фонда
}. Всего за это время: { $grants ->
    [one] { $grants } грант
    [few] { $grants } гранта
    [many] { $grants } грантов
   *[other] { $grants } гранта
}.
matching-bridge-table = Прочитать как таблицу
matching-bridge-association = Объединение
matching-bridge-foundation = Фонд
matching-bridge-years = Сколько лет
matching-bridge-sum = Сумма
matching-fit = Насколько подходит
matching-confidence = Насколько это надёжно
matching-confidence-of = Из 100 таких предложений поддержкой закончились примерно { $percent }. Часто одинаково хорошо подходят несколько программ.
matching-tally-yes = выполнено
matching-tally-no = не выполнено
matching-tally-unknown = нужно уточнить
matching-everything = Всё об этом предложении
matching-back = Назад ко всем предложениям
matching-pages = Ещё предложения
matching-before = Предыдущие предложения
matching-after = Следующие предложения
matching-openings = Что откроет больше программ
matching-openings-why = Можете ли вы что-то из этого изменить? Сначала то, что требует меньше всего сил.
matching-openings-learn = Мы поможем вам подготовиться:
matching-opening = { $count ->
    [one] { $change }: ещё { $count } программа
    [few] { $change }: ещё { $count } программы
    [many] { $change }: ещё { $count } программ
   *[other] { $change }: ещё { $count } программы
}
matching-opening-both = { $first } и { $second }
matching-opening-language = заявка на языке: { $language }
matching-opening-cost = без расходов «{ $cost }»
matching-opening-months = { $months ->
    [one] проект на { $months } месяц
    [few] проект на { $months } месяца
    [many] проект на { $months } месяцев
   *[other] проект на { $months } месяца
}
matching-opening-amount = с суммой { $amount }
matching-opening-own-share = если сами платите { $percent } %
matching-opening-await-tax-status = когда придёт ваш Freistellungsbescheid (справка об общей пользе)
matching-opening-tax-status = с действующим Freistellungsbescheid (справка об общей пользе)
matching-opening-legal-form = как зарегистрированное объединение (e. V.)
matching-keep = Сохранить идею
matching-keep-for = Для какого объединения?
matching-keep-hint = Тогда идею и предложения к ней увидят все, кто ведёт здесь ваше объединение. И команда центра тоже.
matching-keep-changes = Сохранить изменения идеи
matching-kept = Наши идеи
matching-kept-one = Наша идея
matching-kept-lead = Здесь идеи, которые сохранило ваше объединение. К каждой есть предложения.
matching-kept-none = Вы ещё не сохранили ни одной идеи. Опишите идею и нажмите «Сохранить идею».
matching-kept-new = Описать идею
matching-kept-back = Назад к идее
matching-kept-change = Изменить идею
matching-kept-private = только для вашего объединения и команды
matching-kept-shared = видна фондам и другим объединениям
matching-kept-share-why = Если вы поделитесь идеей, её смогут видеть фонды и другие объединения этого центра.
matching-kept-share = Поделиться идеей
matching-kept-unshare = Больше не показывать
matching-kept-close = Закрыть идею
matching-kept-reopen = Снова открыть идею
matching-kept-closed = закрыта
matching-kept-closed-ones = Закрытые идеи
matching-told-declined = Эта программа отказала вам по другой идее. Поэтому она стоит ниже.
matching-told-funded = Эта программа уже поддержала другую вашу идею.
matching-told-contacted = Вы уже обращались сюда с другой идеей.
matching-told-others = Объединений этого центра, которые сюда обращались: { $asked }. Согласий: { $funded }. Отказов: { $declined }.
matching-under-way = В работе
matching-suggested = Предложения
matching-suggested-none = Сейчас новых предложений нет.
matching-aside = Отложенные предложения
matching-aside-why = Почему не подходит?
matching-aside-choose = Выберите, пожалуйста
matching-fund-amount = Сколько денег вы получите?
matching-fund-on = Когда пришло согласие?
matching-fund-hint = Сумма помогает нам лучше советовать другим объединениям. Мы никому её не показываем.
matching-granted = { $amount }, согласие от { $date }
matching-state-suggested = предложено
matching-state-dismissed = отложено
matching-state-contacted = обратились
matching-state-declined = отказ
matching-state-funded = получили
matching-verb-dismiss = Отложить
matching-verb-bring-back = Вернуть
matching-verb-contact = Мы обратились
matching-verb-take-back = Всё-таки не обращались
matching-verb-decline = Фонд отказал
matching-verb-fund = Фонд согласился
matching-verb-ask-again = Обращаемся ещё раз
matching-verb-correct = Это была ошибка
matching-reason-aside-other-theme = Речь о другом.
matching-reason-aside-conditions = Мы не выполняем одно из условий.
matching-reason-aside-amount = Слишком мало или слишком много денег.
matching-reason-aside-effort = Заявка требует слишком много работы.
matching-reason-aside-time = Не подходит по времени.
matching-reason-aside-known = Мы знаем этот фонд, он нам не подходит.
matching-reason-aside-other = Другая причина.
matching-feedback-not-now = Сейчас это уже невозможно. Возможно, кто-то из вашего объединения вас опередил. Ниже видно, как обстоят дела.
matching-feedback-reason-missing = Пожалуйста, выберите причину. Тогда мы отложим предложение.
matching-feedback-amount-wrong = Пожалуйста, проверьте сумму и дату. Сумма должна быть больше нуля. Её можно и не указывать.
matching-feedback-day-ahead = Этот день ещё не наступил. Напишите день, когда пришло согласие.
matching-together = Вместе с другими объединениями
matching-together-why = Некоторые условия нельзя выполнить в одиночку, но можно вместе с партнёрами.
matching-together-show = Показать возможных партнёров
matching-together-public = Мы используем только то, что объединения опубликовали сами. Мы их ещё не спрашивали.
matching-together-none = Для этой идеи мы сейчас не находим партнёров, которые открыли бы больше программ.
matching-together-carried = Одно объединение могло бы взять вашу идею на себя
matching-together-with = Вместе вы можете обратиться
matching-together-opens = Это открывает
matching-together-call = Мы вас познакомим. Позвоните нам:
matching-brings-region = Оно находится там, где помогает фонд.
matching-brings-legal-form = У него подходящая правовая форма.
matching-brings-tax-status = У него есть действующий Freistellungsbescheid.
matching-brings-newcomers = Оно уже получало поддержку.
matching-brings-language = Оно может писать на языке фонда.
matching-brings-own-share = Оно может оплатить часть расходов.
