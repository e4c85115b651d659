organisations-state-draft = Черновик
organisations-edit = Изменить
organisations-kind-association = Объединение
organisations-kind-foundation = Фонд
organisations-new-association = Добавить объединение
organisations-new-foundation = Добавить фонд
organisations-lead-associations = Объединения мигрантов и мигранток: что они делают, где они и на каких языках к ним можно обратиться.
organisations-lead-foundations = Фонды, которые поддерживают проекты: на что они дают деньги и как с ними связаться.
organisations-count-associations = { $number ->
    [one] { $number } объединение
    [few] { $number } объединения
    [many] { $number } объединений
   *[other] { $number } объединения
}
organisations-count-foundations = { $number ->
    [one] { $number } фонд
    [few] { $number } фонда
    [many] { $number } фондов
   *[other] { $number } фонда
}
organisations-elsewhere-associations = { $number ->
    [one] Ещё { $number } объединение находится за пределами этой карты или не указало место.
    [few] Ещё { $number } объединения находятся за пределами этой карты или не указали место.
    [many] Ещё { $number } объединений находятся за пределами этой карты или не указали место.
   *[other] Ещё { $number } объединения находятся за пределами этой карты или не указали место.
}
organisations-elsewhere-foundations = { $number ->
    [one] Ещё { $number } фонд находится в другом месте.
    [few] Ещё { $number } фонда находятся в другом месте.
    [many] Ещё { $number } фондов находятся в другом месте.
   *[other] Ещё { $number } фонда находятся в другом месте.
}
organisations-next-pages-associations = Другие объединения
organisations-next-pages-foundations = Другие фонды
organisations-map-title-associations = Где находятся объединения
organisations-map-title-foundations = Где находятся фонды
organisations-map-says = Чем темнее район, тем больше в нём организаций. Каждая точка ведёт к записи или к списку этого района.
organisations-as-table = Показать в виде таблицы
organisations-number = Количество
organisations-show-map = Показать карту
organisations-hide-map = Скрыть карту
organisations-search = Поиск по названию или месту
organisations-search-do = Найти
organisations-search-texts = Искать во всех текстах
organisations-filters = Сузить список
organisations-filters-apply = Применить
organisations-filters-chosen = Вы выбрали
organisations-filter-remove = убрать
organisations-filter-network = Сеть
organisations-filter-land = Федеральная земля
organisations-filter-district = Район или город
organisations-filter-theme = Тема
organisations-filter-target = Для кого
organisations-filter-language = Язык
organisations-any = все
organisations-none = Ничего не найдено
organisations-none-text = Уберите одно из условий или попробуйте другое слово. Можно и позвонить: мы охотно поможем.
organisations-show-all = Показать все
organisations-first-page = В начало
organisations-text-language = Язык текста: { $language }
organisations-not-public = Эта запись не опубликована. Её видите только вы и команда.
organisations-themes = Темы
organisations-targets = Для кого
organisations-languages = Языки
organisations-contact = Контакты
organisations-place = Место
organisations-website = Сайт
organisations-facts = Коротко о главном
organisations-legal = Правовая форма
organisations-register = Запись в реестре
organisations-tax = Общественно полезный статус (Gemeinnützigkeit)
organisations-purposes = Общественно полезные цели
organisations-founded = Год основания
organisations-networks = Входит в сети
organisations-programmes = Программы поддержки
organisations-granted = Что фонд уже поддержал
organisations-grants-by-year = Гранты по годам
organisations-chart-says = Сколько было грантов в последние годы. Все годы и суммы есть в таблице.
organisations-year = Год
organisations-grants = Гранты
organisations-sum = Сумма
organisations-received = Полученные гранты
organisations-grant-for = На что
organisations-grant-from = От кого
organisations-withdraw-hint = Тогда запись больше не будет видна всем. Вы сможете снова показать её в любое время.
organisations-withdraw = Больше не показывать запись
organisations-publish = Опубликовать
organisations-as-data = Эта запись как данные (JSON)
organisations-all-kept = Всё, что вы написали, сохранено как черновик.
organisations-draft-saved = Ваш черновик сохранён. Вы можете дописать его позже.
organisations-draft-shown = Вы видите свой черновик. Всем остальным пока видна прежняя запись.
organisations-form-lead = Обязательно только название. Остальное можно добавить позже.
organisations-save-draft = Сохранить черновик
organisations-draft-remove = Удалить черновик
organisations-similar = Может быть, такая запись уже есть?
organisations-similar-no = Нет, это другая организация. Опубликовать.
organisations-stale-lead = Сравните и решите, что оставить.
organisations-stale-now = Сохранено сейчас
organisations-stale-yours = Ваш текст
organisations-stale-take-yours = Опубликовать мой текст
organisations-stale-go-on = Продолжить работу над моим текстом
organisations-stale-keep-now = Удалить мой текст
organisations-stale-see-now = Посмотреть сохранённую запись
organisations-drafts = Черновики
organisations-no-drafts = Черновиков нет
organisations-no-drafts-text = Если вы что-то напишете и пока не опубликуете, это появится здесь.
organisations-no-name = Пока без названия
organisations-draft-by = Автор: { $author }. Последнее сохранение: { $day }
organisations-section-basics = Название и правовая форма
organisations-section-place = Место
organisations-section-contact = Контакты и языки
organisations-section-topics = Темы и целевые группы
organisations-section-origin = Тексты
organisations-section-text = Тексты: { $language }
organisations-field-kind = Тип организации
organisations-field-name = Название, как в реестре
organisations-field-external-id = Номер записи в источнике
organisations-field-legal-form = Правовая форма
organisations-field-register-court = Суд, который ведёт реестр (Registergericht)
organisations-hint-register-court = Например: Amtsgericht Stendal
organisations-field-register-number = Номер в реестре
organisations-hint-register-number = Например: VR 1234
organisations-field-tax-status = Общественно полезный статус (Gemeinnützigkeit)
organisations-hint-tax-status = Его подтверждает Freistellungsbescheid — письмо из налоговой службы (Finanzamt). Многие фонды спрашивают о нём.
organisations-field-purposes = Общественно полезные цели
organisations-hint-purposes = Они записаны в вашем уставе (Satzung) и в письме Freistellungsbescheid (закон: § 52 Absatz 2 Abgabenordnung).
organisations-field-founded = Год основания
organisations-field-postcode = Почтовый индекс
organisations-hint-postcode = По нему мы сами найдём район и федеральную землю.
organisations-field-place = Город или село
organisations-field-region = Федеральная земля
organisations-field-ags = Район
organisations-field-lat = Широта
organisations-field-lon = Долгота
organisations-field-languages = На каких языках к вам можно обратиться?
organisations-field-other-languages = Другие языки
organisations-hint-other-languages = Коды языков через точку с запятой. Например: mnk; rom
organisations-field-themes = Темы
organisations-field-target-groups = Для кого вы работаете?
organisations-field-networks = В какие сети вы входите
organisations-field-website = Сайт
organisations-field-logo = Адрес логотипа в интернете
organisations-logo-known = Для этой записи у нас есть адрес логотипа:
organisations-logo-why = Изображения с чужих сайтов мы не показываем. Загрузите логотип, и он появится в профиле.
organisations-logo-upload = Загрузить логотип
organisations-field-email = Адрес электронной почты для сайта
organisations-hint-email = Этот адрес увидят все.
organisations-field-phone = Телефон для сайта
organisations-hint-phone = Этот номер увидят все.
organisations-field-origin-lang = На каком языке вы пишете сначала?
organisations-field-summary = Одним предложением: что вы делаете? ({ $language })
organisations-hint-summary = Не больше 300 знаков.
organisations-field-description = Расскажите подробнее ({ $language })
organisations-hint-description = Несколько предложений. Между абзацами оставьте пустую строку.
organisations-legal-ev = зарегистрированное объединение (e. V.)
organisations-legal-gev = группа или объединение без регистрации
organisations-legal-ggmbh = общественно полезная компания (gGmbH)
organisations-legal-gug = небольшая общественно полезная компания (gUG)
organisations-legal-stiftung = самостоятельный фонд (rechtsfähige Stiftung)
organisations-legal-treuhand = фонд, которым управляет другая организация (Treuhandstiftung)
organisations-legal-kdoer = организация публичного права (Körperschaft des öffentlichen Rechts)
organisations-legal-other = другая правовая форма
organisations-tax-charitable = есть, Freistellungsbescheid получен
organisations-tax-applied = заявление подано
organisations-tax-none = нет
organisations-purpose-1 = Наука и исследования (№ 1)
organisations-purpose-3 = Здоровье (№ 3)
organisations-purpose-4 = Помощь молодым и пожилым людям (№ 4)
organisations-purpose-5 = Искусство и культура (№ 5)
organisations-purpose-6 = Охрана памятников (№ 6)
organisations-purpose-7 = Воспитание и образование (№ 7)
organisations-purpose-8 = Охрана природы и окружающей среды (№ 8)
organisations-purpose-9 = Благотворительность и социальная помощь (№ 9)
organisations-purpose-10 = Помощь преследуемым и беженцам (№ 10)
organisations-purpose-11 = Спасение жизни (№ 11)
organisations-purpose-12 = Защита от пожаров и катастроф (№ 12)
organisations-purpose-13 = Взаимопонимание между народами (№ 13)
organisations-purpose-14 = Защита животных (№ 14)
organisations-purpose-15 = Международная помощь в развитии (№ 15)
organisations-purpose-16 = Защита потребителей (№ 16)
organisations-purpose-17 = Помощь людям в заключении (№ 17)
organisations-purpose-18 = Равноправие женщин и мужчин (№ 18)
organisations-purpose-19 = Поддержка брака и семьи (№ 19)
organisations-purpose-20 = Предупреждение преступлений (№ 20)
organisations-purpose-21 = Спорт (№ 21)
organisations-purpose-22 = Забота о родном крае и его облике (№ 22)
organisations-purpose-23 = Народные традиции и садовые участки (№ 23)
organisations-purpose-24 = Демократия (№ 24)
organisations-purpose-25 = Гражданская активность и волонтёрство (№ 25)
organisations-purpose-26 = Кладбища и места памяти (№ 26)
organisations-purpose-27 = Доступное жильё (№ 27)
