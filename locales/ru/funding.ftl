funding-title = Программы поддержки
funding-lead = Здесь видно, какие фонды дают деньги на проекты, на что именно и до какого дня можно подать заявку.
funding-filter = Сузить список
funding-filter-apply = Применить
funding-filter-clear = Показать все
funding-theme = Тема
funding-target = Для кого
funding-region = Регион
funding-foundation = Фонд
funding-open-only = Только программы, куда можно подать заявку сейчас
funding-any = все
funding-all-of-germany = вся Германия
funding-search = Найти программу или фонд
funding-search-button = Найти
funding-none = Ни одна программа не подошла
funding-none-text = Выберите меньше условий или опишите нам свою идею: мы поищем подходящие фонды.
funding-pages = Другие программы поддержки
funding-from-start = К началу списка
funding-of = Программа поддержки. Фонд: { $foundation }
funding-amount-range = от { $min } до { $max }
funding-amount-from = от { $min }
funding-amount-upto = до { $max }
funding-until = заявка не позднее { $date }
funding-forecast-for = ожидается: { $date }
funding-state-open = открыто сейчас
funding-state-rolling = открыто всегда
funding-state-forecast = скоро откроется
funding-state-over = срок прошёл
funding-state-unknown = срок неизвестен
funding-draft = Черновик
funding-draft-note = Эта программа пока не опубликована.
funding-what = На что дают деньги
funding-what-unknown = Этого мы пока не знаем. Спросите нас, и мы узнаем.
funding-facts = Коротко о главном
funding-next-deadlines = Следующие сроки
funding-decision = Ответ фонда
funding-decision-weeks = { $weeks ->
    [0] сразу
    [one] примерно через { $weeks } неделю после срока
    [few] примерно через { $weeks } недели после срока
    [many] примерно через { $weeks } недель после срока
   *[other] примерно через { $weeks } недели после срока
}
funding-months = { $months ->
    [one] не дольше { $months } месяца
    [few] не дольше { $months } месяцев
    [many] не дольше { $months } месяцев
   *[other] не дольше { $months } месяца
}
funding-percent = { $percent ->
    [one] { $percent } процент
    [few] { $percent } процента
    [many] { $percent } процентов
   *[other] { $percent } процента
}
funding-own-share-none = свои деньги не нужны
funding-costs-funded = За это платят
funding-costs-excluded = За это не платят
funding-not-known = неизвестно
funding-unsolicited-yes = Да, можно просто написать.
funding-unsolicited-no = Нет, сначала спросите.
funding-newcomers-yes = Да, можно подавать и первую в жизни заявку.
funding-newcomers-no = Нет, только тем, кто уже получал поддержку.
funding-rules = Правила дословно
funding-rules-lead = Так написано у фонда. В силе только эти слова.
funding-source = К источнику
funding-read-on = прочитано: { $date }
funding-rule-region = Регион
funding-rule-legal-form = Кто может подать заявку
funding-rule-tax-status = Общественно полезный статус (Gemeinnützigkeit)
funding-rule-theme = Тема
funding-rule-target-group = Для кого
funding-rule-amount = Размер поддержки
funding-rule-own-share = Сколько платите вы сами
funding-rule-costs = Расходы
funding-rule-duration = Сколько длится проект
funding-rule-deadline = Срок подачи
funding-rule-unsolicited = Заявки без приглашения
funding-rule-newcomers = Первая заявка
funding-rule-language = Язык заявки
funding-cost-staff = зарплата сотрудников
funding-cost-fees = гонорары
funding-cost-material = материалы
funding-cost-rent = аренда
funding-cost-travel = поездки
funding-cost-catering = еда и напитки
funding-cost-equipment = техника и оборудование
funding-cost-building = стройка и ремонт
funding-cost-overhead = офисные расходы
funding-cost-translation = письменный и устный перевод
funding-cost-childcare = присмотр за детьми
funding-cost-publicity = реклама и рассказ о проекте
funding-deadline-fixed = в определённые дни
funding-deadline-rolling = в любое время
funding-deadline-forecast = объявлено, ещё не открыто
funding-legal-ev = зарегистрированное объединение (e. V.)
funding-legal-gev = группа без регистрации
funding-legal-ggmbh = общественно полезная компания (gGmbH)
funding-legal-gug = небольшая общественно полезная компания (gUG)
funding-legal-stiftung = фонд (Stiftung)
funding-legal-treuhand = фонд, которым управляет другая организация (Treuhandstiftung)
funding-legal-kdoer = государственное или городское учреждение
funding-legal-other = другая правовая форма
funding-tax-charitable = Нужен действующий Freistellungsbescheid (письмо налоговой службы: организация работает на общее благо).
funding-tax-none = Freistellungsbescheid не нужен (это письмо налоговой службы: организация работает на общее благо).
funding-history = Что поддержали раньше
funding-history-none = О прежних грантах мы пока ничего не знаем.
funding-history-count = { $count ->
    [one] Нам известен { $count } грант.
    [few] Нам известны { $count } гранта.
    [many] Нам известно { $count } грантов.
   *[other] Нам известно { $count } гранта.
}
funding-history-peak = Больше всего грантов было в { $year } году: { $count }.
funding-history-chart = Гранты по годам
funding-history-table = Прочитать как таблицу
funding-year = Год
funding-year-unknown = год неизвестен
funding-count = Количество
funding-sum = Сумма
funding-latest = Последние гранты
funding-recipient = Кто получил
funding-purpose-of-grant = На что
funding-amount = Сумма
funding-date = Дата
funding-next = Что делать дальше
funding-next-write = Вы можете написать фонду сами:
funding-next-ask = Не отправляйте заявку сразу. Позвоните нам: мы знаем, как начать разговор с этим фондом.
funding-next-unknown = Сначала спросите нас. Мы узнаем, читает ли фонд заявки без приглашения.
funding-next-over = Последний срок прошёл. Спросите нас, будет ли новый.
funding-call-centre = Позвоните нам:
funding-fits = Вам это подходит?
funding-fits-text = Опишите свою идею одной фразой. Мы покажем, что подходит и чего ещё не хватает.
funding-fits-link = Проверить сейчас
funding-to-foundation = Подробнее о фонде
funding-edit = Изменить
funding-publish = Опубликовать
funding-withdraw = Больше не показывать всем
funding-new = Добавить программу поддержки
funding-new-of = Новая программа поддержки. Фонд: { $foundation }
funding-edit-of = Изменить «{ $title }»
funding-drafts = Черновики программ поддержки
funding-drafts-mine = Что вы сейчас пишете
funding-drafts-unpublished = Сохранено, но не опубликовано
funding-drafts-none = Здесь пусто. Всё, что вы написали, опубликовано.
funding-untitled = (пока без названия)
funding-continue = Писать дальше
funding-discard = Удалить черновик
funding-saved-at = последнее сохранение: { $date }
funding-draft-kept = Ваш черновик сохранён. Вы можете дописать его позже.
funding-draft-continued = Это ваш черновик. В программу он пока не вошёл.
funding-refused = Ваш текст сохранён как черновик. Пожалуйста, исправьте ещё вот это:
funding-stale = Пока вы писали, кто-то изменил эту программу. Ваш текст сохранён как черновик. Сравните оба варианта. Если вы сохраните сейчас, останется ваш текст.
funding-stale-theirs = Сохранено сейчас
funding-stale-yours = Ваш текст
funding-stale-empty = (пусто)
funding-save = Сохранить
funding-save-publish = Сохранить и опубликовать
funding-save-draft = Оставить черновиком
funding-form-texts = Название и описание
funding-form-texts-hint = Название и описание нужны на одном языке. Другие языки помогут многим людям.
funding-form-language = Ещё один язык: { $language }
funding-form-origin = На каком языке вы пишете сначала?
funding-form-title = Название
funding-form-purpose = На что вы даёте деньги?
funding-form-purpose-hint = Простыми словами: за что вы платите, для кого и что для вас важно.
funding-form-title-in = Название ({ $language })
funding-form-purpose-in = На что вы даёте деньги? ({ $language })
funding-form-for-what = На что и для кого
funding-form-themes = Темы
funding-form-targets = Для кого
funding-form-regions = Где может проходить проект?
funding-form-districts = Отдельные районы или города
funding-form-districts-hint = Немецкие коды районов из пяти цифр, через точку с запятой. Например, 15002;16051.
funding-form-who = Кто может подать заявку
funding-form-legal-forms = Правовые формы
funding-form-tax = Общественно полезный статус (Gemeinnützigkeit)
funding-form-newcomers = Поддерживаете ли вы объединения, которые подают заявку впервые?
funding-form-unsolicited = Можно ли писать вам без приглашения?
funding-form-languages = На каких языках можно написать заявку
funding-form-money = Деньги и время
funding-form-amount-min = Самая маленькая сумма
funding-form-amount-max = Самая большая сумма
funding-form-currency = Валюта
funding-form-own-share = Eigenanteil (собственные деньги объединения), в процентах
funding-form-duration = Самый долгий срок проекта, в месяцах
funding-form-decision = Сколько недель от срока подачи до ответа
funding-form-deadline-kind = Когда можно подать заявку
funding-form-deadlines = Сроки
funding-form-deadlines-hint = Год-месяц-день, через точку с запятой. Например, 2027-03-01;2027-09-01.
funding-form-source = Откуда правила
funding-form-source-url = Адрес правил в интернете
funding-form-source-date = Когда прочитано
funding-form-rules = Предложения из ваших правил
funding-form-rules-hint = К каждому правилу — предложение, где оно записано, слово в слово. Так объединения поймут, почему что-то подходит или нет.
funding-form-optional-note = Чего не знаете, оставьте пустым. Пусто значит «неизвестно», а не «нет».
