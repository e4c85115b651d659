matching-sentence = Опишите свою идею одним предложением
matching-sentence-hint = На своём языке. Например: «Раз в месяц мы готовим еду вместе со всеми соседями».
matching-find = Найти подходящие фонды
matching-title = Найти фонды, которые подходят
matching-lead = Напишите одним предложением, что вы задумали. Мы покажем программы фондов: почему они подходят, чего ещё не хватает и что можно сделать дальше.
matching-examples = Попробуйте
matching-example-1 = После школы мы помогаем детям с немецким языком.
matching-example-2 = Женщины из многих стран вместе учатся ездить на велосипеде.
matching-example-3 = Подростки ставят спектакль и показывают его соседям.
matching-privacy = Мы не сохраняем ваше предложение. Учётная запись не нужна.
matching-sentence-missing = Пожалуйста, напишите предложение о своей идее. Хватит нескольких слов.
matching-sentence-long = Ваш текст слишком длинный. Пожалуйста, сократите его до { $max } знаков. Часто хватает одного предложения.
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
matching-your-sentence = Ваше предложение
matching-understood = Вот что мы поняли. Если что-то неверно, уберите это:
matching-not-understood = Мы не нашли темы в вашем предложении. Добавьте тему внизу или напишите другими словами.
matching-remove = убрать
matching-change = Изменить предложение или ответы
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
matching-chip-tax-applied = ждём признания общей пользы
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
matching-reason-wording = Ваши слова часто встречаются в проектах, которые здесь поддержали.
matching-reason-purpose = Ваше предложение похоже на цель программы.
matching-reason-concepts = Ваши темы близки к темам программы.
matching-reason-concepts-shared = Это есть и у вас, и в программе: { $concepts }.
matching-reason-region = Проекты в вашей местности здесь поддерживают.
matching-reason-region-of = Ваше место — { $place }. Проекты в этой местности здесь поддерживают.
matching-reason-size = Сумма похожа на те, что здесь обычно дают.
matching-reason-kind = Такие организации, как ваша, здесь поддерживают.
matching-reason-newcomers = Здесь поддерживают и тех, кто обращается впервые.
matching-reason-second-grants = Здесь поддерживают объединения, у которых уже есть опыт.
matching-reason-co-funding = Вместе с этим фондом проекты поддерживают фонды, которые вы уже знаете.
matching-reason-popularity = Здесь поддерживали уже много проектов.
matching-strength-strong = сильный довод «за»
matching-strength-some = довод «за»
matching-strength-little = небольшой довод «за»
matching-feature-similar-grants = Похожие гранты
matching-feature-wording = Похожие слова
matching-feature-purpose = Цель программы
matching-feature-concepts = Темы и группы людей
matching-feature-region = Местность
matching-feature-size = Размер суммы
matching-feature-kind = Вид организации
matching-feature-newcomers = Открыто для новых объединений
matching-feature-second-grants = Открыто для опытных объединений
matching-feature-co-funding = Общие фонды
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
matching-hint-own-share = { $percent ->
    [one] { $percent } процент
    [few] { $percent } процента
    [many] { $percent } процентов
   *[other] { $percent } процента
}
matching-hint-months = { $months ->
    [one] не дольше { $months } месяца
    [few] не дольше { $months } месяцев
    [many] не дольше { $months } месяцев
   *[other] не дольше { $months } месяца
}
matching-hint-until = заявка до { $date }
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
matching-next-apply-by = Напишите заявку и отправьте её до { $date }. Мы охотно прочитаем её вместе с вами.
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
