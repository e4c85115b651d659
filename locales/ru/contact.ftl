contact-title = Контакты
contact-lead = Позвоните или напишите нам. Здесь видно, отвечает ли кто-нибудь прямо сейчас.
contact-open = Сейчас отвечают
contact-open-until = Сейчас отвечают, до { $time }
contact-closed = Пока не отвечают
contact-in-minutes = Скоро ответят: через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }
contact-today = Сегодня отвечают с { $time }
contact-tomorrow = Завтра отвечают с { $time }
contact-this-week = Снова отвечают { $day } с { $time }
contact-later = Снова отвечают { $date } с { $time }
contact-on-1 = в понедельник
contact-on-2 = во вторник
contact-on-3 = в среду
contact-on-4 = в четверг
contact-on-5 = в пятницу
contact-on-6 = в субботу
contact-on-7 = в воскресенье
contact-day-1 = понедельник
contact-day-2 = вторник
contact-day-3 = среда
contact-day-4 = четверг
contact-day-5 = пятница
contact-day-6 = суббота
contact-day-7 = воскресенье
contact-list-comma = {", "}
contact-holiday-today = Сегодня праздничный день: { $name }.
contact-holiday-new-year = Новый год
contact-holiday-epiphany = Богоявление
contact-holiday-womens-day = Международный женский день
contact-holiday-good-friday = Страстная пятница
contact-holiday-easter-sunday = Пасхальное воскресенье
contact-holiday-easter-monday = Пасхальный понедельник
contact-holiday-labour-day = День труда
contact-holiday-liberation-day = День освобождения
contact-holiday-ascension-day = Вознесение
contact-holiday-whit-sunday = Троица
contact-holiday-whit-monday = Духов день
contact-holiday-corpus-christi = Праздник Тела Христова
contact-holiday-uprising-day = 75-летие восстания 17 июня 1953 года
contact-holiday-peace-festival = Аугсбургский праздник мира
contact-holiday-assumption-day = Успение Богородицы
contact-holiday-childrens-day = Всемирный день ребёнка
contact-holiday-unity-day = День германского единства
contact-holiday-reformation-day = День Реформации
contact-holiday-all-saints = День всех святых
contact-holiday-repentance-day = День покаяния и молитвы
contact-holiday-christmas-day = Рождество
contact-holiday-second-christmas-day = Второй день Рождества
contact-reason-year-end = У нас новогодние каникулы.
contact-reason-leave = Мы в отпуске.
contact-reason-training = У нас повышение квалификации.
contact-reason-event = Мы на мероприятии.
contact-reason-other = В это время никого нет.
contact-call = Позвонить:
contact-away = Когда никого нет
contact-away-from = { $day }, с { $time }
contact-away-until = { $day }, до { $time }
contact-languages = Языки
contact-all-hours = Все часы приёма и адреса
contact-kind-person = Контактное лицо
contact-kind-hotline = Телефон устного перевода
contact-form-who = Кто отвечает?
contact-form-kind = Вид
contact-form-name = Имя или название
contact-form-name-hint = Человек должен быть согласен, чтобы его имя стояло здесь.
contact-form-phone = Телефон
contact-form-email = Электронная почта
contact-form-languages = На каких языках говорят
contact-form-position = Порядок
contact-form-position-hint = 1 стоит первым.
contact-form-hours = Когда кто-нибудь отвечает?
contact-form-hours-hint = Например, 9–12, 13–17. Пусто — в этот день никого нет. Праздники учитываются сами.
contact-form-where = Где находится команда?
contact-form-place = Место
contact-form-place-hint = Индекс и город. По ним мы знаем, какие праздники действуют.
contact-form-local = Праздники только вашей общины
contact-form-closure = Когда никого нет? ({ $number })
contact-form-first = Первый день
contact-form-from = Время в первый день
contact-form-from-hint = С этого времени никого нет. Пусто — с начала дня.
contact-form-last = Последний день
contact-form-to = Время в последний день
contact-form-to-hint = До этого времени никого нет. Пусто — до конца дня.
contact-form-yearly = Каждый год
contact-form-reason = Почему?
contact-form-role = Заголовок
contact-form-role-hint = Например, «Ваше контактное лицо».
contact-form-note = Одна фраза об этом
contact-barrier-text = Что не работает?
contact-barrier-text-hint = Например: до кнопки нельзя добраться с клавиатуры. Пишите на своём языке.
contact-barrier-page = На какой странице?
contact-barrier-reply = Ваш адрес электронной почты
contact-barrier-reply-hint = Только если вы хотите получить ответ.
contact-barrier-trap = Оставьте это поле пустым
contact-barrier-send = Отправить сообщение
contact-barrier-sent = Спасибо! Ваше сообщение уже на пути к нам.
contact-barrier-too-many = Сейчас приходит очень много сообщений. Ваш текст не пропал. Попробуйте ещё раз через четверть часа или позвоните нам.
contact-barrier-subject = Препятствие на сайте
contact-barrier-nothing = не указано
contact-barrier-letter =
    Нам сообщили о препятствии на сайте:

    { $text }

    Страница: { $page }
    Язык страницы: { $language }
    Ответить на адрес: { $reply }
